import { CHANGE_KINDS, type ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { readingAlike, type RemainingFinding } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { block } from '../report/wrap.ts';
import { harmless, oneLine } from '../text/plain-text.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { KIND_WORDS } from './kind-words.ts';
import { remainingWords } from './remaining-words.ts';
import { standingWords } from './standing-words.ts';
import { comparedWords, fileWords, notComparedWords, summaryWords } from './summary-words.ts';
import type { ToldChange } from './told-changes.ts';

/** More of one text than a person reads in a terminal. */
const MOST_SHOWN = 300;

/**
 * The comparison for people in a terminal: what is compared, the changes kind by kind, the findings fixed, new and
 * remaining, the figures of both; at the end a line of counts. Nothing in it disturbs a terminal.
 */
export function writeChangesText(report: ComparisonReport): string {
  const files = fileWords(report);
  const notCompared = notComparedWords(report);
  return harmless(
    [
      ...(files === undefined ? [] : [block(0, files)]),
      block(0, comparedWords(report)),
      ...(notCompared === undefined ? [] : [block(0, notCompared)]),
      '',
      ...CHANGE_KINDS.flatMap((kind) => ofKind(report, kind)),
      ...findings(report),
      ...figures(report),
      summaryWords(report),
      '',
    ].join('\n'),
  );
}

function ofKind({ changes }: ComparisonReport, kind: ChangeKind): readonly string[] {
  const those = changes.filter(({ change }) => change.kind === kind);
  if (those.length === 0) return [];
  return [heading(KIND_WORDS[kind], those.length), ...those.map((told) => block(2, words(told))), ''];
}

function words(told: ToldChange): string {
  const standing = standingWords(told);
  if (standing !== undefined) return cut(standing);
  const { role, what, before, after } = told;
  const who = role === '' ? '' : `${cut(role)}, `;
  return `${who}${cut(what)}: ${cut(before)} → ${cut(after)}`;
}

/** The other formats have all of it. */
function cut(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${Array.from(text.slice(0, 2 * MOST_SHOWN))
    .slice(0, MOST_SHOWN - 1)
    .join('')}…`;
}

function findings({ findings: compared }: ComparisonReport): readonly string[] {
  const { fixed, introduced, remaining } = compared;
  const alike = readingAlike(compared);
  return [
    ...list('Findings fixed', fixed.map(finding)),
    ...list('New findings', introduced.map(finding)),
    ...list(
      'Findings that remain',
      remaining.map((one) => remainingFinding(one, alike.has(one.finding))),
    ),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading(title, items.length), ...items, ''];
}

function finding({ severity, headline, message, rule }: Finding): string {
  return [block(2, `${SEVERITY_NAMES[severity]}: ${headline} [${rule}]`), block(4, message)].join('\n');
}

/**
 * Known from before, so without its message, unless that is another one or alone tells it from one that is fixed or
 * new.
 */
function remainingFinding(remaining: RemainingFinding, isAlike: boolean): string {
  const { severity, headline, message, rule } = remaining.finding;
  const { change, before } = remainingWords(remaining);
  const said = before === undefined ? (isAlike ? [message] : []) : [`Before: ${before}`, `Now: ${message}`];
  return [
    block(2, `${SEVERITY_NAMES[severity]}: ${headline} [${rule}]`),
    ...[...(change === undefined ? [] : [change]), ...said].map((sentence) => block(4, sentence)),
  ].join('\n');
}

function figures({ figures: rows, names }: ComparisonReport): readonly string[] {
  const table = [
    ['Figures', names.before, names.after, 'Difference'],
    ...rows.map(({ name, before, after, difference }) => [
      `  ${name}`,
      oneLine(before.words),
      oneLine(after.words),
      difference,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return [
    ...table.map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
  ];
}

function heading(title: string, number: number): string {
  return `${title}: ${inDigits(number)}`;
}
