import type { Change, ChangeKind, FieldChanged } from './changes.ts';
import { changesBetween } from './changes-between.ts';
import type { Scenario } from './chart.ts';
import { carryOut } from './edits/take-over/carry-out.ts';
import { wantedChart } from './edits/take-over/wanted-chart.ts';
import { indexOrg } from './org-index.ts';
import { chartsOnTheWay } from './story/charts-on-the-way.ts';
import { fieldGroups } from './story/field-groups.ts';

/** What is shown at once when somebody is walked through the changes between two charts. */
export interface StoryStep {
  /** At least one: what the step is about, then what cannot be separated from it. Each change is in one step only. */
  readonly changes: readonly Change[];
  /**
   * The chart once it is done, made when it is asked for. It goes by the id, name, context and arrangement of the first
   * chart: only roles and lines come from the second one, so that whoever judges the last step as the second chart must
   * give it that one's context.
   */
  readonly scenario: Scenario;
}

/**
 * The way from one chart to another, change by change, in an order that keeps the chart whole at each step: no line
 * leads into nowhere, no circle closes that neither chart has, and nobody stands without a boss who has one in both.
 * From the top down as the second chart is drawn: who comes or moves, then what is said of them; then dotted lines;
 * then who goes, from the bottom up; then the order of teams. The last chart differs in nothing from the second one
 * that {@link changesBetween} tells. Empty where nothing differs.
 */
export function storyOf(before: Scenario, after: Scenario): readonly StoryStep[] {
  const changes = changesBetween(before, after);
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const charts = chartsOnTheWay(before);
  const wanted = wantedChart(after);
  const told = new Set<string>();
  const steps: StoryStep[] = [];
  for (const scene of scenes(changes, before, after)) {
    const own = scene.filter(({ key }) => !told.has(key));
    if (own.length === 0) continue;
    const done = new Set<string>();
    charts.go((draft) => {
      for (const change of own)
        for (const key of [change.key, ...carryOut(draft, change, wanted)]) done.add(key);
    });
    const now = [...done].flatMap((key) => (told.has(key) ? [] : (byKey.get(key) ?? [])));
    for (const { key } of now) told.add(key);
    const place = steps.length;
    steps.push({
      changes: now,
      get scenario() {
        return charts.after(place);
      },
    });
  }
  return steps;
}

/** What is told at once, in the order in which it is told. */
function scenes(
  changes: readonly Change[],
  before: Scenario,
  after: Scenario,
): readonly (readonly Change[])[] {
  const order = indexOrg(after);
  const orderBefore = indexOrg(before);
  const of = <Kind extends ChangeKind>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const fields: readonly FieldChanged[] = of('changed');
  const aboutRoles = [
    ...of('added').map((change) => ({ id: change.role.id, scene: [change] })),
    ...of('moved').map((change) => ({ id: change.after.id, scene: [change] })),
    ...fieldGroups(fields).map((scene) => ({ id: scene[0]?.after.id ?? '', scene })),
  ];
  const alone = (list: readonly Change[]) => list.map((change) => [change]);
  return [
    // Sorting is stable: of one role, where it stands is told before what is said of it.
    ...aboutRoles.toSorted((a, b) => order.orderOf(a.id) - order.orderOf(b.id)).map(({ scene }) => scene),
    ...alone(of('line')),
    ...alone(
      of('removed').toSorted((a, b) => orderBefore.orderOf(b.role.id) - orderBefore.orderOf(a.role.id)),
    ),
    ...alone(of('order')),
  ];
}
