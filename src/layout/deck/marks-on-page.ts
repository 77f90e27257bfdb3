import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { worse } from '../../rules/chart-marks.ts';
import type { Layout } from '../placement.ts';
import type { RoleMark } from '../scene.ts';
import type { DeckChoices } from './deck-choices.ts';
import type { DeckMarks } from './page-draft.ts';

/** A folded card stands for those below it: what was found there counts on its badge too. */
export function marksOnPage(marks: DeckMarks['roles'], layout: Layout): DeckMarks['roles'] {
  const found = new Map<string, RoleMark>();
  for (const [id, mark] of marks) {
    const holder = layout.card(id) ? id : layout.holderOf(id);
    if (holder === undefined || !layout.card(holder)) continue;
    const known = found.get(holder);
    found.set(holder, {
      severity: known ? worse(known.severity, mark.severity) : mark.severity,
      count: mark.count + (known?.count ?? 0),
    });
  }
  return found;
}

/**
 * What stands above a chart as a banner: what is wrong with all of it, where all of it is shown. What is only to be
 * considered is nothing to begin a slide with; it is told where findings are, on pages of their own and in the report.
 */
export function bannersOf(
  strip: DeckMarks['strip'],
  { part }: Pick<DeckChoices, 'part'>,
): DeckMarks['strip'] {
  return part === 'branch' ? [] : strip.filter(({ severity }) => severity !== 'info');
}

/** The severities whose shapes are drawn on a page, the worst first. */
export function severitiesOn(
  { roles, lines, strip }: DeckMarks,
  layout: Layout,
  isFirst: boolean,
): readonly Severity[] {
  const found = new Set<Severity>();
  for (const { severity } of marksOnPage(roles, layout).values()) found.add(severity);
  for (const { manager, report, kind } of layout.lines) {
    const severity = kind === 'solid' ? lines.get(manager)?.get(report) : undefined;
    if (severity) found.add(severity);
  }
  if (isFirst) for (const { severity } of strip) found.add(severity);
  return SEVERITIES.filter((severity) => found.has(severity));
}
