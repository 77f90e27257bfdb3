import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Layout } from '../../layout/placement.ts';
import { isInView, settledView, type Viewport } from './view-fitting.ts';

/**
 * A region at the left of the canvas that grows or shrinks takes room from it, and the chart stays where it is on the screen:
 * whoever is looking at a card does not have to look for it. A chart that was whole moves only to stay so.
 *
 * @param carry Moves the chart, which is no more moved by hand for that.
 */
export function useSteadyCanvas(layout: RefObject<Layout>, carry: (view: Viewport) => void): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    const edges = () => store.getState().domNode?.getBoundingClientRect();
    let before = edges();
    return store.subscribe((size, sizeBefore) => {
      if (size.width === sizeBefore.width) return;
      const now = edges();
      // With another right edge it is another window, and the chart keeps to its canvas.
      const by = now && before && now.right === before.right ? before.left - now.left : 0;
      before = now;
      if (by === 0) return;
      const { bounds } = layout.current;
      const view = flow.getViewport();
      const steady = { ...view, x: view.x + by };
      const whole = isInView(bounds, view, sizeBefore) ? settledView(steady, bounds, size) : undefined;
      carry(whole ?? steady);
    });
  }, [flow, store, layout, carry]);
}
