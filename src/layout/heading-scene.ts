import type { Severity } from '../chart/chart.ts';
import { badge } from './badge-scene.ts';
import { SEVERITY_SHAPES } from './marks.ts';
import type { Primitive, SceneGroup } from './primitives.ts';
import type { Theme } from './theme.ts';
import { wrapText } from './wrap-text.ts';

export interface ChartFinding {
  readonly severity: Severity;
  readonly headline: string;
}

/** What stands above the chart, and how much height it takes. */
export interface Heading {
  readonly groups: readonly SceneGroup[];
  readonly height: number;
}

const TITLE_SIZE = 30;
const TITLE_LEADING = 36;
const TITLE_LINES = 3;
const BELOW_TITLE = 20;
const STRIP_SIZE = 13;
const STRIP_LEADING = 18;
const STRIP_PADDING = 11;
const STRIP_INSET = 40;
const STRIP_GAP = 8;
const BELOW_STRIPS = 24;
const STRIP_LINES = 4;
/** Titles and strips need some width even above a single card. */
export const LEAST_HEADING_WIDTH = 480;

export function titleScene(theme: Theme, title: string, x: number, y: number, width: number): Heading {
  const { lines } = wrapText(title, { width, size: TITLE_SIZE, weight: 600, maxLines: TITLE_LINES });
  if (lines.length === 0) return { groups: [], height: 0 };
  const primitives = lines.map(
    (text, i): Primitive => ({
      kind: 'text',
      text,
      x,
      y: y + TITLE_SIZE + i * TITLE_LEADING,
      size: TITLE_SIZE,
      weight: 600,
      fill: theme.ink,
    }),
  );
  const height = lines.length * TITLE_LEADING + BELOW_TITLE;
  return { groups: [{ kind: 'title', ids: [], name: title, primitives }], height };
}

/** One strip each, with the edge and the shape of its severity. */
export function findingsScene(
  theme: Theme,
  findings: readonly ChartFinding[],
  x: number,
  y: number,
  width: number,
): Heading {
  const groups: SceneGroup[] = [];
  let top = y;
  for (const { severity, headline } of findings) {
    const room = width - STRIP_INSET - STRIP_PADDING;
    const wrap = { width: room, size: STRIP_SIZE, weight: 600, maxLines: STRIP_LINES } as const;
    const { lines } = wrapText(headline, wrap);
    const height = Math.max(1, lines.length) * STRIP_LEADING + 2 * STRIP_PADDING;
    const from = top;
    const strip = { kind: 'rect', x, y: from, height, radius: 8 } as const;
    const primitives: Primitive[] = [
      { ...strip, width, fill: theme.paper, stroke: theme.rule, strokeWidth: 1 },
      { ...strip, y: from + 6, height: height - 12, width: 4, radius: 2, fill: theme.severity[severity] },
      ...badge(theme, severity, x + 22, from + STRIP_PADDING + STRIP_LEADING / 2, { size: 17 }),
      ...lines.map(
        (text, i): Primitive => ({
          kind: 'text',
          text,
          x: x + STRIP_INSET,
          y: from + STRIP_PADDING + (i + 0.73) * STRIP_LEADING,
          size: STRIP_SIZE,
          weight: 600,
          fill: theme.ink,
        }),
      ),
    ];
    const name = `${SEVERITY_SHAPES[severity].label}: ${headline}`;
    groups.push({ kind: 'finding', ids: [], name, primitives });
    top += height + STRIP_GAP;
  }
  return { groups, height: findings.length > 0 ? top - y - STRIP_GAP + BELOW_STRIPS : 0 };
}
