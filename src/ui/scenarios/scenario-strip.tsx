import { Plus } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import {
  addProposal,
  deleteScenario,
  goToScenario,
  nameScenario,
} from '../../editor/actions/scenario-actions.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { rovedTo } from '../primitives/roved-to.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ScenarioMenuButton } from './scenario-menu-button.tsx';
import { ScenarioName } from './scenario-name.tsx';
import styles from './scenario-strip.module.css';

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** The scenarios of the file, one of them on the screen; a way to add one, and what can be done with the one shown. */
export function ScenarioStrip() {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const scenarios = useEditorState(({ document }) => document.scenarios);
  const baseline = useEditorState(({ document }) => baselineOf(document));
  const shown = useEditorState((state) => currentScenario(state).id);
  const naming = useEditorState((state) => state.namingScenario);
  const list = useRef<HTMLDivElement>(null);
  const { hold, remember } = useTabFocus(list, `${shown} ${scenarios.length} ${naming ?? ''}`);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const at = scenarios.findIndex(({ id }) => id === shown);
    const to = rovedTo(event.key, 'row', at, scenarios.length);
    const next = to === undefined ? undefined : scenarios[to];
    const action = { F2: nameScenario, Delete: deleteScenario }[event.key];
    if (!next && !action?.isEnabled(editor.store.getState())) return;
    event.preventDefault();
    if (next?.id === shown) return;
    // A name that is being written has the keyboard.
    if (action !== nameScenario) hold();
    if (next) goToScenario(workplace, next.id);
    else action?.run(workplace);
  };

  return (
    <section className={styles['strip']} aria-label="Scenarios">
      <div className={styles['scroller']}>
        <div
          ref={list}
          className={styles['list']}
          role="tablist"
          aria-label="Scenarios"
          tabIndex={-1}
          onKeyDown={press}
          onFocus={remember}
        >
          {scenarios.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              className={styles['tab']}
              aria-selected={id === shown}
              tabIndex={id === shown ? 0 : -1}
              data-naming={id === naming}
              disabled={id === naming}
              onClick={() => goToScenario(workplace, id)}
              onDoubleClick={() => {
                if (nameScenario.isEnabled(editor.store.getState())) nameScenario.run(workplace);
              }}
            >
              <span className={styles['name']}>{name}</span>
              {scenarios.length > 1 && id === baseline && (
                <span className={styles['baseline']}>baseline</span>
              )}
            </button>
          ))}
        </div>
        {naming !== null && <ScenarioName key={naming} id={naming} list={list} onKey={hold} />}
      </div>
      <div ref={oneStop} className={styles['actions']} role="toolbar" aria-label="Add or change scenarios">
        <ActionButton action={addProposal} icon={Plus} look="icon" />
        <ScenarioMenuButton />
      </div>
    </section>
  );
}

/** The keyboard among the tabs. */
interface TabFocus {
  /** The next change was asked for by a key: the tab of the scenario shown is to have the keyboard after it. */
  readonly hold: () => void;
  readonly remember: (event: FocusEvent) => void;
}

/** Keeps the tab of the scenario shown in sight, and gives it the keyboard when the tab that had it went away. */
function useTabFocus(list: RefObject<HTMLElement | null>, change: string): TabFocus {
  const isWanted = useRef(false);
  const last = useRef<Element | null>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- the change is what may have taken the tab away
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (isWanted.current || isLost) tab?.focus({ preventScroll: true });
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    isWanted.current = false;
  }, [list, change]);
  return {
    hold: () => {
      isWanted.current = true;
    },
    remember: ({ target }) => {
      last.current = target;
    },
  };
}
