import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import { currentMarks, saidOrg, shownScenario } from '../../editor/derived.ts';
import type { Layout } from '../../layout/placement.ts';
import { useEditorState } from '../editor-context.tsx';
import { useTheme } from '../use-theme.ts';
import { frameOf, type MiniMap } from './mini-map-geometry.ts';
import styles from './mini-map.module.css';
import { paintMiniMap } from './painting/paint-mini-map.ts';
import { useMiniMapPointer } from './use-mini-map-pointer.ts';

/** Up to this many cards the small picture is painted together with the large one: it takes a millisecond or two. */
const AT_ONCE = 2_000;
/** Of more cards it is painted once the large picture is, or after this; milliseconds. */
const PATIENCE = 120;

/** Painted once a chart; while the view moves, only the frame does. */
export function MiniMapPicture({ layout, map }: { layout: Layout; map: MiniMap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const org = useEditorState(saidOrg);
  const marks = useEditorState(currentMarks);
  const changes = useEditorState((state) => state.changes);
  const toRight = useEditorState((state) => shownScenario(state).arrangement?.direction === 'right');
  const theme = useTheme();
  const frame = useFrame(map);
  useMiniMapPointer(pad, map);

  useEffect(() => {
    const paint = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context) return;
      const density = window.devicePixelRatio || 1;
      const width = Math.round(map.width * density);
      const height = Math.round(map.height * density);
      if (canvas.current.width !== width) canvas.current.width = width;
      if (canvas.current.height !== height) canvas.current.height = height;
      paintMiniMap(context, { layout, org, marks, theme, changes, toRight }, map, density);
    };
    if (layout.cards.length > AT_ONCE) return whenIdle(paint, PATIENCE);
    paint();
    return undefined;
  }, [layout, org, marks, theme, changes, toRight, map]);

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
