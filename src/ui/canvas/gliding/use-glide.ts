import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Layout } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import { FAR_ZOOM } from '../painting/view.ts';
import type { Size, Viewport } from '../view-fitting.ts';
import {
  type Glide,
  GLIDE_CURVE,
  GLIDE_TIME,
  glideBetween,
  isMove,
  layoutAt,
  movesIn,
  progress,
} from './glide.ts';

/** Sets off from a layout and the view it was seen in, once the next one and its view are in place. */
export type StartGlide = (
  before: { readonly layout: Layout; readonly view: Viewport },
  after: Layout,
) => void;

/**
 * Notices when the chart rearranges itself, so that cards and lines can glide to their new places. Not under reduced
 * motion, not far out, where cards are a few pixels, and not where everything in view stays in its place.
 */
export function useGlide(): { readonly glide: Glide | null; readonly start: StartGlide } {
  const flow = useStoreApi();
  const [glide, setGlide] = useState<Glide | null>(null);
  const start = useCallback<StartGlide>(
    (before, after) => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const view = { x, y, zoom };
      const canGlide = zoom >= FAR_ZOOM && before.view.zoom >= FAR_ZOOM && width > 0 && !isStill();
      const seen = seenIn(before.view, { width, height });
      const next = canGlide
        ? glideBetween({ ...before, seen }, { layout: after, view }, performance.now())
        : null;
      setGlide(next && movesIn(next, seenIn(view, { width, height })) ? next : null);
    },
    [flow],
  );
  // A glide that is over would keep the whole layout before it alive.
  useEffect(() => {
    if (!glide) return undefined;
    const timer = setTimeout(() => setGlide(null), GLIDE_TIME);
    return () => clearTimeout(timer);
  }, [glide]);
  return { glide, start };
}

/**
 * The layout as it is to be painted now. Cards in the page are moved by the browser's own animation, what is painted
 * frame by frame along the same curve.
 */
export function useGlidingLayout(layout: Layout, glide: Glide | null, mounted: ReadonlySet<string>): Layout {
  const flow = useStoreApi();
  const [now, setNow] = useState(0);
  const inPage = useRef(mounted);
  useEffect(() => {
    inPage.current = mounted;
  }, [mounted]);

  useEffect(() => {
    if (!glide) return undefined;
    const moving = new Map<string, Animation | undefined>();
    let frame = 0;
    const step = () => {
      const frameTime = performance.now();
      setNow(frameTime);
      const elapsed = frameTime - glide.began;
      if (elapsed >= GLIDE_TIME) return;
      const page = flow.getState().domNode;
      for (const id of page ? inPage.current : [])
        if (page && !moving.has(id)) moving.set(id, send(page, glide, id, elapsed));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      for (const animation of moving.values()) animation?.cancel();
    };
  }, [glide, flow]);

  return glide?.after === layout ? layoutAt(glide, progress(now - glide.began)) : layout;
}

/** The part of the chart on the screen. */
function seenIn({ x, y, zoom }: Viewport, { width, height }: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves a card's element from where it was; one that came into the page on the way joins in. */
function send(page: HTMLElement, glide: Glide, id: string, elapsed: number): Animation | undefined {
  const card = glide.after.card(id);
  const offset = card && glide.offset(card);
  if (!isMove(offset)) return undefined;
  const element = page.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
  if (!element) return undefined;
  const animation = element.animate(
    [{ translate: `${offset.x}px ${offset.y}px` }, { translate: '0px 0px' }],
    { duration: GLIDE_TIME, easing: GLIDE_CURVE },
  );
  animation.currentTime = elapsed;
  return animation;
}
