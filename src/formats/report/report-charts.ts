import type { ChartDocument, Scenario, SeveritySetting } from '../../chart/chart.ts';
import type { Finding, Judgement } from '../../rules/finding.ts';
import { fixesOf } from '../../rules/fixes.ts';
import { type LintOptions, lint } from '../../rules/lint.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { decisionsOn } from './decisions.ts';
import { problemsByScenario } from './problems-by-scenario.ts';
import { ruleProblems } from './rule-problems.ts';

/** A file that was read, by whichever reader. */
export interface ReadFile {
  readonly file: string;
  readonly document: ChartDocument;
  readonly problems: readonly ReportProblem[];
}

export interface ReportOptions {
  /** Absent: every scenario, in the order of the document. */
  readonly scenarioId?: string;
  /** Settings for this run; they come before the document's. */
  readonly overrides?: ReadonlyMap<string, SeveritySetting>;
  /** Whether to look for repairs, which takes far longer than judging. */
  readonly withFixes: boolean;
}

/**
 * Proving that one repair holds costs a judgement of the whole chart. So repairs are sought for the gravest findings,
 * as many as times the roles of the chart give this: a few seconds at most, and every finding of any chart that fits
 * on a wall.
 */
const ROLES_JUDGED_AGAIN = 100_000;

/**
 * Judges a file for a report: one entry a scenario, none if there is no scenario of that id. Pure: the same file
 * gives the same entries in the browser and in a terminal.
 */
export function reportCharts(
  { file, document, problems }: ReadFile,
  options: ReportOptions,
): readonly ChartReport[] {
  const { scenarioId, overrides = new Map() } = options;
  const scenarios = document.scenarios.filter(({ id }) => scenarioId === undefined || id === scenarioId);
  const read = problemsByScenario(problems, document, scenarios);
  return scenarios.map((scenario, at) => {
    const judgement = lint(document, scenario, { overrides });
    return {
      file,
      document,
      scenario,
      problems: [
        ...(read.get(scenario) ?? []),
        ...ruleProblems(document, scenario, judgement, { overrides, isFirst: at === 0 }),
      ],
      judgement,
      fixes: options.withFixes ? findFixes(document, scenario, judgement, { overrides }) : new Map(),
      dismissals: decisionsOn(scenario, judgement),
    };
  });
}

/** Of a report with repairs: a sentence for the person if some findings were too many to look for theirs. */
export function fixesLeftOut({ file, scenario, judgement, fixes }: ChartReport): string | undefined {
  const { length } = judgement.findings;
  if (fixes.size === length) return undefined;
  return `${file}, scenario “${scenario.name}”: because the chart is large, repairs were sought for the first ${fixes.size} of ${length} findings only. Open it in Reportline for those of the others.`;
}

function findFixes(
  document: ChartDocument,
  scenario: Scenario,
  { findings }: Judgement,
  options: LintOptions,
): ReadonlyMap<Finding, readonly string[]> {
  const most = Math.max(1, Math.floor(ROLES_JUDGED_AGAIN / Math.max(1, scenario.roles.length)));
  return new Map(
    findings
      .slice(0, most)
      .map((finding) => [finding, fixesOf(document, scenario, finding, options).map(({ label }) => label)]),
  );
}
