import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { measureStructure } from '../../chart/spans.ts';
import { type FigureChange, structureChanges } from '../../chart/structure-changes.ts';
import { findingsBetween, type JudgementComparison } from '../../rules/compare-judgements.ts';
import { lint } from '../../rules/lint.ts';
import { titleWords } from '../report/words.ts';
import type { Unsaid } from './as-far-as-told.ts';
import type { RenamedRole } from './match-sides.ts';
import { type ToldChange, toldChanges } from './told-changes.ts';

/** A chart that is compared, with the document in whose context it is judged. */
export interface ComparisonSide {
  /** As it is to be shown. Absent: the chart is not read from a file. */
  readonly file?: string;
  readonly document: ChartDocument;
  readonly scenario: Scenario;
}

/** What a report says of one of its two charts. */
export interface ComparedChart {
  readonly file?: string;
  /** Of the document, as a person wrote it. */
  readonly title: string;
  readonly scenario: string;
  readonly name: string;
  readonly roles: number;
}

/** Everything there is to tell of two charts: what all formats are made from. */
export interface ComparisonReport {
  readonly before: ComparedChart;
  readonly after: ComparedChart;
  /** What the two are called where they stand side by side; never the same. */
  readonly names: { readonly before: string; readonly after: string };
  /** Roles of the second chart that go by another id here than where they were read. */
  readonly renamed: readonly RenamedRole[];
  /** What the second chart was read from has no column for: it counts as it is in the first one. */
  readonly unsaid: readonly Unsaid[];
  /** Kind by kind; none where the charts are the same. */
  readonly changes: readonly ToldChange[];
  readonly findings: JudgementComparison;
  readonly figures: readonly FigureChange[];
}

/**
 * Compares two scenarios, of one document or of two, for a report: the same id is the same role. Each is judged as it
 * is in its own document, with its own context and dismissals. What was done to the second chart beforehand comes
 * along for the record. Pure; linear but for the rules.
 */
export function comparisonReport(
  before: ComparisonSide,
  after: ComparisonSide,
  { renamed = [], unsaid = [] }: Partial<Pick<ComparisonReport, 'renamed' | 'unsaid'>> = {},
): ComparisonReport {
  return {
    before: comparedChart(before),
    after: comparedChart(after),
    names: namesOf(before, after),
    renamed,
    unsaid,
    changes: toldChanges(before.scenario, after.scenario),
    findings: findingsBetween(lint(before.document, before.scenario), lint(after.document, after.scenario)),
    figures: structureChanges(
      measureStructure(indexOrg(before.scenario)),
      measureStructure(indexOrg(after.scenario)),
    ),
  };
}

/** Whether nothing tells the two charts apart; their findings may differ all the same, by context or settings. */
export function isSame({ changes }: ComparisonReport): boolean {
  return changes.length === 0;
}

function comparedChart({ file, document, scenario }: ComparisonSide): ComparedChart {
  return {
    ...(file !== undefined && { file }),
    title: document.title,
    scenario: scenario.id,
    name: scenario.name,
    roles: scenario.roles.length,
  };
}

/** The names of the scenarios, or else what does tell the two apart. */
function namesOf(before: ComparisonSide, after: ComparisonSide): ComparisonReport['names'] {
  const ways = [
    [before.scenario.name, after.scenario.name],
    [before.document.title, after.document.title],
    [before.file ?? '', after.file ?? ''],
  ].map(([one = '', other = '']) => ({
    before: titleWords(shortName(one)),
    after: titleWords(shortName(other)),
  }));
  return ways.find((names) => names.before !== names.after) ?? { before: 'Before', after: 'After' };
}
