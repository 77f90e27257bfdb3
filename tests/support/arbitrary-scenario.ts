import * as fc from 'fast-check';
import type { Arrangement, Line, Role, Scenario } from '../../src/chart/chart.ts';
import { LEAF_ARRANGEMENTS } from '../../src/chart/chart.ts';

const HOSTILE_IDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '0',
  '-1',
  'a\u0000b',
  '\ud800',
  'é'.repeat(300),
];
const TITLES = [
  'CEO',
  'Head of Customer Service',
  'x'.repeat(10_000),
  '<b>&"\'',
  '\u202eabc',
  '\ud83d',
  '顧客体験',
];

/** Any chart a file can hold: hostile ids, circles, several bosses, twins, self lines, lines to nowhere. */
export function arbitraryScenario(options: { readonly most?: number } = {}): fc.Arbitrary<Scenario> {
  const { most = 24 } = options;
  const id = fc.oneof(fc.constantFrom(...HOSTILE_IDS), fc.integer({ min: 0, max: most }).map(String));
  const isAssistant = fc.constantFrom(false, false, true);
  const fields = { id, title: fc.constantFrom(...TITLES), assistant: isAssistant };
  return fc
    .uniqueArray(fc.record(fields, { requiredKeys: ['id', 'title'] }), {
      maxLength: most,
      selector: (role) => role.id,
    })
    .chain((roles: readonly Role[]) => {
      const known = fc.constantFrom('nowhere', ...roles.map((role) => role.id));
      const tree = fc.tuple(...roles.map((_, i) => fc.nat({ max: Math.max(0, i - 1) })));
      const wild = fc.array(
        fc.record({
          manager: known,
          report: known,
          kind: fc.constantFrom('solid' as const, 'dotted' as const),
          purpose: fc.constantFrom('', 'metrics', 'project planning', 'y'.repeat(500)),
        }),
        { maxLength: 12 },
      );
      return fc.record({
        id: fc.constant('s'),
        name: fc.constant('Scenario'),
        roles: fc.constant(roles),
        lines: fc
          .tuple(tree, fc.boolean(), wild)
          .map(([bosses, drawn, more]) => [...(drawn ? treeLines(roles, bosses) : []), ...more]),
        arrangement: arbitraryArrangement(known),
      });
    });
}

function treeLines(roles: readonly Role[], bosses: readonly number[]): Line[] {
  return bosses.flatMap((boss, i) =>
    i === 0 ? [] : [{ manager: roles[boss]?.id ?? '', report: roles[i]?.id ?? '', kind: 'solid' as const }],
  );
}

function arbitraryArrangement(id: fc.Arbitrary<string>): fc.Arbitrary<Arrangement> {
  const leaves = fc.constantFrom(...LEAF_ARRANGEMENTS);
  return fc.record({
    direction: fc.constantFrom('down' as const, 'right' as const),
    leaves,
    branches: fc.array(fc.tuple(id, leaves), { maxLength: 3 }).map((entries) => new Map(entries)),
    folded: fc.array(id, { maxLength: 2 }),
  });
}
