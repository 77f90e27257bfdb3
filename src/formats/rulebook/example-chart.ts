import type { ChartDocument, Context, Role, Scenario } from '../../chart/chart.ts';
import { readOutline } from '../../chart/outline.ts';
import type { Rule, RuleExample } from '../../rules/define-rule.ts';
import type { Judgement } from '../../rules/finding.ts';
import { judge } from '../../rules/judge.ts';
import { gatherFacts } from '../../rules/shared/facts.ts';

/** A chart with the context it is judged in, ready to be asked about. */
export interface ExampleChart {
  readonly document: ChartDocument;
  readonly scenario: Scenario;
}

/** Nothing stated; one and the same, so that what is known of a chart in it stays known. */
const NOTHING: Context = {};

const charts = new WeakMap<RuleExample, ExampleChart>();

/** The chart of an example. Asking twice gives the same one. */
export function exampleChart(example: RuleExample): ExampleChart {
  const known = charts.get(example);
  if (known) return known;
  const chart = withContext(readOutline(example.outline).scenario, example.context ?? NOTHING);
  charts.set(example, chart);
  return chart;
}

const less = new WeakMap<RuleExample, readonly ExampleChart[]>();

/**
 * The same boxes and lines with less stated: without the context, without each thing stated about a role, without it
 * about all of them, as an import brings them, with titles and nothing else, and with titles that say nothing.
 */
export function lessStated(example: RuleExample): readonly ExampleChart[] {
  const known = less.get(example);
  if (known) return known;
  const { document, scenario } = exampleChart(example);
  const stated = scenario.roles.flatMap((role) =>
    Object.keys(role)
      .filter((field) => !ALWAYS.has(field))
      .map((field) => ({ id: role.id, field })),
  );
  const fields = [...new Set(stated.map(({ field }) => field))];
  const made = [
    withContext(scenario, NOTHING),
    ...[
      ...stated.map(({ id, field }) => without(scenario, [field], id)),
      ...fields.map((field) => without(scenario, [field])),
    ].map((variant) => withContext(variant, document.context ?? NOTHING)),
    withContext(without(scenario, fields), NOTHING),
    withContext(withEmptyTitles(scenario), NOTHING),
  ];
  less.set(example, made);
  return made;
}

/** What makes a box the box it is. */
const ALWAYS: ReadonlySet<string> = new Set(['id', 'title', 'body'] satisfies (keyof Role)[]);

/** Takes fields away from one role, or from all. */
function without(scenario: Scenario, fields: readonly string[], roleId?: string): Scenario {
  const roles = scenario.roles.map((role): Role => {
    if (roleId !== undefined && role.id !== roleId) return role;
    const kept = Object.entries(role).filter(([field]) => !fields.includes(field));
    return Object.fromEntries(kept) as typeof role;
  });
  return { ...scenario, roles };
}

/** Titles no function can be read from, told apart by a letter. */
function withEmptyTitles(scenario: Scenario): Scenario {
  const roles = scenario.roles.map((role, at) => ({
    ...role,
    title: `Coordinator ${String.fromCharCode('A'.charCodeAt(0) + (at % 26))}`,
  }));
  return { ...scenario, roles };
}

/** What one rule alone makes of a chart. */
export function judgeBy(rule: Rule, { document, scenario }: ExampleChart): Judgement {
  return judge([rule], gatherFacts(document, scenario), () => undefined);
}

function withContext(scenario: Scenario, context: Context): ExampleChart {
  return { document: { title: scenario.name, context, scenarios: [scenario] }, scenario };
}
