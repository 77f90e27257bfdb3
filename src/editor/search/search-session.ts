import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchControl, ViewControl } from '../actions/action.ts';
import { currentJudgement, currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { onceLoaded } from '../once-loaded.ts';

/** As many results as anybody reads; the rest is counted. */
export const MOST_LISTED = 50;

/** What is looked for in the chart on screen. Transient: it touches neither the document nor the selection. */
export interface SearchState {
  /** Somebody is searching: the results are listed, and ringed on the chart. */
  readonly isOpen: boolean;
  readonly query: string;
  /** Ids of all roles found, best first; null while what finds them is on its way. */
  readonly found: readonly string[] | null;
  /** The place among those found that Enter goes to; 0 also when there are none. */
  readonly active: number;
  /** The role that was gone to last; a new object each time. */
  readonly arrived: { readonly roleId: string } | null;
}

export interface SearchSession extends SearchControl {
  readonly store: StoreApi<SearchState>;
  readonly close: () => void;
  readonly type: (query: string) => void;
  /** Makes another result of the list the active one; past either end it begins again at the other. */
  readonly move: (to: 'next' | 'previous' | 'first' | 'last') => void;
  /** Makes a result the active one by its place. */
  readonly point: (place: number) => void;
  /**
   * Goes to the active result: selects it, brings it into view and closes the list. Gives its id; without a result
   * nothing happens. Asked before the first roles can be found, it goes when they are, if still wanted by then.
   */
  readonly go: () => string | undefined;
}

const IDLE: SearchState = { isOpen: false, query: '', found: null, active: 0, arrived: null };

/** What finds roles is loaded by the first search. */
const finder = onceLoaded(async () => (await import('./find-roles.ts')).findRoles);

export function createSearchSession(editor: Editor, reveal: ViewControl['reveal']): SearchSession {
  const store = createStore<SearchState>(() => IDLE);
  /** The active result has been gone to: whoever comes back wants the next one. */
  let isVisited = false;
  /** The words whose first result is to be gone to as soon as it is found. */
  let wanted: string | undefined;

  const find = (query: string): readonly string[] | null => {
    const shown = editor.store.getState();
    return finder.here()?.(currentScenario(shown), currentJudgement(shown), query) ?? null;
  };

  /** Looks for the same words again; the active role stays the active one if it can. */
  const look = () => {
    const { query, found: before, active } = store.getState();
    const found = find(query);
    store.setState({ found, active: Math.max(0, found?.indexOf(before?.[active] ?? '') ?? 0) });
  };

  /** Without what finds roles there is nothing to say here: the list, which comes the same way, says so. */
  const fetchAndLook = () => finder.load().then(lookAndGo, () => undefined);

  const lookAndGo = () => {
    look();
    const { isOpen, query } = store.getState();
    const isWanted = isOpen && wanted === query;
    wanted = undefined;
    if (isWanted) go();
  };

  const go = () => {
    const { isOpen, query, found, active } = store.getState();
    const roleId = found?.[active];
    if (found === null && isOpen) wanted = query;
    // The list stays open: it says why there is nowhere to go.
    if (roleId === undefined) return undefined;
    store.setState({ isOpen: false });
    isVisited = true;
    editor.selectRole(roleId);
    reveal(roleId, { toRead: true });
    store.setState({ arrived: { roleId } });
    return roleId;
  };

  editor.store.subscribe((state, before) => {
    // Who was looked for in one chart is not looked for in the next.
    if (state.documentKey !== before.documentKey) {
      wanted = undefined;
      isVisited = false;
      store.setState(IDLE);
      return;
    }
    const isOther =
      state.document !== before.document ||
      state.scenarioId !== before.scenarioId ||
      state.isJudged !== before.isJudged;
    if (isOther && store.getState().isOpen) look();
  });

  const open = () => {
    if (store.getState().isOpen) return;
    store.setState({ isOpen: true });
    void fetchAndLook().then(() => {
      if (!isVisited || !store.getState().isOpen) return;
      isVisited = false;
      move('next');
    });
  };

  const move: SearchSession['move'] = (to) => {
    const { found, active } = store.getState();
    const last = Math.min(found?.length ?? 0, MOST_LISTED) - 1;
    if (last < 0) return;
    const next = {
      first: 0,
      last,
      next: active < last ? active + 1 : 0,
      previous: active > 0 ? active - 1 : last,
    };
    store.setState({ active: Math.min(last, next[to]) });
  };

  return {
    store,
    open,
    close: () => {
      wanted = undefined;
      store.setState({ isOpen: false });
    },
    type: (query) => {
      wanted = undefined;
      isVisited = false;
      const found = find(query);
      // A letter more that changes nothing paints nothing. What was active for other words is no place to stay at.
      const isSame = found !== null && sameIds(found, store.getState().found);
      store.setState({ query, isOpen: true, active: 0, ...(!isSame && { found }) });
      if (found === null) void fetchAndLook();
    },
    move,
    point: (active) => store.setState({ active }),
    go,
    step: (by) => {
      void fetchAndLook().then(() => {
        const { found, active } = store.getState();
        const count = found?.length ?? 0;
        if (count === 0) open();
        else {
          if (isVisited) store.setState({ active: (active + by + count) % count });
          go();
        }
      });
    },
  };
}

function sameIds(a: readonly string[], b: readonly string[] | null): boolean {
  return a.length === b?.length && a.every((id, i) => id === b[i]);
}
