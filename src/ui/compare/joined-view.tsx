import { useStoreApi, useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import { currentLayout } from '../../editor/derived.ts';
import type { ViewLink } from '../../editor/comparing/linked-views.ts';
import { useWorkplace } from '../editor-context.tsx';
import { usePannedLayer } from './use-panned-layer.ts';

/** Lets the canvas it stands in move together with the others. Shows nothing itself. */
export function JoinedView({ name, link }: { readonly name: string; readonly link: ViewLink }) {
  const store = useStoreApi();
  const flow = useReactFlow();
  const { editor } = useWorkplace();
  usePannedLayer();
  useEffect(() => {
    const leave = link.join(name, {
      now: () => {
        const [x, y, zoom] = store.getState().transform;
        return { x, y, zoom };
      },
      set: (next) => void flow.setViewport(next),
      shown: () => {
        const state = editor.store.getState();
        const { width, height } = store.getState();
        return {
          layout: currentLayout(state),
          size: { width, height },
          changed: [...(state.changes?.cards.keys() ?? [])],
          selected: selectedIds(state).at(-1),
        };
      },
    });
    link.open();
    const stop = store.subscribe((state, before) => {
      // By now the chart has been shown on its own.
      if (before.width === 0 && state.width > 0) link.open();
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
