import type { Dismissal } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Finding, Question } from '../../rules/finding.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { harmlessJson } from '../text/plain-text.ts';
import type { ChartReport, UnusableFile } from './chart-report.ts';
import { chartLocation, createArtifacts, type Artifacts } from './sarif-places.ts';
import { LEVELS, sarifRules } from './sarif-rules.ts';
import { sarifStructure } from './sarif-structure.ts';
import { decisionWords, placeWords, reasonWords } from './words.ts';

export interface SarifRun {
  readonly charts: readonly ChartReport[];
  /** Files that are not among the charts because they could not be used. */
  readonly unusable: readonly UnusableFile[];
  /** All rules there are; results point into this list. */
  readonly rules: readonly Rule[];
  /** Of this program. */
  readonly version: string;
  /** What the process is going to end with. */
  readonly exitCode: number;
  /**
   * The address of a file as SARIF wants it: relative, with forward slashes, not encoded. The file itself if absent.
   */
  readonly addressOf?: (file: string) => string;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What the notifications of a run can be about. */
const NOTIFICATIONS = [
  { id: 'reading', shortDescription: { text: 'What reading the file had to say.' } },
  { id: 'open-question', shortDescription: { text: 'What a rule would need to know to judge.' } },
  { id: 'unusable-file', shortDescription: { text: 'A file that could not be used.' } },
] as const;

/**
 * The findings as a SARIF 2.1.0 log of one run, for code review and CI. Roles are logical locations; dismissed findings
 * are suppressed with the reason somebody gave; open questions and what reading had to say are notifications; spans
 * and layers are properties of the run. There is no time in it: the same charts give the same bytes.
 */
export function writeSarifReport(run: SarifRun): string {
  const artifacts = createArtifacts(run.addressOf ?? ((file) => file));
  for (const { file } of [...run.charts, ...run.unusable]) artifacts.locate(file);
  const ruleIndex = new Map(run.rules.map(({ id }, index) => [id, index]));
  const hasSuppressed = run.charts.some(({ dismissals }) => dismissals.size > 0);
  const results = run.charts.flatMap((chart) =>
    chart.judgement.findings.map((finding) => ({
      ...result(chart, finding, ruleIndex, artifacts),
      // All of the results say whether they are suppressed, or none does.
      ...(hasSuppressed && { suppressions: suppressions(chart.dismissals.get(finding)) }),
    })),
  );
  const notifications = [
    ...run.unusable.map(({ file, message: text }) => ({
      ...notification('unusable-file', 'error', text),
      locations: [{ physicalLocation: artifacts.locate(file) }],
    })),
    ...run.charts.flatMap((chart) => chartNotifications(chart, ruleIndex, artifacts)),
  ];
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Reportline',
            version: run.version,
            rules: sarifRules(run.rules),
            notifications: NOTIFICATIONS,
          },
        },
        invocations: [
          {
            executionSuccessful: run.unusable.length === 0,
            exitCode: run.exitCode,
            toolExecutionNotifications: notifications,
          },
        ],
        artifacts: artifacts.all(),
        results,
        properties: { spansAndLayers: run.charts.map((chart) => sarifStructure(chart, artifacts)) },
      },
    ],
  };
  return harmlessJson(`${JSON.stringify(log, undefined, 2)}\n`);
}

function result(
  chart: ChartReport,
  finding: Finding,
  ruleIndex: ReadonlyMap<string, number>,
  artifacts: Artifacts,
): object {
  const { scenario } = chart;
  const reason = reasonWords(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule),
    level: LEVELS[finding.severity],
    message: message(reason === undefined ? finding.message : `${finding.message} ${reason}`),
    locations: [chartLocation(chart, finding.roles, artifacts)],
    ...(finding.related.length > 0 && {
      relatedLocations: [
        { ...chartLocation(chart, finding.related, artifacts), message: message('Others involved.') },
      ],
    }),
    partialFingerprints: {
      'finding/v1': JSON.stringify([scenario.id, findingIdentity(finding)]),
    },
  };
}

function suppressions(decision: Dismissal | undefined): readonly object[] {
  if (!decision) return [];
  return [{ kind: 'inSource', status: 'accepted', justification: `${decisionWords(decision)}.` }];
}

function chartNotifications(
  chart: ChartReport,
  ruleIndex: ReadonlyMap<string, number>,
  artifacts: Artifacts,
): readonly object[] {
  const problems = chart.problems.map((problem) => {
    const place = placeWords(problem);
    return {
      ...notification(
        'reading',
        LEVELS[problem.severity],
        `${place === '' ? '' : `${place}: `}${problem.message}`,
      ),
      locations: [chartLocation(chart, [], artifacts)],
    };
  });
  const questions = chart.judgement.questions.map((question) => ({
    ...notification('open-question', LEVELS.info, questionWords(question)),
    locations: [chartLocation(chart, question.roles, artifacts)],
    associatedRule: { id: question.rule, index: ruleIndex.get(question.rule) },
  }));
  return [...problems, ...questions];
}

function questionWords({ question, answers }: Question): string {
  return answers.length === 0 ? question : `${question} (${answers.map(({ label }) => label).join(' / ')})`;
}

function notification(id: (typeof NOTIFICATIONS)[number]['id'], level: string, text: string) {
  return {
    descriptor: { id, index: NOTIFICATIONS.findIndex((one) => one.id === id) },
    level,
    message: message(text),
  };
}

/** A viewer would take brackets before parentheses for a link, and single braces for a place to fill in. */
function message(text: string): { readonly text: string } {
  return { text: text.replaceAll('](', '] (').replace(/[{}]/g, '$&$&') };
}
