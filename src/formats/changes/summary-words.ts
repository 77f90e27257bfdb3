import { inWords } from '../../chart/change-words/in-words.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { regradedOf } from '../../rules/compare-judgements.ts';
import { count } from '../report/tally.ts';
import { titleWords } from '../report/words.ts';
import { oneLine } from '../text/plain-text.ts';
import { countedWords } from './counted-words.ts';
import { type ComparedChart, type ComparisonReport, isSame } from './comparison-report.ts';
import type { ToldChange } from './told-changes.ts';

/** "From Northwind Water, scenario “Today”, 12 roles, to scenario “Proposal”, 13 roles." */
export function comparedWords({ before, after }: ComparisonReport): string {
  const isOfOne = before.title === after.title && before.file === after.file;
  return `From ${chartWords(before)}, to ${isOfOne ? scenarioWords(after) : chartWords(after)}.`;
}

/** "File: a.json.", "Files: a.json and b.json."; absent where the charts come from none. */
export function fileWords({ before, after }: ComparisonReport): string | undefined {
  if (before.file === undefined || after.file === undefined) return undefined;
  if (before.file === after.file) return `File: ${oneLine(before.file)}.`;
  return `Files: ${oneLine(before.file)} and ${oneLine(after.file)}.`;
}

/** "There is no column for department and “Grade” in b.csv, so these were not compared."; absent where all was. */
export function notComparedWords({ before, after, unsaid, changes }: ComparisonReport): string | undefined {
  if (unsaid.length === 0) return undefined;
  const isNamed = after.file !== undefined && after.file !== before.file;
  const where = isNamed ? oneLine(after.file) : 'the second table';
  const columns = inWords(unsaid.map(({ name, is }) => (is === 'column' ? quoteText(name) : name)));
  const what = unsaid.length === 1 ? 'that was' : 'these were';
  const words = `There is no column for ${columns} in ${where}, so ${what} not compared.`;
  const areLifted = unsaid.some(({ is }) => is === 'bosses') && changes.some(isMove);
  return areLifted ? `${words} ${LIFTED}` : words;
}

/** Where nobody says who reports to whom, nothing else moves anybody. */
const LIFTED = 'Whoever reported to a role that is gone is taken to report to the next boss above it.';

function isMove({ change }: ToldChange): boolean {
  return change.kind === 'moved';
}

/** "4 changes: 1 added, 2 moved, 1 changed. Findings: 3 fixed, 1 new, 2 remain, 1 of them regraded." */
export function summaryWords(report: ComparisonReport): string {
  const { fixed, introduced, remaining } = report.findings;
  const regraded = regradedOf(report.findings).length;
  const found = [
    `${inDigits(fixed.length)} fixed`,
    `${inDigits(introduced.length)} new`,
    `${inDigits(remaining.length)} ${remaining.length === 1 ? 'remains' : 'remain'}`,
    ...(regraded === 0 ? [] : [`${inDigits(regraded)} of them with another severity`]),
  ];
  return `${changeWords(report)} Findings: ${found.join(', ')}.`;
}

function changeWords(report: ComparisonReport): string {
  if (isSame(report)) return 'Nothing is different.';
  const { changes } = report;
  const counted = countedWords(changes.map(({ change }) => change));
  return `${inDigits(changes.length)} ${changes.length === 1 ? 'change' : 'changes'}: ${counted}.`;
}

function chartWords(chart: ComparedChart): string {
  return `${titleWords(chart.title)}, ${scenarioWords(chart)}`;
}

function scenarioWords({ name, roles }: ComparedChart): string {
  return `scenario “${titleWords(name)}”, ${count(roles, 'role')}`;
}
