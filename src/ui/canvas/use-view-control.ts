import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Org } from '../../chart/org-index.ts';
import type { Reveal } from '../../editor/actions/action.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import { areLayersDue, currentOrg } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { Layout } from '../../layout/placement.ts';
import { useWorkplace } from '../editor-context.tsx';
import { coveredBelow } from '../notices/covered-below.ts';
import type { StartGlide } from './gliding/use-glide.ts';
import { useClearOfNotices } from './use-clear-of-notices.ts';
import { roomAbove } from './room-above.ts';
import { useSteadyCanvas } from './use-steady-canvas.ts';
import {
  fittingView,
  isInView,
  keptView,
  openingView,
  revealingAll,
  revealingView,
  SMALLEST_OPENING,
  settledView,
  type Size,
  type Viewport,
} from './view-fitting.ts';

type Wish =
  | { readonly kind: 'fit' }
  | { readonly kind: 'open' }
  | ({ readonly kind: 'reveal'; readonly roleId: string } & Reveal);

/**
 * Connects the view's actions to React Flow, shows a chart when it is opened, and holds it when it rearranges itself: a
 * chart that is seen whole hangs from its top, and keeps clear of the edges; of a larger one the edited card stays where
 * it is on the screen.
 */
export function useViewControl(layout: Layout, startGlide: StartGlide): void {
  const { editor, view, drags } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  const layoutRef = useRef(layout);
  const previous = useRef<Layout | null>(null);
  const orgBefore = useRef<Org | null>(null);

  /** What is to be shown with the next arrangement. */
  const wish = useRef<Wish | null>(null);

  /** How the chart was shown last by itself, and whether somebody has moved a part of it out of view since. */
  const shown = useRef<Viewport | null>(null);
  const isMovedOut = useRef(false);

  const show = useCallback(
    (next: Viewport | undefined) => {
      if (!next) return;
      shown.current = next;
      void flow.setViewport(next);
    },
    [flow],
  );

  const carry = useCallback(
    (next: Viewport) => {
      if (shown.current && isSame(shown.current, flow.getViewport())) shown.current = next;
      void flow.setViewport(next);
    },
    [flow],
  );

  /** What a message leaves free; one that covers most of the canvas leaves no room to choose a place in. */
  const freeSize = useCallback((): Size => {
    const { width, height, domNode } = store.getState();
    const covered = coveredBelow(domNode);
    return { width, height: covered > height / 2 ? height : height - covered };
  }, [store]);

  const fit = useCallback(() => {
    const size = store.getState();
    show(fittingView(layoutRef.current, size, roomAbove(size.domNode)));
  }, [show, store]);

  /** The first view of a chart, above the message that says where it has come from. */
  const firstView = useCallback(
    (of: typeof fittingView) => of(layoutRef.current, freeSize(), roomAbove(store.getState().domNode)),
    [store, freeSize],
  );

  /** Kept while layers are on their way: what is shown now is not yet what was asked for. */
  const fulfil = useCallback(() => {
    const wanted = wish.current;
    if (!wanted) return;
    if (!areLayersDue(editor.store.getState())) wish.current = null;
    if (wanted.kind === 'open') {
      show(firstView(openingView));
      return;
    }
    if (wanted.kind === 'fit' || layoutRef.current.cards.length === 1) {
      fit();
      return;
    }
    const card = layoutRef.current.card(wanted.roleId);
    if (!card) return;
    wish.current = null;
    const free = freeSize();
    const seen = flow.getViewport();
    if (wanted.asItIs && isInView(card, seen, free)) return;
    const others = (wanted.together ?? []).flatMap((id) => layoutRef.current.card(id) ?? []);
    show(
      others.length > 0
        ? revealingAll([card, ...others], seen, free)
        : revealingView(card, seen, free, wanted.toRead),
    );
  }, [editor, fit, show, firstView, freeSize, flow]);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = layout;
    layoutRef.current = layout;
    const state = editor.store.getState();
    orgBefore.current ??= currentOrg(state);
    if (!before) return;
    const seenIn = flow.getViewport();
    const size = store.getState();
    const wasWhole = isInView(before.bounds, seenIn, size);
    const isByHand = shown.current !== null && !isSame(shown.current, seenIn);
    isMovedOut.current = !wasWhole && (isMovedOut.current || isByHand);
    const isHeld = isHeldStill(state, before) || drags.store.getState().drag !== null;
    const tops =
      wasWhole && !isHeld ? [before.cards[0], layout.cards[0]].flatMap((card) => card?.id ?? []) : [];
    const kept = keptView(before, layout, {
      view: seenIn,
      size,
      anchors: anchorsOf(state, orgBefore.current, tops),
    });
    orgBefore.current = currentOrg(state);
    const isFree = !isHeld && !isMovedOut.current && kept;
    const next = isFree ? (settledView(kept, layout.bounds, size) ?? kept) : kept;
    if (next && !isSame(next, seenIn)) show(next);
    fulfil();
    startGlide({ layout: before, view: seenIn }, layout);
  }, [layout, flow, store, editor, drags, show, startGlide, fulfil]);

  useEffect(() => {
    const soon = (wanted: Wish) => {
      wish.current = wanted;
      // When nothing is arranged anew, there is no next arrangement to wait for.
      requestAnimationFrame(fulfil);
    };
    view.connect({
      fit,
      fitSoon: () => soon({ kind: 'fit' }),
      openSoon: () => soon({ kind: 'open' }),
      seen: () => {
        const { transform, width, height } = store.getState();
        const [x, y, zoom] = transform;
        const window = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
        return new Set(layoutRef.current.cardsIn(window).map(({ id }) => id));
      },
      reveal: (roleId, how) => soon({ kind: 'reveal', roleId, ...how }),
      zoomIn: () => void flow.zoomIn({ duration: 0 }),
      zoomOut: () => void flow.zoomOut({ duration: 0 }),
    });
    const follow = () => {
      const [, , zoom] = store.getState().transform;
      if (view.zoom.getState() !== zoom) view.zoom.setState(zoom, true);
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      stop();
      view.connect(null);
    };
  }, [flow, store, view, fit, fulfil]);

  // Shown as soon as the canvas has its size.
  useEffect(() => {
    const open = () => {
      // Who has only looked at something else finds the chart as it lay.
      const size = store.getState();
      const chart = layoutRef.current;
      // What is different shows from far out, and nobody knows yet where it is.
      const isCompared = editor.store.getState().changes !== null;
      const next = view.comeBack(chart, size) ?? firstView(isCompared ? fittingView : openingView);
      show(next);
      // Gone to, what was selected would hide changes that are all in view.
      if (isCompared && next && next.zoom >= SMALLEST_OPENING && isInView(chart.bounds, next, size)) return;
      // Who comes back to the chart finds there what was selected meanwhile.
      const lead = selectedIds(editor.store.getState()).at(-1);
      if (lead === undefined) return;
      wish.current = { kind: 'reveal', roleId: lead };
      fulfil();
    };
    if (store.getState().width > 0) {
      open();
      return undefined;
    }
    const stop = store.subscribe(({ width }) => {
      if (width === 0) return;
      stop();
      open();
    });
    return stop;
  }, [store, editor, view, show, firstView, fulfil]);

  useClearOfNotices(show);
  useSteadyCanvas(layoutRef, carry);

  useEffect(
    () => () => {
      const { width, height } = store.getState();
      view.leave({ layout: layoutRef.current, size: { width, height }, view: flow.getViewport() });
    },
    [store, flow, view],
  );
}

/**
 * Whether the chart must not be moved beneath somebody: who writes on a card has it under the pointer, and so has who
 * folds a team at its tab. A comparison moves its charts itself.
 */
function isHeldStill({ cardEditing, anchor, changes }: EditorState, before: Layout): boolean {
  const isOnCard = cardEditing !== null && cardEditing.at === undefined;
  const isWriting = isOnCard && before.card(cardEditing.roleId) !== undefined;
  return isWriting || anchor !== null || changes !== null;
}

/** The cards that stay where they are, the first that can: none that is or was placed by hand, since that one moves. */
function anchorsOf(state: EditorState, before: Org | null, tops: readonly string[]): readonly string[] {
  const org = currentOrg(state);
  const isPlaced = (id: string) => (org.role(id)?.position ?? before?.role(id)?.position) !== undefined;
  const ids = [...(state.anchor === null ? [] : [state.anchor]), ...tops, ...selectedIds(state)];
  return ids.filter((id) => !isPlaced(id));
}

/** Setting the view makes the browser lay out the page at once, even where nothing moves. */
function isSame(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
