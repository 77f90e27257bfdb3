import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../chart/chart.ts';
import type { Forecast } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { judge } from '../judge.ts';
import { showsOnChart } from '../quiet.ts';
import type { DragSource, Drop, DropTarget } from './drop.ts';
import { dropsAt, questionAbout } from './drops-at.ts';
import { refusalAt } from './refusal.ts';

/** A drag under way. Transient: it never touches the document until it ends. */
export interface Drag {
  readonly source: DragSource;
  /** Client pixels. */
  readonly pointer: Point;
  /** Null while the pointer is not over the chart. */
  readonly target: DropTarget | null;
  /** What letting go would do; null where it would do nothing. */
  readonly drop: Drop | null;
  /** What that would change in the findings; null without a drop, and while the rules are on their way. */
  readonly forecast: Forecast | null;
  /** Why letting go on this card would do nothing; null where it would do something or there is nothing to say. */
  readonly refusal: string | null;
}

/** Something was let go where that can mean more than one thing. */
export interface DropChoice {
  readonly question: string;
  readonly drops: readonly { readonly drop: Drop; readonly forecast: Forecast | null }[];
  readonly pointer: Point;
}

export interface DragState {
  readonly drag: Drag | null;
  readonly choice: DropChoice | null;
}

/** Where a pointer is over the chart; given by the canvas while there is one. */
export type Locate = (client: Point) => DropTarget | null;

/** One drag at a time, the same for palette roles, cards and lines: forecast while moving, one step at the end. */
export interface DragSession {
  readonly store: StoreApi<DragState>;
  readonly setLocate: (locate: Locate | null) => void;
  readonly begin: (source: DragSource, pointer: Point) => void;
  readonly move: (pointer: Point) => void;
  /** Lets go: one step, or a choice where that can mean several things. */
  readonly end: () => void;
  /** Carries out one of the offered meanings. */
  readonly choose: (drop: Drop) => void;
  readonly cancel: () => void;
}

const IDLE: DragState = { drag: null, choice: null };

export function createDragSession(editor: Editor, reveal: (roleId: string) => void): DragSession {
  const store = createStore<DragState>(() => IDLE);
  let locate: Locate | null = null;

  const possible = (source: DragSource, target: DropTarget) =>
    dropsAt(currentScenario(editor.store.getState()), source, target);

  const refuse = (source: DragSource, target: DropTarget) =>
    refusalAt(currentScenario(editor.store.getState()), source, target) ?? null;

  const foretell = (drop: Drop): Forecast | null => {
    const state = editor.store.getState();
    const scenario = currentScenario(state);
    const foretold = judge()?.forecast(state.document, scenario, drop.edit);
    return foretold ? quietened(foretold, drop.edit(scenario).roles.length) : null;
  };

  const apply = (drop: Drop) => {
    store.setState(IDLE);
    if (!editor.commitScenario(drop.label, drop.edit)) return;
    if (drop.line) {
      editor.select({ kind: 'line', line: drop.line });
      editor.showPanel('role');
      return;
    }
    editor.selectRole(drop.roleId);
    reveal(drop.roleId);
  };

  return {
    store,
    setLocate: (next) => {
      locate = next;
    },
    begin: (source, pointer) =>
      store.setState({
        drag: { source, pointer, target: null, drop: null, forecast: null, refusal: null },
        choice: null,
      }),
    move: (pointer) => {
      const { drag } = store.getState();
      if (!drag) return;
      const target = locate?.(pointer) ?? null;
      const isForetold = drag.drop === null || drag.forecast !== null;
      if (isForetold && sameTarget(target, drag.target)) {
        store.setState({ drag: { ...drag, pointer } });
        return;
      }
      const drop = target === null ? null : (possible(drag.source, target)[0] ?? null);
      store.setState({
        drag: {
          ...drag,
          pointer,
          target,
          drop,
          forecast: drop === null ? null : foretell(drop),
          refusal: drop === null && target !== null ? refuse(drag.source, target) : null,
        },
      });
    },
    end: () => {
      const { drag } = store.getState();
      const drops = drag?.target ? possible(drag.source, drag.target) : [];
      const [only] = drops;
      if (!drag || !only) store.setState(IDLE);
      else if (drops.length === 1) apply(only);
      else {
        const choices = drops.map((drop) => ({ drop, forecast: foretell(drop) }));
        store.setState({
          drag: null,
          choice: { question: questionAbout(drag.source), drops: choices, pointer: drag.pointer },
        });
      }
    },
    choose: apply,
    cancel: () => store.setState(IDLE),
  };
}

/** What the drop would show on the chart: one that is being started is not talked about at every card. */
function quietened(forecast: Forecast, roleCount: number): Forecast {
  const shows = (finding: Finding) => showsOnChart(finding, roleCount);
  return {
    ...forecast,
    introduced: forecast.introduced.filter(shows),
    fixed: forecast.fixed.filter(shows),
  };
}

function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind === 'card' && b.kind === 'card') return a.roleId === b.roleId;
  if (a.kind === 'gap' && b.kind === 'gap') return a.boss === b.boss && a.before === b.before;
  return true;
}
