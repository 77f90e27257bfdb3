import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback, useEffect, useState } from 'react';
import type { Point } from '../../chart/chart.ts';
import type { LineKey } from '../../chart/edits/lines.ts';
import { selectedIds, toggleSelected } from '../../editor/actions/selected.ts';
import { currentMarks, currentScenario } from '../../editor/derived.ts';
import { lineFinding } from '../../editor/marks.ts';
import type { Layout } from '../../layout/placement.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import { isTogether } from './is-together.ts';
import { paintedTabAt } from './painted-tab-at.ts';

/** How near a line the pointer must be, screen pixels. */
const REACH = 8;

export interface ChartPointer {
  readonly hoveredLine: LineKey | null;
  readonly move: (event: MouseEvent) => void;
  readonly leave: () => void;
  /** Selects what is painted there; false when there is nothing. */
  readonly select: (event: MouseEvent) => boolean;
  /** The same, but for a painted tab, which folds or unfolds its team. */
  readonly click: (event: MouseEvent) => boolean;
}

/** Finds what is under the pointer where there is no card in the page: lines, cards far off, drop places. */
export function useChartPointer(layout: Layout): ChartPointer {
  const { editor, drags } = useWorkplace();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const [hoveredLine, setHoveredLine] = useState<LineKey | null>(null);

  const toChart = useCallback(
    (client: Point) => screenToFlowPosition(client, { snapToGrid: false }),
    [screenToFlowPosition],
  );
  /** What a press would select: a card goes before the lines that pass it. */
  const lineUnder = useCallback(
    (event: MouseEvent) => {
      const point = toChart({ x: event.clientX, y: event.clientY });
      return layout.cardAt(point) ? undefined : layout.lineAt(point, REACH / getZoom());
    },
    [layout, toChart, getZoom],
  );

  useEffect(
    () =>
      drags.locateWith((client) => {
        const under = document.elementFromPoint(client.x, client.y);
        if (!under?.closest('.react-flow')) return null;
        const point = toChart(client);
        const card = layout.cardAt(point);
        if (card) return { kind: 'card', roleId: card.id };
        const gap = layout.gapAt(point);
        return gap ? { kind: 'gap', ...gap } : { kind: 'canvas', at: point };
      }),
    [layout, drags, toChart],
  );

  const select = (event: MouseEvent) => {
    const card = layout.cardAt(toChart({ x: event.clientX, y: event.clientY }));
    if (card) {
      // The menu of one of several selected cards is about all of them.
      const isKept = event.type === 'contextmenu' && selectedIds(editor.store.getState()).includes(card.id);
      if (isKept) return true;
      if (isTogether(event)) toggleSelected(editor, card.id);
      else editor.selectRole(card.id);
      editor.showPanel('role');
      return true;
    }
    const line = lineUnder(event);
    if (!line) return false;
    const { manager, report, kind } = line;
    editor.select({ kind: 'line', line: { manager, report, kind } });
    const finding = lineFinding(currentMarks(editor.store.getState()), line);
    if (finding) editor.showFinding(findingIdentity(finding));
    else editor.showPanel('role');
    return true;
  };

  return {
    hoveredLine,
    select,
    move: (event) => {
      const line = event.buttons === 0 ? lineUnder(event) : undefined;
      const next = line ? { manager: line.manager, report: line.report, kind: line.kind } : null;
      setHoveredLine((now) =>
        now?.manager === next?.manager && now?.report === next?.report && now?.kind === next?.kind
          ? now
          : next,
      );
    },
    leave: () => setHoveredLine(null),
    click: (event) => {
      const point = toChart({ x: event.clientX, y: event.clientY });
      const toRight = currentScenario(editor.store.getState()).arrangement?.direction === 'right';
      const folded = paintedTabAt(layout, point, { zoom: getZoom(), toRight });
      if (folded !== undefined) {
        editor.toggleFold(folded);
        return true;
      }
      return select(event);
    },
  };
}
