import { type PointerEvent as ReactPointerEvent, useCallback } from 'react';
import type { DragSource } from '../../editor/dropping/drop.ts';
import { useWorkplace } from '../editor-context.tsx';
import { swallowClick } from './swallow-click.ts';

/** A press becomes a drag after this many pixels; below, it stays a click. */
const THRESHOLD = 5;

/**
 * Starts a drag by pointer (mouse, pen or touch). The source is made when the drag really begins. Escape cancels;
 * the click that would follow a drag is swallowed.
 */
export function useDragStart() {
  const { drags, editor } = useWorkplace();
  return useCallback(
    (down: ReactPointerEvent, makeSource: () => DragSource) => {
      if (down.button !== 0 || editor.store.getState().readOnly) return;
      const from = { x: down.clientX, y: down.clientY };
      const { pointerId } = down;
      let dragging = false;
      let frame = 0;
      let latest = from;

      const follow = () => {
        frame = 0;
        drags.move(latest);
      };
      const move = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        latest = { x: event.clientX, y: event.clientY };
        if (!dragging) {
          if (Math.hypot(latest.x - from.x, latest.y - from.y) < THRESHOLD) return;
          dragging = true;
          // Where it was pressed, not where the pointer got to before that was a drag: a line begins at its handle.
          drags.begin(makeSource(), from);
        }
        // Several moves arrive in one frame; the forecast is worth one.
        frame ||= requestAnimationFrame(follow);
      };
      const up = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        stop();
        if (!dragging) return;
        swallowClick();
        drags.move({ x: event.clientX, y: event.clientY });
        drags.end();
      };
      const cancel = () => {
        stop();
        drags.cancel();
      };
      const lost = (event: PointerEvent) => {
        if (event.pointerId === pointerId) cancel();
      };
      const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !dragging) return;
        event.preventDefault();
        swallowClick();
        cancel();
      };
      const stop = () => {
        cancelAnimationFrame(frame);
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', lost);
        window.removeEventListener('keydown', key, true);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', lost);
      window.addEventListener('keydown', key, true);
    },
    [drags, editor],
  );
}
