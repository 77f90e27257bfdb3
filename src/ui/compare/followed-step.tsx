import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { StoryFocus } from '../../editor/comparing/story-focus.ts';
import { currentLayout } from '../../editor/derived.ts';
import type { Size, Viewport } from '../canvas/view-fitting.ts';
import { useWorkplace } from '../editor-context.tsx';
import { storyViewport } from './story-viewport.ts';

/** How long the view takes to its next place, milliseconds; longer where one should see how far away that is. */
const NEAR = 450;
const FAR = 900;

/** Moves the view to where a step happens. Shows nothing itself. */
export function FollowedStep({ place, focus }: { readonly place: number; readonly focus: StoryFocus }) {
  const { editor } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  const isShown = useRef(false);
  useEffect(() => {
    const follow = (isNew: boolean) => {
      const layout = currentLayout(editor.store.getState());
      const size = store.getState();
      const now = flow.getViewport();
      const next = storyViewport({ layout, focus, size, ...(!isNew && { now }) });
      if (!next) return;
      isShown.current = true;
      if (isSame(next, now)) return;
      void flow.setViewport(next, { duration: isNew || isStill() ? 0 : timeTo(next, now, size) });
    };
    // The canvas has put the chart of the step in its place by then.
    const frame = requestAnimationFrame(() => follow(!isShown.current));
    const stop = store.subscribe((state, before) => {
      if (state.width !== before.width || state.height !== before.height) follow(true);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [place, focus, editor, flow, store]);
  return null;
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

/** Far is what lies beyond what is seen, or is seen from much farther away. */
function timeTo(next: Viewport, now: Viewport, { width, height }: Size): number {
  const toNow = (at: number, offset: 'x' | 'y') => ((at - next[offset]) / next.zoom) * now.zoom + now[offset];
  const [x, y] = [toNow(width / 2, 'x'), toNow(height / 2, 'y')];
  const ratio = next.zoom / now.zoom;
  const isNear = x > 0 && y > 0 && x < width && y < height && ratio > 0.5 && ratio < 2;
  return isNear ? NEAR : FAR;
}
