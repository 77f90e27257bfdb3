import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Layout } from '../../layout/placement.ts';
import { useWorkplace } from '../editor-context.tsx';

/** Free space around a chart that was made to fit, screen pixels; the top leaves room for the strip. */
const PADDING = { top: 80, right: 28, bottom: 32, left: 28 } as const;
/** A small chart is not blown up to fill the screen. */
const LARGEST_FIT = 1;
/** A chart that would fit only below this zoom opens at its top, at this other one, where titles can be read. */
const SMALLEST_OPENING = 0.3;
const OPENING = 0.7;
/** A chart that was in view whole is kept whole while it grows, down to this zoom; then the edited card leads. */
const SMALLEST_WHOLE = 0.5;

/**
 * Connects the view's actions to React Flow, shows a chart when it is opened, and keeps the edited card where it is
 * on the screen when the chart rearranges itself, unless that would push a small chart out of view.
 */
export function useViewControl(layout: Layout): void {
  const { editor, view } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  const layoutRef = useRef(layout);
  const previous = useRef<Layout | null>(null);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = layout;
    layoutRef.current = layout;
    if (!before) return;
    const anchor = anchorOf(before, layout, editor.store.getState().selection);
    if (!anchor) return;
    const now = flow.getViewport();
    const { zoom } = now;
    const kept = { zoom, x: now.x - anchor.dx * zoom, y: now.y - anchor.dy * zoom };
    const size = store.getState();
    const grewOut = isInView(before, now, size) && !isInView(layout, kept, size);
    const whole = grewOut ? fittingView(layout, size) : undefined;
    void flow.setViewport(whole && whole.zoom >= SMALLEST_WHOLE ? whole : kept);
  }, [layout, flow, store, editor]);

  useEffect(() => {
    const fit = () => {
      const whole = fittingView(layoutRef.current, store.getState());
      if (whole) void flow.setViewport(whole);
    };
    const reveal = (roleId: string) => {
      // The layout of the change that is to be shown is rendered by the next frame.
      requestAnimationFrame(() => {
        const { width, height } = store.getState();
        const card = layoutRef.current.card(roleId);
        if (!card || width === 0) return;
        if (layoutRef.current.cards.length === 1) return fit();
        const { x, y, zoom: current } = flow.getViewport();
        const zoom = Math.max(current, 0.6);
        const left = card.x * zoom + x;
        const top = card.y * zoom + y;
        const right = left + card.width * zoom;
        const bottom = top + card.height * zoom;
        const inside =
          zoom === current &&
          left >= PADDING.left &&
          top >= PADDING.top &&
          right <= width - PADDING.right &&
          bottom <= height - PADDING.bottom;
        if (inside) return;
        if (zoom !== current) {
          const centreX = card.x + card.width / 2;
          const centreY = card.y + card.height / 2;
          void flow.setViewport({ zoom, x: width / 2 - centreX * zoom, y: height / 2 - centreY * zoom });
          return;
        }
        const dx = Math.max(0, PADDING.left - left) - Math.max(0, right - (width - PADDING.right));
        const dy = Math.max(0, PADDING.top - top) - Math.max(0, bottom - (height - PADDING.bottom));
        void flow.setViewport({ zoom, x: x + dx, y: y + dy });
      });
    };
    view.connect({
      fit,
      reveal,
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
  }, [flow, store, view]);

  // Shown as soon as the canvas has its size: whole, or a chart too large for that from its top.
  useEffect(() => {
    const show = () => {
      const { width, height } = store.getState();
      const { bounds, cards } = layoutRef.current;
      const [top] = cards;
      if (!top || Math.min(width / bounds.width, height / bounds.height) >= SMALLEST_OPENING) view.fit();
      else
        void flow.setViewport({
          zoom: OPENING,
          x: width / 2 - (top.x + top.width / 2) * OPENING,
          y: PADDING.top - top.y * OPENING,
        });
    };
    if (store.getState().width > 0) {
      show();
      return;
    }
    const stop = store.subscribe(({ width }) => {
      if (width === 0) return;
      stop();
      show();
    });
    return stop;
  }, [store, flow, view]);
}

/** The view that shows a chart whole; absent for an empty chart or a canvas without a size. */
function fittingView({ bounds, cards }: Layout, { width, height }: Size): Viewport | undefined {
  if (width === 0 || cards.length === 0) return undefined;
  const freeWidth = Math.max(80, width - PADDING.left - PADDING.right);
  const freeHeight = Math.max(80, height - PADDING.top - PADDING.bottom);
  const zoom = Math.min(LARGEST_FIT, freeWidth / bounds.width, freeHeight / bounds.height);
  return {
    zoom,
    x: PADDING.left + (freeWidth - bounds.width * zoom) / 2 - bounds.x * zoom,
    // A chart hangs from its top, so it stands at the top and not in the middle of a tall screen.
    y: PADDING.top + Math.min(40, (freeHeight - bounds.height * zoom) / 2) - bounds.y * zoom,
  };
}

function isInView({ bounds }: Layout, { x, y, zoom }: Viewport, { width, height }: Size): boolean {
  return (
    bounds.x * zoom + x >= 0 &&
    bounds.y * zoom + y >= 0 &&
    (bounds.x + bounds.width) * zoom + x <= width &&
    (bounds.y + bounds.height) * zoom + y <= height
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the card moved that must stay where it is on the screen: the edited one, or the first that stayed. */
function anchorOf(
  before: Layout,
  after: Layout,
  selection: { readonly kind: string; readonly ids?: readonly string[] },
): { dx: number; dy: number } | undefined {
  const candidates = [...(selection.ids ?? []), after.cards[0]?.id ?? ''];
  for (const id of candidates) {
    const was = before.card(id);
    const is = after.card(id);
    if (was && is) return { dx: is.x - was.x, dy: is.y - was.y };
  }
  return undefined;
}
