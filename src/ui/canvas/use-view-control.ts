import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Layout } from '../../layout/placement.ts';
import { useWorkplace } from '../editor-context.tsx';
import type { StartGlide } from './gliding/use-glide.ts';
import { fittingView, keptView, openingView, revealingView, type Viewport } from './view-fitting.ts';

/**
 * Connects the view's actions to React Flow, shows a chart when it is opened, and keeps the edited card where it is
 * on the screen when the chart rearranges itself.
 */
export function useViewControl(layout: Layout, startGlide: StartGlide): void {
  const { editor, view } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  const layoutRef = useRef(layout);
  const previous = useRef<Layout | null>(null);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = layout;
    layoutRef.current = layout;
    if (!before) return;
    const { selection } = editor.store.getState();
    const seenIn = flow.getViewport();
    const next = keptView(before, layout, {
      view: seenIn,
      size: store.getState(),
      selected: selection.kind === 'roles' ? selection.ids : [],
    });
    if (next) void flow.setViewport(next);
    startGlide({ layout: before, view: seenIn }, layout);
  }, [layout, flow, store, editor, startGlide]);

  useEffect(() => {
    const show = (next: Viewport | undefined) => {
      if (next) void flow.setViewport(next);
    };
    const fit = () => show(fittingView(layoutRef.current, store.getState()));
    view.connect({
      fit,
      fitSoon: () => requestAnimationFrame(fit),
      reveal: (roleId) => {
        // The layout of the change that is to be shown is rendered by the next frame.
        requestAnimationFrame(() => {
          const card = layoutRef.current.card(roleId);
          if (!card) return;
          if (layoutRef.current.cards.length === 1) fit();
          else show(revealingView(card, flow.getViewport(), store.getState()));
        });
      },
      zoomIn: () => void flow.zoomIn({ duration: 0 }),
      zoomOut: () => void flow.zoomOut({ duration: 0 }),
    });
    const follow = () => {
      const [, , zoom] = store.getState().transform;
      if (view.zoom.getState() !== zoom) view.zoom.setState(zoom, true);
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      stop();
      view.connect(null);
    };
  }, [flow, store, view]);

  // Shown as soon as the canvas has its size.
  useEffect(() => {
    const open = () => {
      const next = openingView(layoutRef.current, store.getState());
      if (next) void flow.setViewport(next);
    };
    if (store.getState().width > 0) {
      open();
      return undefined;
    }
    const stop = store.subscribe(({ width }) => {
      if (width === 0) return;
      stop();
      open();
    });
    return stop;
  }, [store, flow]);
}
