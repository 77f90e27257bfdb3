import { useStoreApi, useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { currentLayout } from '../../editor/derived.ts';
import type { ViewLink } from '../../editor/comparing/linked-views.ts';
import { centredView, fittingView, SMALLEST_OPENING, topView } from '../canvas/view-fitting.ts';
import { useWorkplace } from '../editor-context.tsx';

/** Room for the name of the scenario, pixels. */
const TOP = 56;

/** Lets the canvas it stands in move together with the others. Shows nothing itself. */
export function JoinedView({ name, link }: { readonly name: string; readonly link: ViewLink }) {
  const store = useStoreApi();
  const flow = useReactFlow();
  const { editor } = useWorkplace();
  useEffect(() => {
    const lying = () => {
      const [x, y, zoom] = store.getState().transform;
      return { x, y, zoom };
    };
    const layout = () => currentLayout(editor.store.getState());
    const leave = link.join(name, {
      now: lying,
      set: (next) => void flow.setViewport(next),
      cardAt: (id) => layout().card(id),
      fittingZoom: () => fittingView(layout(), store.getState(), TOP)?.zoom,
      centred: (zoom) => centredView(layout(), zoom, store.getState(), TOP),
      top: () => {
        const [card] = layout().cards;
        return card ? topView(card, store.getState()) : lying();
      },
    });
    link.open(SMALLEST_OPENING);
    const stop = store.subscribe((state, before) => {
      // By now the chart has been shown on its own.
      if (before.width === 0 && state.width > 0) link.open(SMALLEST_OPENING);
      if (state.transform === before.transform) return;
      const [x, y, zoom] = before.transform;
      link.moved(name, { x, y, zoom });
    });
    return () => {
      stop();
      leave();
    };
  }, [store, flow, editor, name, link]);
  return null;
}
