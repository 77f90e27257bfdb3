import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Org } from '../../chart/org-index.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import { areLayersDue, currentOrg } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { Layout } from '../../layout/placement.ts';
import { useWorkplace } from '../editor-context.tsx';
import { coveredBelow } from '../notices/covered-below.ts';
import type { StartGlide } from './gliding/use-glide.ts';
import { useClearOfNotices } from './use-clear-of-notices.ts';
import { fittingView, keptView, openingView, revealingView, type Viewport } from './view-fitting.ts';

type Wish = { readonly kind: 'fit' } | { readonly kind: 'reveal'; readonly roleId: string };

/**
 * Connects the view's actions to React Flow, shows a chart when it is opened, and keeps the edited card where it is
 * on the screen when the chart rearranges itself.
 */
export function useViewControl(layout: Layout, startGlide: StartGlide): void {
  const { editor, view } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  const layoutRef = useRef(layout);
  const previous = useRef<Layout | null>(null);
  const orgBefore = useRef<Org | null>(null);

  /** What is to be shown with the next arrangement. */
  const wish = useRef<Wish | null>(null);

  const fit = useCallback(() => {
    const next = fittingView(layoutRef.current, store.getState());
    if (next) void flow.setViewport(next);
  }, [flow, store]);

  /** Kept while layers are on their way: what is shown now is not yet what was asked for. */
  const fulfil = useCallback(() => {
    const wanted = wish.current;
    if (!wanted) return;
    if (!areLayersDue(editor.store.getState())) wish.current = null;
    if (wanted.kind === 'fit' || layoutRef.current.cards.length === 1) {
      fit();
      return;
    }
    const card = layoutRef.current.card(wanted.roleId);
    if (!card) return;
    wish.current = null;
    const { width, height, domNode } = store.getState();
    const covered = coveredBelow(domNode);
    // A message that covers most of it leaves no room to choose a place in.
    const free = { width, height: covered > height / 2 ? height : height - covered };
    const next = revealingView(card, flow.getViewport(), free);
    if (next) void flow.setViewport(next);
  }, [editor, fit, flow, store]);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = layout;
    layoutRef.current = layout;
    const state = editor.store.getState();
    orgBefore.current ??= currentOrg(state);
    if (!before) return;
    const seenIn = flow.getViewport();
    const next = keptView(before, layout, {
      view: seenIn,
      size: store.getState(),
      selected: anchorsOf(state, orgBefore.current),
    });
    orgBefore.current = currentOrg(state);
    if (next && !isSame(next, seenIn)) void flow.setViewport(next);
    fulfil();
    startGlide({ layout: before, view: seenIn }, layout);
  }, [layout, flow, store, editor, startGlide, fulfil]);

  useEffect(() => {
    const soon = (wanted: Wish) => {
      wish.current = wanted;
      // When nothing is arranged anew, there is no next arrangement to wait for.
      requestAnimationFrame(fulfil);
    };
    view.connect({
      fit,
      fitSoon: () => soon({ kind: 'fit' }),
      seen: () => {
        const { transform, width, height } = store.getState();
        const [x, y, zoom] = transform;
        const window = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
        return new Set(layoutRef.current.cardsIn(window).map(({ id }) => id));
      },
      reveal: (roleId) => soon({ kind: 'reveal', roleId }),
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
      // What is different shows from far out, and nobody knows yet where it is.
      const opening = editor.store.getState().changes ? fittingView : openingView;
      const next = view.comeBack(layoutRef.current, size) ?? opening(layoutRef.current, size);
      if (next) void flow.setViewport(next);
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
  }, [store, flow, editor, view, fulfil]);

  useClearOfNotices();

  useEffect(
    () => () => {
      const { width, height } = store.getState();
      view.leave({ layout: layoutRef.current, size: { width, height }, view: flow.getViewport() });
    },
    [store, flow, view],
  );
}

/** The cards that stay where they are, the first that can: none that is or was placed by hand, since that one moves. */
function anchorsOf(state: EditorState, before: Org | null): readonly string[] {
  const org = currentOrg(state);
  const isPlaced = (id: string) => (org.role(id)?.position ?? before?.role(id)?.position) !== undefined;
  const ids = [...(state.anchor === null ? [] : [state.anchor]), ...selectedIds(state)];
  return ids.filter((id) => !isPlaced(id));
}

/** Setting the view makes the browser lay out the page at once, even where nothing moves. */
function isSame(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
