import { useStore as useFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { LineKey } from '../../chart/edits/lines.ts';
import { currentMarks, saidOrg, shownScenario } from '../../editor/derived.ts';
import type { Layout } from '../../layout/placement.ts';
import { useOutlook } from '../problems/pointed-repair.ts';
import { useMatchRings } from '../search/match-rings.ts';
import { useNames } from '../settings/use-setting.ts';
import { useTheme } from '../use-theme.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './painted-layer.module.css';
import type { Glide } from './gliding/glide.ts';
import { useGlidingLayout } from './gliding/use-glide.ts';
import { createFarSnapshot } from './painting/far-snapshot.ts';
import { paintChart } from './painting/paint-chart.ts';
import { useMeasuredTexts } from './use-measured-texts.ts';
import { useTraceWays } from './use-trace-ways.ts';

interface Props {
  readonly layout: Layout;
  /** How the chart came to its layout; absent when it has been there. */
  readonly glide: Glide | null;
  /** Cards in the page. */
  readonly mounted: ReadonlySet<string>;
  /** Those of them that are seen there, and need not be painted. */
  readonly shown: ReadonlySet<string>;
  readonly hoveredLine: LineKey | null;
  /** Told when it begins to paint, and when it no longer does. Must stay the same. */
  readonly onPainting: (isPainting: boolean) => void;
}

/** The view has come to rest when nothing moved for this long; milliseconds. */
const REST = 140;

/**
 * The one canvas under the cards: lines, and every card the page does not show. Painted in the same frame in
 * which React Flow moves the cards, so that lines never lag behind.
 */
export function PaintedLayer({ layout: settled, glide, mounted, shown, hoveredLine, onPainting }: Props) {
  const layout = useGlidingLayout(settled, glide, mounted);
  const ref = useRef<HTMLCanvasElement>(null);
  const transform = useFlow((state) => state.transform);
  const width = useFlow((state) => state.width);
  const height = useFlow((state) => state.height);
  const { drags } = useWorkplace();
  const org = useEditorState(saidOrg);
  const marks = useEditorState(currentMarks);
  const selection = useEditorState((state) => state.selection);
  const changes = useEditorState((state) => state.changes);
  const traceWays = useTraceWays(settled, changes);
  useMeasuredTexts(settled, org);
  const dropTarget = useStore(drags.store, ({ drag }) => (drag?.drop ? drag.target : null));
  const outlook = useOutlook();
  const matches = useMatchRings();
  const toRight = useEditorState((state) => shownScenario(state).arrangement?.direction === 'right');
  const theme = useTheme();
  const names = useNames();
  const fonts = useLoadedFonts();
  const density = window.devicePixelRatio || 1;
  // oxlint-disable-next-line react/exhaustive-deps -- it keeps pictures of words, which are out of date with every font
  const snapshot = useMemo(createFarSnapshot, [fonts]);
  const [rests, setRests] = useState(0);

  useLayoutEffect(() => {
    onPainting(true);
    return () => onPainting(false);
  }, [onPainting]);

  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const pixelWidth = Math.round(width * density);
    const pixelHeight = Math.round(height * density);
    if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
    if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
    const context = canvas.getContext('2d');
    if (!context || width === 0) return;
    const [x, y, zoom] = transform;
    const painting = {
      layout,
      org,
      marks,
      theme,
      names,
      shown,
      selection,
      hoveredLine,
      dropTarget,
      outlook,
      matches,
      changes,
      traceWays,
      toRight,
      view: { x, y, zoom, width, height, density },
    };
    let isOutdated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      if (paintChart(context, painting, snapshot).isSharp) return;
      timer = setTimeout(() => {
        snapshot.sharpen();
        setRests((count) => count + 1);
      }, REST);
    };
    // An edit renders in several rounds: the chart, the view that keeps its card in place, the cards then in view. All
    // of them end before the next microtask, and only what the last one left is painted.
    queueMicrotask(() => {
      if (isOutdated) return;
      try {
        paint();
      } catch (error) {
        // Thrown where the page expects it: in rendering, for the boundary around this part.
        setRests(() => {
          throw error;
        });
      }
    });
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [
    layout,
    org,
    marks,
    theme,
    names,
    shown,
    selection,
    hoveredLine,
    dropTarget,
    outlook,
    matches,
    changes,
    traceWays,
    toRight,
    transform,
    width,
    height,
    density,
    fonts,
    snapshot,
    rests,
  ]);

  return <canvas ref={ref} className={styles['layer']} aria-hidden data-testid="painted-layer" />;
}

/**
 * Counts the fonts of the page as they come: what was painted before one did used another. Rare letters have a font of
 * their own, which comes with the first text that has one.
 */
function useLoadedFonts(): number {
  const [count, add] = useReducer((before: number) => before + 1, 0);
  const [areThere] = useState(() => document.fonts.status === 'loaded');
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', add);
    // They may have come between the first paint and now.
    if (!areThere) void document.fonts.ready.then(add);
    return () => document.fonts.removeEventListener('loadingdone', add);
  }, [areThere]);
  return count;
}
