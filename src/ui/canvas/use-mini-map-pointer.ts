import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Point } from '../../chart/chart.ts';
import { frameOf, type MiniMap, middleOf, viewAround } from './mini-map-geometry.ts';

/** A press shows that part of the chart, holding on moves the view along; the wheel does what it does on the chart. */
export function useMiniMapPointer(pad: RefObject<HTMLDivElement | null>, map: MiniMap): void {
  const { setViewport } = useReactFlow();
  const flow = useStoreApi();
  useEffect(() => {
    const element = pad.current;
    if (!element) return undefined;
    /** From the pointer to the middle of the frame, while one of them holds the other. */
    let hold: Point | null = null;
    const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left - element.clientLeft, y: clientY - top - element.clientTop };
    };
    const stateNow = () => {
      const { transform, width, height } = flow.getState();
      return { view: { x: transform[0], y: transform[1], zoom: transform[2] }, size: { width, height } };
    };
    const show = (event: PointerEvent) => {
      if (!hold) return;
      const { x, y } = pointOf(event);
      const { view, size } = stateNow();
      void setViewport(viewAround(map, { x: x + hold.x, y: y + hold.y }, view.zoom, size));
    };
    const press = (event: PointerEvent) => {
      if (event.button !== 0) return;
      // Neither a text selection nor a loss of the keyboard's place on the chart.
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      const point = pointOf(event);
      const { view, size } = stateNow();
      const frame = frameOf(map, view, size);
      const isInside =
        point.x >= frame.x &&
        point.y >= frame.y &&
        point.x <= frame.x + frame.width &&
        point.y <= frame.y + frame.height;
      const middle = middleOf(map, view, size);
      hold = isInside ? { x: middle.x - point.x, y: middle.y - point.y } : { x: 0, y: 0 };
      show(event);
    };
    const release = () => {
      hold = null;
    };
    const passOn = (event: WheelEvent) => {
      event.preventDefault();
      const pane = flow.getState().domNode?.querySelector('.react-flow__pane');
      pane?.dispatchEvent(new WheelEvent('wheel', event));
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', show);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    element.addEventListener('wheel', passOn, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', show);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('wheel', passOn);
    };
  }, [pad, map, flow, setViewport]);
}
