import { useKeyPress, useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Layout } from '../../layout/placement.ts';
import { cardSource } from '../dragging/card-source.ts';
import { useDragStart } from '../dragging/use-drag-start.ts';
import { useWorkplace } from '../editor-context.tsx';
import { commitDraft } from '../primitives/drafts.ts';
import { isTogether } from './is-together.ts';

/** From farther out than this no title can be read, and there is hardly a place that is no card: a press moves the chart. */
const LEAST_ZOOM = 0.2;

export interface PaintedDrag {
  readonly onPointerDownCapture: (down: PointerEvent) => void;
  readonly onMouseDownCapture: (down: MouseEvent) => void;
}

/**
 * A card that is painted and not in the page is dragged like any other; the chart beside it moves as always.
 *
 * @param panKey Held, a press moves the chart wherever it is; null: no key does.
 */
export function usePaintedDrag(layout: Layout, panKey: string | null): PaintedDrag {
  const { editor } = useWorkplace();
  const startDrag = useDragStart();
  const { getZoom, screenToFlowPosition } = useReactFlow();
  const isPanning = useKeyPress(panKey);
  const isTaken = useRef(false);
  const cardUnder = (down: PointerEvent) => {
    const isGround = down.target instanceof Element && down.target.matches('.react-flow__pane');
    // A finger has no other way to move a chart that fills the screen.
    const isForCards = down.button === 0 && down.pointerType !== 'touch' && !isTogether(down) && !isPanning;
    if (!isGround || !isForCards || getZoom() < LEAST_ZOOM) return undefined;
    return layout.cardAt(screenToFlowPosition({ x: down.clientX, y: down.clientY }, { snapToGrid: false }));
  };
  return {
    onPointerDownCapture: (down) => {
      const card = editor.store.getState().readOnly ? undefined : cardUnder(down);
      isTaken.current = card !== undefined;
      if (!card) return;
      // What is being typed elsewhere would be lost with its form.
      commitDraft();
      startDrag(down, () => cardSource(editor.store.getState(), card.id));
    },
    onMouseDownCapture: (down) => {
      // The chart would be moved along.
      if (isTaken.current) down.stopPropagation();
      isTaken.current = false;
    },
  };
}
