import { CHANGE_KINDS, type ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { HOW_SPANS_COUNT } from '../../chart/structure-words.ts';
import type { RemainingFinding } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { escapeMarkdown, escapeMarkdownCell } from '../text/markdown-text.ts';
import { harmlessFile } from '../text/plain-text.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { remainingWords } from './remaining-words.ts';
import { standingWords } from './standing-words.ts';
import { comparedWords, fileWords, notComparedWords, summaryWords } from './summary-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { ToldChange } from './told-changes.ts';

/**
 * The comparison as Markdown, for a wiki or a merge request: what is compared, the changes kind by kind, the findings
 * fixed, new and remaining, and the figures of both. No text of the charts becomes markup.
 */
export function writeChangesMarkdown(report: ComparisonReport): string {
  const files = fileWords(report);
  const notCompared = notComparedWords(report);
  const blocks = [
    '# What changes',
    paragraph(comparedWords(report)),
    ...(files === undefined ? [] : [paragraph(files)]),
    ...(notCompared === undefined ? [] : [paragraph(notCompared)]),
    paragraph(summaryWords(report)),
    ...CHANGE_KINDS.flatMap((kind) => ofKind(report, kind)),
    ...findings(report),
    ...figures(report),
  ];
  return harmlessFile(`${blocks.join('\n\n')}\n`);
}

function ofKind({ changes, names }: ComparisonReport, kind: ChangeKind): readonly string[] {
  const those = changes.filter(({ change }) => change.kind === kind);
  if (those.length === 0) return [];
  const lines = those.flatMap((told) => standingWords(told) ?? []);
  return [
    `## ${KIND_WORDS[kind]} (${inDigits(those.length)})`,
    lines.length > 0
      ? lines.map((words) => `- ${escapeMarkdown(words)}`).join('\n')
      : table(['Role', 'What', names.before, names.after], those.map(row)),
  ];
}

function row({ role, what, before, after }: ToldChange): readonly string[] {
  return [role, what, before, after];
}

function findings({ findings: { fixed, introduced, remaining } }: ComparisonReport): readonly string[] {
  return [
    ...list('Findings fixed', fixed.map(item)),
    ...list('New findings', introduced.map(item)),
    ...list('Findings that remain', remaining.map(remainingItem)),
  ];
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading} (${inDigits(items.length)})`, items.join('\n')];
}

function item({ severity, headline, message, rule }: Finding): string {
  return `- ${SEVERITY_NAMES[severity]}: **${escapeMarkdownCell(headline)}.** ${escapeMarkdownCell(message)} (\`${rule}\`)`;
}

function remainingItem(remaining: RemainingFinding): string {
  const { change, before } = remainingWords(remaining);
  const said = [
    ...(change === undefined ? [] : [escapeMarkdownCell(change)]),
    ...(before === undefined ? [] : [`Before: ${escapeMarkdownCell(before)}`]),
  ];
  return [item(remaining.finding), ...said].join(' ');
}

function figures({ figures: rows, names }: ComparisonReport): readonly string[] {
  const cells = rows.map(({ name, before, after, difference }) => [
    name,
    before.words,
    after.words,
    difference,
  ]);
  return [
    '## Figures',
    table(['Figure', names.before, names.after, 'Difference'], cells),
    paragraph(HOW_SPANS_COUNT),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdownCell).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(header.length)}`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

function paragraph(words: string): string {
  return escapeMarkdown(words);
}
