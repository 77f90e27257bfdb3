import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Point } from '../../chart/chart.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import type { Layout } from '../../layout/placement.ts';
import { swallow, swallowClick } from '../dragging/swallow-click.ts';
import { useWorkplace } from '../editor-context.tsx';
import { commitDraft } from '../primitives/drafts.ts';
import styles from './lasso.module.css';

/** A press with Shift that moves less than this is no lasso; pixels. */
const THRESHOLD = 4;

/** Selects the cards a rectangle touches, drawn with Shift on the empty canvas, besides those selected already. */
export function Lasso({ layout }: { layout: Layout }) {
  const { editor } = useWorkplace();
  const { screenToFlowPosition } = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let stop = () => {};
    const begin = (down: PointerEvent) => {
      const isGround = down.target instanceof Element && down.target.closest('.react-flow__pane') !== null;
      if (!down.shiftKey || down.button !== 0 || !isGround) return;
      // What is being typed elsewhere would be lost with its form.
      commitDraft();
      const from = { x: down.clientX, y: down.clientY };
      let to = from;
      const move = (event: PointerEvent) => {
        to = { x: event.clientX, y: event.clientY };
        if (frame.current) draw(frame.current, from, to);
      };
      const end = () => {
        stop();
        if (Math.hypot(to.x - from.x, to.y - from.y) < THRESHOLD) return;
        swallowClick();
        const rect = between(screenToFlowPosition(from), screenToFlowPosition(to));
        const before = selectedIds(editor.store.getState());
        const touched = layout.cardsIn(rect).map(({ id }) => id);
        const ids = [...new Set([...before, ...touched])];
        if (ids.length > 0) editor.select({ kind: 'roles', ids });
      };
      const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        stop();
      };
      stop = () => {
        if (frame.current) frame.current.hidden = true;
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', stop);
        window.removeEventListener('keydown', key, true);
        window.removeEventListener('mousedown', swallow, { capture: true });
        stop = () => {};
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', key, true);
      // The chart would be moved along.
      window.addEventListener('mousedown', swallow, { capture: true, once: true });
    };
    window.addEventListener('pointerdown', begin, true);
    return () => {
      stop();
      window.removeEventListener('pointerdown', begin, true);
    };
  }, [editor, layout, screenToFlowPosition]);

  return <div ref={frame} className={styles['frame']} hidden aria-hidden data-testid="lasso" />;
}

function draw(frame: HTMLElement, from: Point, to: Point): void {
  const { x, y, width, height } = between(from, to);
  const ground = frame.offsetParent?.getBoundingClientRect();
  frame.style.transform = `translate(${x - (ground?.x ?? 0)}px, ${y - (ground?.y ?? 0)}px)`;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.hidden = false;
}

function between(a: Point, b: Point) {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
