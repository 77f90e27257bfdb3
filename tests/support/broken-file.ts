import * as fc from 'fast-check';
import { anyText } from './arbitrary-document.ts';

const KEYS = [
  'id title name level staff kpis extra position x y unknown manager report kind purpose rule roles about folded',
  'branches is left columns __proto__ constructor toString',
]
  .join(' ')
  .split(' ');

const ids = fc.constantFrom('a', 'b', 'a\u0000', '\u202Ea', '', 7, null);

/** Any JSON value, fond of the keys and values a chart's file has. */
const { anything, object } = fc.letrec<{ anything: unknown; object: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -0, -1, 1e308, 'solid', 'head', 'error', 'stacked', '2026-01-01'),
    ids,
    anyText(),
    fc.array(tie('anything'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), anyText()), tie('anything')), { maxLength: 5 })
    .map((entries): unknown => Object.fromEntries(entries)),
}));

/** Mostly what is expected, now and then anything. */
function mostly(expected: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: expected }, { weight: 1, arbitrary: anything });
}

function some(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  return mostly(fc.record(model, { requiredKeys: [] }));
}

function list(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return mostly(fc.array(item, { maxLength: 4 }));
}

const role = some({
  id: ids,
  title: anything,
  level: anything,
  kpis: anything,
  extra: object,
  position: object,
});

const line = some({
  manager: ids,
  report: ids,
  kind: fc.constantFrom('solid', 'dotted', 1),
  purpose: anything,
});

const scenario = some({
  id: ids,
  name: anything,
  context: anything,
  arrangement: some({ branches: object, folded: anything, leaves: anything }),
  roles: list(role),
  lines: list(line),
  dismissals: list(some({ rule: anything, roles: anything, reason: anything, kind: anything })),
  table: some({ columns: list(some({ name: fc.oneof(ids, anything), is: anything })), left: anything }),
});

/** A file that says it is a chart, with the right keys over the wrong values. */
export function brokenFile(): fc.Arbitrary<object> {
  const fields = fc.record(
    {
      version: fc.constantFrom(1, 1, 0, '1'),
      title: anything,
      context: some({ industry: anything, journey: anything }),
      rules: object,
      baseline: ids,
      branchOf: some({ document: anything, title: anything, scenario: ids, head: ids, roles: list(ids) }),
      scenarios: fc.array(scenario, { maxLength: 4 }),
      whatever: anything,
    },
    { requiredKeys: [] },
  );
  return fields.map((stated) => ({ format: 'reportline', ...stated }));
}
