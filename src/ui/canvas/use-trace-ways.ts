import { useEffect, useState } from 'react';
import { pieceByPiece } from '../../browser/piece-by-piece.ts';
import type { Trace } from '../../chart/overlay.ts';
import type { ShownChanges } from '../../editor/comparing/shown-changes.ts';
import type { Layout } from '../../layout/placement.ts';
import { type TraceWay, traceWay } from '../../layout/trace-way.ts';

interface Found {
  readonly layout: Layout;
  readonly traces: readonly Trace[];
  readonly ways: readonly TraceWay[];
}

const NONE: readonly TraceWay[] = [];

/**
 * The ways of the traces in a chart. Each asks the layout a few hundred questions, so they are found after the cards
 * are on the screen; until then there are none.
 */
export function useTraceWays(layout: Layout, changes: ShownChanges | null): readonly TraceWay[] {
  const [found, setFound] = useState<Found | null>(null);
  const traces = changes?.traces;
  useEffect(() => {
    if (!traces || traces.length === 0) return undefined;
    const ways: TraceWay[] = [];
    const find = (trace: Trace) => {
      const way = traceWay(layout, trace);
      if (way) ways.push(way);
    };
    return pieceByPiece(traces, find, () => setFound({ layout, traces, ways }));
  }, [layout, traces]);
  return found?.layout === layout && found.traces === traces ? found.ways : NONE;
}
