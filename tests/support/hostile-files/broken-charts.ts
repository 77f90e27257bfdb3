import type { RandomNumbers } from '../random-numbers.ts';
import { REFERENCE_CHARTS, referenceChart } from '../reference-charts.ts';
import { chartFile, type Made, type Makers, scenarioFile } from './maker.ts';
import { NASTY_VALUES, NASTY_WORDS } from './words.ts';

/** Charts of ours, cut, bent and filled with what no chart can hold. */
export const BROKEN_CHARTS: Makers = {
  'a chart cut short': (random) => {
    const bytes = someChart(random);
    return ours(bytes.subarray(0, random.between(1, bytes.length - 1)));
  },
  'a chart with bytes turned over': (random) => {
    const bytes = Uint8Array.from(someChart(random));
    for (let count = random.between(1, 5); count > 0; count -= 1)
      bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
    return ours(bytes);
  },
  'a chart with a piece missing': (random) => {
    const text = someChart(random).toString('utf8');
    const at = random.between(1, text.length - 2);
    return ours(text.slice(0, at) + text.slice(at + random.between(1, 40)));
  },
  'a wrong value in one field': (random) => mutated(random, 1),
  'wrong values in many fields': (random) => mutated(random, random.between(2, 12)),
  'the same id many times': (random) =>
    scenarioFile({
      roles: many(random.between(2, 40), () => ({
        id: random.pick(['a', 'a', 'b', ' a', 'a\u0000']),
        title: random.pick(NASTY_WORDS),
      })),
      lines: [{ manager: 'a', report: 'b', kind: 'solid' }],
    }),
  'scenarios of one id': (random) =>
    chartFile({
      title: 'Northwind',
      baseline: random.pick(NASTY_WORDS),
      scenarios: many(random.between(2, 6), () => ({ id: 'today', name: random.pick(NASTY_WORDS) })),
    }),
  circles: (random) => {
    const size = random.between(2, 12);
    return scenarioFile({
      roles: many(size, (at) => ({ id: `r${at}`, title: `Role ${at}` })),
      lines: many(size * 2, () => ({
        manager: `r${random.between(0, size - 1)}`,
        report: `r${random.between(0, size - 1)}`,
        kind: random.pick(['solid', 'solid', 'dotted']),
      })),
    });
  },
  'lines to nowhere, to itself and twice': (random) =>
    scenarioFile({
      roles: many(4, (at) => ({ id: `r${at}`, title: `Role ${at}` })),
      lines: many(20, () => ({
        manager: random.pick(['r0', 'r1', 'r1', 'gone', '', null, 7, '__proto__']),
        report: random.pick(['r1', 'r2', 'gone', {}, 'constructor']),
        kind: random.pick(['solid', 'dotted', 'zigzag', 1]),
        purpose: random.pick(NASTY_WORDS),
      })),
    }),
  'keys every object has, as ids and keys': (random) => withNastyKeys(random),
  'keys twice': (random) => ({
    ending: 'reportline.json',
    content: `{"format":"reportline","version":1,"title":"A","title":${random.pick(NASTY_VALUES)},"scenarios":[],"scenarios":[{"id":"s","id":"t","name":"S","roles":[{"id":"a","title":"A","title":"B"}]}]}`,
  }),
  'numbers no file can hold': (random) => ({
    ending: 'reportline.json',
    content: `{"format":"reportline","version":1,"title":"A","scenarios":[{"id":"s","name":"S","roles":[{"id":"a","title":"A","staff":${random.pick(NASTY_VALUES)},"position":{"x":1e999,"y":-1e999},"more":[-1e999]}]}]}`,
  }),
  'nested just as deep as allowed, or just deeper': (random) =>
    nested(random.pick([60, 61, 62, 63, 64, 65, 66])),
  'nested ten thousand deep': (random) => nested(random.pick([10_000, 10_001, 100_000])),
  'a text longer than a chart holds': (random) => {
    const long = random.pick(['x', '😀', '\u202E', 'é']).repeat(random.pick([10_000, 10_001, 20_000]));
    return scenarioFile({
      roles: [
        { id: 'a', title: long, note: long },
        { id: long, title: 'B' },
      ],
    });
  },
  'a text of a million characters': (random) =>
    scenarioFile({
      name: 'x'.repeat(1_000_000),
      roles: [{ id: 'a', title: random.pick(['<', '\\', '\n']).repeat(1e6) }],
    }),
  'halves of characters and control characters': (random) =>
    scenarioFile({
      roles: many(10, (at) => ({
        id: `${at}${random.pick(NASTY_WORDS)}`,
        title: anyUnits(random, 20),
        person: anyUnits(random, 20),
        kpis: [anyUnits(random, 5), random.pick(NASTY_WORDS)],
      })),
    }),
  'a newer version': (random) =>
    chartFile({
      version: random.pick([2, 2.5, 99, 1e308, '2', '1']),
      title: 'From tomorrow',
      scenarios: random.pick<unknown>([[], {}, [{ id: 's', name: 'S', nodes: [{ id: 'a' }] }], 'elsewhere']),
    }),
  'no version there is': (random) =>
    chartFile({ version: random.pick<unknown>([0, -1, null, [], 'one', {}]), title: 'A', scenarios: [] }),
  'everything of the wrong kind': (random) =>
    chartFile({
      title: random.pick<unknown>([7, null, [], {}]),
      context: random.pick<unknown>([7, null, [], 'large']),
      rules: random.pick<unknown>([7, [], { a: 'loud' }, { __proto__: 'off' }]),
      baseline: random.pick<unknown>([7, null, 'gone']),
      deck: random.pick<unknown>([7, [], { logo: 'javascript:alert(1)' }, { brand: ['red'] }]),
      branchOf: random.pick<unknown>([7, {}, { document: '', head: null }]),
      scenarios: random.pick<unknown>([7, null, {}, [7, null, 'x', [], {}]]),
    }),
};

function ours(content: string | Uint8Array): Made {
  return { ending: 'reportline.json', content };
}

function someChart(random: RandomNumbers): Buffer {
  return referenceChart(random.pick(REFERENCE_CHARTS));
}

export function many<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** Any UTF-16 code units, halves of characters and control characters among them. */
function anyUnits(random: RandomNumbers, most: number): string {
  return String.fromCharCode(...many(random.between(1, most), () => random.between(0, 0xffff)));
}

/** Where no JSON text can stand by itself, so that it can be found again. */
const MARK = '<<here>>';

/** A chart with values of other kinds in so many places, none of them chosen with care. */
function mutated(random: RandomNumbers, times: number): Made {
  const file: unknown = JSON.parse(someChart(random).toString('utf8'));
  for (let count = times; count > 0; count -= 1) {
    let at = file as Record<string, unknown>;
    for (;;) {
      const key = random.pick(Object.keys(at));
      const inner = at[key];
      const isDeeper = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
      // What says that this is a chart of ours stays, or it would be another test.
      if (isDeeper && (at === file || random.chance(0.8))) at = inner as Record<string, unknown>;
      else if (key !== 'format') {
        at[key] = MARK;
        break;
      } else break;
    }
  }
  const content = JSON.stringify(file).replaceAll(JSON.stringify(MARK), () => random.pick(NASTY_VALUES));
  return ours(content);
}

function withNastyKeys(random: RandomNumbers): Made {
  const key = () =>
    JSON.stringify(random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']));
  const value = () => random.pick(['{"polluted":"yes"}', '"a"', '{"toString":1}', ...NASTY_VALUES]);
  const role = () =>
    `{"id":${key()},"title":${key()},${key()}:${value()},"extra":{${key()}:"1",${key()}:${value()}}}`;
  const table = `{"columns":[{"name":${key()},"is":${key()}},{"name":${key()}}]}`;
  return ours(
    `{"format":"reportline","version":1,"title":"A",${key()}:${value()},"rules":{${key()}:"off"},"scenarios":[{"id":${key()},"name":"S","roles":[${role()},${role()},${role()}],"lines":[{"manager":${key()},"report":${key()},"kind":"solid",${key()}:${value()}}],"arrangement":{"branches":{${key()}:"stacked"},"folded":[${key()}]},"table":${table}}]}`,
  );
}

function nested(levels: number): Made {
  const open = '['.repeat(levels - 1);
  return ours(
    `{"format":"reportline","version":1,"title":"A","scenarios":[],"deep":${open}1${open.replaceAll('[', ']')}}`,
  );
}
