import type { LineKey } from '../../../chart/edits/lines.ts';
import type { Names } from '../../../chart/names.ts';
import type { Org } from '../../../chart/org-index.ts';
import type { DropTarget } from '../../../editor/dropping/drop.ts';
import type { ShownChanges } from '../../../editor/comparing/shown-changes.ts';
import type { ChartMarks } from '../../../editor/marks.ts';
import type { Outlook } from '../../../editor/outlook.ts';
import type { Selection } from '../../../editor/store/state.ts';
import type { Layout } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import type { Theme } from '../../../layout/theme.ts';
import type { TraceWay } from '../../../layout/trace-way.ts';
import type { MatchRings } from '../../search/match-rings.ts';

/** From here on out what does not move on the screen is kept as a picture; it looks no different. */
export const FAR_ZOOM = 0.3;

/** The part of the chart on the screen: `x`, `y` and sizes in CSS pixels, `density` device pixels for each. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** Everything a painter may look at. */
export interface Painting {
  readonly layout: Layout;
  readonly org: Org;
  readonly marks: ChartMarks;
  readonly theme: Theme;
  /** What areas are called. Default: as everywhere. */
  readonly names?: Names;
  /** Cards that are in the page and must not be painted. */
  readonly shown: ReadonlySet<string>;
  readonly selection: Selection;
  readonly hoveredLine: LineKey | null;
  readonly dropTarget: DropTarget | null;
  /** What a repair would do that is pointed at, in the chart that is painted; absent while there is none. */
  readonly outlook?: Outlook | null;
  /** What a search has found; absent while nobody searches. */
  readonly matches?: MatchRings | null;
  /** What a comparison has to show; absent: it is none. */
  readonly changes?: ShownChanges | null;
  /** Where those have come from that are elsewhere now; absent as well while that is being found out. */
  readonly traceWays?: readonly TraceWay[];
  /** Lines to reports leave cards at the right; absent: below. */
  readonly toRight?: boolean;
  readonly view: View;
}

/** The scene's part that is visible. */
export function visibleRect({ x, y, zoom, width, height }: View): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** Makes the context draw in scene units. */
export function setSceneUnits(context: CanvasRenderingContext2D, { x, y, zoom, density }: View): void {
  const scale = zoom * density;
  context.setTransform(scale, 0, 0, scale, x * density, y * density);
}
