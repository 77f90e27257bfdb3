import type { Line, LineKind } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { cleanText } from '../clean-text.ts';
import { withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** What tells one line from another: the same two roles may have a solid and a dotted line. */
export type LineKey = Pick<Line, 'manager' | 'report' | 'kind'>;

export function sameLine(a: LineKey, b: LineKey): boolean {
  return a.manager === b.manager && a.report === b.report && a.kind === b.kind;
}

/**
 * Draws a line beside those that stand already (a role may end up with two solid bosses; the rules judge that).
 * Returns its input for a line to itself, to nowhere, or one that stands already.
 */
export function drawLine(line: Line): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (line.manager === line.report || !org.role(line.manager) || !org.role(line.report)) return scenario;
    if (scenario.lines.some((known) => sameLine(known, line))) return scenario;
    const { purpose, ...rest } = line;
    const drawn = withoutAbsent<Line>({ ...rest, purpose: cleaned(purpose) });
    return { ...scenario, lines: [...scenario.lines, drawn] };
  };
}

/** Removes one line; the roles stay. */
export function removeLine(key: LineKey): ScenarioEdit {
  return (scenario) => {
    const lines = scenario.lines.filter((line) => !sameLine(line, key));
    return lines.length === scenario.lines.length ? scenario : { ...scenario, lines };
  };
}

/**
 * Changes the kind or the purpose of a line, in its place. An empty purpose is "not stated". Returns its input
 * when the line is gone or a line of the new kind stands already between the two.
 */
export function setLine(
  key: LineKey,
  patch: { readonly kind?: LineKind; readonly purpose?: string },
): ScenarioEdit {
  return (scenario) => {
    const at = scenario.lines.findIndex((line) => sameLine(line, key));
    const line = scenario.lines[at];
    if (!line) return scenario;
    const kind = patch.kind ?? line.kind;
    const said = patch.purpose ?? line.purpose;
    const purpose = said === line.purpose ? said : cleaned(said)?.trim() || undefined;
    if (kind === line.kind && purpose === line.purpose) return scenario;
    if (kind !== line.kind && scenario.lines.some((known) => sameLine(known, { ...key, kind })))
      return scenario;
    const changed = withoutAbsent<Line>({ ...line, kind, purpose });
    return { ...scenario, lines: scenario.lines.with(at, changed) };
  };
}

function cleaned(purpose: string | undefined): string | undefined {
  return purpose === undefined ? undefined : cleanText(purpose, 'line').text;
}
