import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { currentMarks, currentOrg, shownScenario } from '../../editor/derived.ts';
import type { Layout } from '../../layout/placement.ts';
import { useEditorState } from '../editor-context.tsx';
import { useTheme } from '../use-theme.ts';
import { frameOf, type MiniMap } from './mini-map-geometry.ts';
import styles from './mini-map.module.css';
import { paintMiniMap } from './painting/paint-mini-map.ts';
import { useMiniMapPointer } from './use-mini-map-pointer.ts';

/** An edit reaches the small picture when nothing has followed it for this long; milliseconds. */
const REST = 120;

/** Painted once a chart; while the view moves, only the frame does. */
export function MiniMapPicture({ layout, map }: { layout: Layout; map: MiniMap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const org = useEditorState(currentOrg);
  const marks = useEditorState(currentMarks);
  const toRight = useEditorState((state) => shownScenario(state).arrangement?.direction === 'right');
  const theme = useTheme();
  const frame = useFrame(map);
  useMiniMapPointer(pad, map);

  useEffect(() => {
    const paint = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context) return;
      const density = window.devicePixelRatio || 1;
      canvas.current.width = map.width * density;
      canvas.current.height = map.height * density;
      paintMiniMap(context, { layout, org, marks, theme, toRight }, map, density);
    };
    const timer = setTimeout(paint, REST);
    return () => clearTimeout(timer);
  }, [layout, org, marks, theme, toRight, map]);

  return (
    <div ref={pad} className={styles['pad']} style={{ width: map.width, height: map.height }}>
      <canvas
        ref={canvas}
        className={styles['picture']}
        role="img"
        aria-label="Mini-map: the whole chart, with a frame around the part in view"
      />
      <div ref={frame} className={styles['frame']} data-testid="mini-map-frame" />
    </div>
  );
}

/** Follows the view without rendering anything. */
function useFrame(map: MiniMap) {
  const flow = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const { style } = frame.current ?? {};
      if (!style) return;
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const rect = frameOf(map, { x, y, zoom }, { width, height });
      style.transform = `translate(${rect.x}px, ${rect.y}px)`;
      style.width = `${rect.width}px`;
      style.height = `${rect.height}px`;
    };
    follow();
    return flow.subscribe((state, before) => {
      if (
        state.transform !== before.transform ||
        state.width !== before.width ||
        state.height !== before.height
      )
        follow();
    });
  }, [flow, map]);
  return frame;
}
