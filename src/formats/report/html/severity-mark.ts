import type { Severity } from '../../../chart/chart.ts';
import { GRID, SEVERITY_SHAPES, SIGN_STROKE } from '../../../layout/marks.ts';
import { html, type Markup } from '../../text/html-text.ts';
import { BY_NAME } from './colours.ts';

/** The shape of a severity. Its word always stands beside it, so it says nothing itself. */
export function severityMark(severity: Severity): Markup {
  const { outline, sign } = SEVERITY_SHAPES[severity];
  return html`<svg class="mark" viewBox="0 0 ${GRID} ${GRID}" width="20" height="20" aria-hidden="true"><path d="${outline}" fill="${BY_NAME.severity[severity]}"/><path d="${sign}" fill="none" stroke="${BY_NAME.severitySign}" stroke-width="${SIGN_STROKE}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
