import type { Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { measureStructure, type Structure } from '../../chart/spans.ts';
import { type ComparedFigure, structureChanges } from '../../chart/structure-changes.ts';

/** A number of both charts, short enough for a slide. */
export interface BoardFigure {
  /** As in `structureChanges`. */
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** "+2", "same"; "–" where only one of the two has a number. */
  readonly difference: string;
}

/** What a board asks for, by the keys of `structureChanges`; the report and the app have all of them. */
export const BOARD_FIGURES: ReadonlySet<string> = new Set([
  'roles',
  'headcount',
  'vacancies',
  'layers',
  'average-span',
  'widest-span',
]);

/** The numbers of two charts before those who decide. The headcount is among them where most roles state theirs. */
export function boardFigures(before: Scenario, after: Scenario): readonly BoardFigure[] {
  const was = measureStructure(indexOrg(before));
  const is = measureStructure(indexOrg(after));
  const isCounted = isMostlyStated(was) && isMostlyStated(is);
  const isPartly = was.headcount.silent + is.headcount.silent > 0;
  return structureChanges(was, is)
    .filter(({ key }) => BOARD_FIGURES.has(key) && (key !== 'headcount' || isCounted))
    .map((figure) => ({
      key: figure.key,
      name: figure.key === 'headcount' && isPartly ? 'Headcount, as stated' : figure.name,
      before: numberOf(figure.before),
      after: numberOf(figure.after),
      difference: figure.difference,
    }));
}

/** A headcount of fewer than half of the roles would mislead, and a slide has no room to say of how many it is. */
function isMostlyStated({ headcount: { stating, silent } }: Structure): boolean {
  return stating >= silent;
}

/** Without who has it or who states it, for which a column has no room. */
function numberOf({ value, words }: ComparedFigure): string {
  if (value === undefined) return words;
  const digits = inDigits(value);
  return [':', ' ('].some((mark) => words.startsWith(`${digits}${mark}`)) ? digits : words;
}
