import * as fc from 'fast-check';
import type { Line, Role, Scenario } from '../../../src/chart/chart.ts';
import { withoutAbsent } from '../../../src/chart/edits/patch.ts';
import { reorderRole } from '../../../src/chart/edits/reorder-role.ts';
import { inSequence } from '../../../src/chart/edits/scenario-edit.ts';
import { possibleLines } from '../../../src/chart/possible-lines.ts';
import { deepFreeze } from '../rules/random-charts.ts';
import { frozenScenario, randomEdit, someId } from './edits/random-edits.ts';

export type TwoCharts = readonly [before: Scenario, after: Scenario];

/** Few, so that two charts have most of them in common, and such as have broken keys and lookups before. */
const IDS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'a',
  'b',
  'a b',
  '1 a',
  'was-a',
  'was-a-2',
  'order',
  '\ud800',
];

const fields: fc.Arbitrary<Omit<Role, 'id'>> = fc
  .record({
    title: fc.constantFrom('CEO', 'Agent', '<b>', '  '),
    person: fc.constantFrom('Ada', 'Bo', ' ', undefined),
    accountableFor: fc.constantFrom(['cx'], ['cx', 'insight'], [], undefined),
    vacant: fc.constantFrom(true, false, undefined),
    extra: fc.constantFrom(
      new Map([['1 a', 'x']]),
      new Map([
        ['Grade', '1'],
        ['', '2'],
      ]),
      new Map<string, string>(),
      undefined,
    ),
    position: fc.constantFrom({ x: 1, y: 2 }, undefined, undefined),
  })
  .map((role) => withoutAbsent<Omit<Role, 'id'>>(role));

/** Charts on the same few ids: trees and thickets, with circles, several bosses, several tops and lone roles. */
export function chartOnFewIds(name = 's'): fc.Arbitrary<Scenario> {
  return fc.shuffledSubarray(IDS, { maxLength: 9 }).chain((ids) => {
    const roles = fc.tuple(...ids.map((id) => fields.map((rest): Role => ({ id, ...rest }))));
    const tree = fc
      .tuple(...ids.map((_, at) => fc.nat({ max: Math.max(0, at - 1) })))
      .map((bosses) =>
        bosses.flatMap((boss, at): Line[] =>
          at === 0 ? [] : [{ manager: ids[boss] ?? '', report: ids[at] ?? '', kind: 'solid' }],
        ),
      );
    const id = fc.constantFrom(...ids, 'nobody');
    const wild: fc.Arbitrary<Line[]> = fc.array(
      fc.record({ manager: id, report: id, kind: fc.constantFrom('solid' as const, 'dotted' as const) }, {}),
      { maxLength: 8 },
    );
    const purposes = fc.array(fc.constantFrom('care', 'budget'), { maxLength: 16 });
    return fc
      .record({ roles, tree, wild, isTree: fc.boolean(), mixed: fc.boolean(), purposes })
      .map((made) => {
        const drawn = [...(made.isTree ? made.tree : []), ...made.wild];
        const all = (made.mixed ? drawn.toReversed() : drawn).map((line, at) => {
          const purpose = made.purposes[at];
          return purpose === undefined ? line : { ...line, purpose };
        });
        const { lines } = possibleLines(all, (one) => ids.includes(one));
        return deepFreeze({ id: name, name, roles: made.roles, lines });
      });
  });
}

function edited(chart: fc.Arbitrary<Scenario>): fc.Arbitrary<TwoCharts> {
  return chart.chain((before) => {
    const order = fc.tuple(someId(before), fc.integer({ min: -3, max: 3 }));
    const edit = fc.oneof(
      { weight: 3, arbitrary: randomEdit(before).map((made) => made.edit) },
      { weight: 1, arbitrary: order.map(([id, by]) => reorderRole(id, by)) },
    );
    return fc
      .array(edit, { maxLength: 8 })
      .map((edits) => [before, deepFreeze(inSequence(...edits)(before))] as const);
  });
}

/** The same chart with all teams in another order, by chance. */
function reordered(chart: fc.Arbitrary<TwoCharts>): fc.Arbitrary<TwoCharts> {
  return chart.chain(([before, after]) =>
    fc
      .tuple(
        fc.shuffledSubarray([...after.roles], { minLength: after.roles.length }),
        fc.shuffledSubarray([...after.lines], { minLength: after.lines.length }),
      )
      .map(([roles, lines]) => [before, deepFreeze({ ...after, roles, lines })] as const),
  );
}

/** A chart and the same after some edits or in another order, or two independent ones that have roles in common. */
export function twoCharts(): fc.Arbitrary<TwoCharts> {
  return fc.oneof(edited(frozenScenario()), edited(chartOnFewIds()), reordered(edited(chartOnFewIds())), {
    weight: 2,
    arbitrary: fc.tuple(chartOnFewIds(), chartOnFewIds('t')),
  });
}
