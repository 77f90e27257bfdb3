import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { currentLayout } from '../../editor/derived.ts';
import { fittingView, type Viewport } from '../canvas/view-fitting.ts';
import { useWorkplace } from '../editor-context.tsx';

/** A chart that fits at this zoom is shown whole at every step; of a larger one the card is shown that the step is about. */
const READABLE = 0.5;
const CLOSE = 0.85;
const ABOVE = 40;
/** As long as cards take to their new places; milliseconds. */
const TIME = 420;

/** Moves the view to where a step happens. Shows nothing itself. */
export function FollowedStep({
  place,
  roles,
}: {
  readonly place: number;
  readonly roles: readonly string[];
}) {
  const { editor } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    const follow = (duration: number) => {
      const layout = currentLayout(editor.store.getState());
      const size = store.getState();
      const whole = fittingView(layout, size, ABOVE);
      if (!whole) return;
      const lead = roles.map((id) => layout.card(layout.holderOf(id) ?? id)).findLast((card) => card);
      const next: Viewport =
        whole.zoom >= READABLE || !lead
          ? whole
          : {
              zoom: CLOSE,
              x: size.width / 2 - (lead.x + lead.width / 2) * CLOSE,
              y: size.height / 2 - (lead.y + lead.height / 2) * CLOSE,
            };
      void flow.setViewport(next, { duration });
    };
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The canvas has put the chart of the step in its place by then.
    const frame = requestAnimationFrame(() => follow(isStill || place === 0 ? 0 : TIME));
    const stop = store.subscribe((state, before) => {
      if (state.width !== before.width || state.height !== before.height) follow(0);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [place, roles, editor, flow, store]);
  return null;
}
