import type { Scenario } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { layoutScenario } from '../../layout/layout.ts';
import type { Layout } from '../../layout/placement.ts';
import type { Scene } from '../../layout/primitives.ts';
import { buildScene } from '../../layout/scene.ts';
import { lineName, roleName } from '../../layout/scene-names.ts';
import type { Theme } from '../../layout/theme.ts';
import type { Rule, RuleExample } from '../../rules/define-rule.ts';
import type { Finding } from '../../rules/finding.ts';
import { exampleChart, judgeBy } from './example-chart.ts';
import { statedWords } from './stated-words.ts';

export interface StatedRole {
  readonly title: string;
  readonly words: string;
}

export interface ExamplePicture {
  readonly scene: Scene;
  /** What the rule says about it; absent when it is content. */
  readonly finding: Finding | undefined;
  /** What is stated about its roles, which a card shows only in part; in drawing order, those with nothing left out. */
  readonly stated: readonly StatedRole[];
  /** The picture in words, for people who cannot see it: who reports to whom, and what is marked. */
  readonly words: string;
}

/** Draws an example as an export would, marked with what this one rule finds and with nothing else. */
export function drawExample(rule: Rule, example: RuleExample, theme: Theme): ExamplePicture {
  const chart = exampleChart(example);
  const { scenario } = chart;
  const [finding] = judgeBy(rule, chart).findings;
  const scene = buildScene({
    scenario,
    layout: pageLayout(scenario),
    theme,
    background: theme.canvas,
    name: example.caption,
    ...(finding ? marksOf(finding) : {}),
  });
  const stated = scenario.roles
    .map((role) => ({ title: role.title, words: statedWords(role) }))
    .filter(({ words }) => words !== '');
  return { scene, finding, stated, words: inWords(scenario, finding) };
}

/** Higher charts would not be seen whole on a page; scene units. */
const HIGH = 640;

/** As an export arranges it, but with long columns of reports in two. */
function pageLayout(scenario: Scenario): Layout {
  const layout = layoutScenario(scenario);
  if (layout.bounds.height <= HIGH) return layout;
  const inTwo = layoutScenario({ ...scenario, arrangement: { leaves: 'both' } });
  return inTwo.bounds.height < layout.bounds.height ? inTwo : layout;
}

function marksOf({ roles, lines, severity, headline }: Finding) {
  const lineMarks = new Map<string, Map<string, Finding['severity']>>();
  for (const { manager, report } of lines) {
    const ofManager = lineMarks.get(manager) ?? new Map<string, Finding['severity']>();
    lineMarks.set(manager, ofManager.set(report, severity));
  }
  return {
    marks: new Map(roles.map((id) => [id, { severity, count: 1 }])),
    lineMarks,
    chartFindings: roles.length === 0 ? [{ severity, headline }] : [],
  };
}

function inWords(scenario: Scenario, finding: Finding | undefined): string {
  const org = indexOrg(scenario);
  const marked = new Set(finding?.roles);
  const roles = org.roles.map(
    (role) => `${roleName(org, role, true)}${marked.has(role.id) ? ' (marked)' : ''}`,
  );
  const dotted = layoutScenario(scenario)
    .lines.filter(({ kind }) => kind === 'dotted')
    .map((line) => lineName(org, line));
  return `${[...roles, ...dotted].join('; ')}.`;
}
