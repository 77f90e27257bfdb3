import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../chart/chart.ts';
import type { Forecast } from '../../rules/compare-judgements.ts';
import type { Reveal } from '../actions/action.ts';
import { selectedIds } from '../actions/selected.ts';
import { currentOrg, currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { NOTHING } from '../store/state.ts';
import type { DragSource, Drop, DropTarget } from './drop.ts';
import { dropsAt, questionAbout } from './drops-at.ts';
import { foretell } from './foretell.ts';
import { refusalAt } from './refusal.ts';

/** A drag under way. Transient: it never touches the document until it ends. */
export interface Drag {
  readonly source: DragSource;
  /** Where the pointer was when it began; client pixels. */
  readonly from: Point;
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

/** Where a pointer is over the chart; null where it is not. */
export type Locate = (client: Point) => DropTarget | null;

/** What can mean several things, however it was begun, is asked in one way. */
export interface DropControl {
  /** Carries out the one thing it can mean, or asks which of several; near the role it is about. */
  readonly decide: (question: string, drops: readonly Drop[], roleId: string) => void;
}

/** One drag at a time, the same for palette roles, cards and lines: forecast while moving, one step at the end. */
export interface DragSession extends DropControl {
  readonly store: StoreApi<DragState>;
  /** Asks this, too, what a pointer is over, until the function it returns is called. Whoever knows first is believed. */
  readonly locateWith: (locate: Locate) => () => void;
  readonly begin: (source: DragSource, pointer: Point) => void;
  readonly move: (pointer: Point) => void;
  /** Lets go: one step, or a choice where that can mean several things. */
  readonly end: () => void;
  /** Carries out one of the offered meanings. */
  readonly choose: (drop: Drop) => void;
  readonly cancel: () => void;
}

const IDLE: DragState = { drag: null, choice: null };

/** The view, as far as drags need it. */
interface View {
  readonly reveal: (roleId: string, how?: Reveal) => void;
  /** Where a role, or the keyboard, is on the screen; client pixels. */
  readonly placeOf: (roleId: string) => Point;
}

export function createDragSession(editor: Editor, { reveal, placeOf }: View): DragSession {
  const store = createStore<DragState>(() => IDLE);
  const locates = new Set<Locate>();
  /** Whoever takes a card and lets go of it has it in view. */
  let isHeldCard = false;

  const locate = (pointer: Point): DropTarget | null => {
    for (const where of locates) {
      const target = where(pointer);
      if (target) return target;
    }
    return null;
  };

  const possible = (source: DragSource, target: DropTarget) =>
    dropsAt(currentScenario(editor.store.getState()), source, target);

  const refuse = (source: DragSource, target: DropTarget) =>
    refusalAt(currentScenario(editor.store.getState()), source, target) ?? null;

  const foreseen = (drop: Drop) => foretell(editor.store.getState(), drop);

  /** Where on the empty canvas matters only to cards that are placed by hand; to all others it is one target. */
  const aimed = (target: DropTarget | null, source: DragSource): DropTarget | null => {
    if (target?.kind !== 'canvas') return target;
    const role = source.kind === 'card' ? currentOrg(editor.store.getState()).role(source.roleId) : undefined;
    return role?.position ? target : { kind: 'canvas' };
  };

  const apply = (drop: Drop) => {
    store.setState(IDLE);
    if (!editor.commitScenario(drop.label, drop.edit)) return;
    if (drop.line) {
      editor.select({ kind: 'line', line: drop.line });
      editor.showPanel('role');
      return;
    }
    if (drop.roleId === undefined) editor.select(NOTHING);
    else {
      // What was dragged together stays selected together.
      if (!selectedIds(editor.store.getState()).includes(drop.roleId)) editor.selectRole(drop.roleId);
      reveal(drop.roleId, { asItIs: isHeldCard });
      if (drop.isUnnamed) editor.editCard({ roleId: drop.roleId, field: 'title' });
    }
    if (drop.notice !== undefined) editor.notifyStep(drop.notice);
  };

  /** Several meanings are offered with their forecasts. */
  const offer = (question: string, drops: readonly Drop[], pointer: Point) => {
    const choices = drops.map((drop) => ({ drop, forecast: foreseen(drop) }));
    store.setState({ drag: null, choice: { question, drops: choices, pointer } });
  };

  return {
    store,
    locateWith: (where) => {
      locates.add(where);
      return () => void locates.delete(where);
    },
    begin: (source, pointer) => {
      isHeldCard = source.kind === 'card';
      store.setState({
        drag: { source, from: pointer, pointer, target: null, drop: null, forecast: null, refusal: null },
        choice: null,
      });
    },
    move: (pointer) => {
      const { drag } = store.getState();
      if (!drag) return;
      const target = aimed(locate(pointer), drag.source);
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
          forecast: drop === null ? null : foreseen(drop),
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
      else offer(questionAbout(drag.source), drops, drag.pointer);
    },
    decide: (question, drops, roleId) => {
      const [only] = drops;
      if (!only) return;
      isHeldCard = false;
      if (drops.length === 1) apply(only);
      else offer(question, drops, placeOf(roleId));
    },
    choose: apply,
    cancel: () => store.setState(IDLE),
  };
}

function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind === 'card' && b.kind === 'card') return a.roleId === b.roleId;
  if (a.kind === 'gap' && b.kind === 'gap') return a.boss === b.boss && a.before === b.before;
  if (a.kind === 'canvas' && b.kind === 'canvas') return a.at?.x === b.at?.x && a.at?.y === b.at?.y;
  return true;
}
