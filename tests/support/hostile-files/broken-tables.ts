import type { RandomNumbers } from '../random-numbers.ts';
import { many } from './broken-charts.ts';
import { type Made, type Makers } from './maker.ts';
import { NASTY_VALUES, NASTY_WORDS } from './words.ts';

/** Tables in text, lists in JSON and outlines, as they come and as nobody should make them. */
export const BROKEN_TABLES: Makers = {
  'a table of nasty words': (random) =>
    csv(
      table(random, random.between(1, 30), () =>
        random.pick(NASTY_WORDS.filter(({ length }) => length < 9999)),
      ),
    ),
  'columns named like keys every object has': (random) => {
    const names = many(random.between(2, 9), () =>
      random.pick(['__proto__', 'constructor', 'toString', 'Id', 'Title']),
    );
    const rows = many(5, (at) => names.map((name) => `${name}${at}`).join(','));
    return csv([names.join(','), ...rows].join('\n'));
  },
  'people of one id, and circles': (random) =>
    csv(
      [
        'Id,Title,Manager',
        ...many(random.between(2, 60), () => `${among(random)},Role ${among(random)},${among(random)}`),
      ].join('\n'),
    ),
  'quotation marks without an end': (random) => {
    const rows = many(random.between(2, 40), (at) =>
      random.chance(0.3) ? `${at},"Role ""${at},${at - 1}` : `${at},"Role ${at}"x,"${at - 1}`,
    );
    return csv(['Id,Title,Manager', ...rows].join(random.pick(['\n', '\r\n', '\r'])));
  },
  'rows of every length': (random) =>
    csv(
      [
        'Id,Title,Manager',
        ...many(50, (at) =>
          [at, ...many(random.between(0, 40), () => 'x')].join(random.pick([',', ';', '\t'])),
        ),
      ].join('\n'),
    ),
  'ten thousand columns': (random) => {
    const names = many(10_000, (at) => `Column ${at}`);
    return csv(
      [
        ['Id', 'Title', ...names].join(','),
        ...many(random.between(1, 3), (at) => `${at},CEO${',x'.repeat(10_000)}`),
      ].join('\n'),
    );
  },
  'fifty thousand rows': (random) => {
    const bossOf = (at: number) =>
      random.chance(0.02) ? random.between(0, 60_000) : Math.floor((at - 1) / 6);
    return csv(
      ['Id,Title,Manager', ...many(50_000, (at) => `${at},Role ${at},${at === 0 ? '' : bossOf(at)}`)].join(
        '\n',
      ),
    );
  },
  'fifty thousand rows of one id': (random) =>
    csv(['Id,Title,Manager', ...many(50_000, () => `a,Role,${random.pick(['a', 'b', ''])}`)].join('\n')),
  'a chain of five thousand bosses': () =>
    csv(['Id,Title,Manager', ...many(5_000, (at) => `${at},Role,${at === 0 ? '' : at - 1}`)].join('\n')),
  'a cell of a million characters': (random) =>
    csv(`Id,Title,Manager\n1,${random.pick(['x', '""', '<b>', '=']).repeat(300_000)},\n2,CMO,1\n`),
  'a header and nothing else': (random) =>
    csv(random.pick(['Id,Title,Manager', 'Id,Title,Manager\n\n\n', ',,,\n,,,'])),
  'a table by its name alone': (random) => ({
    ending: random.pick(['csv', 'tsv', 'xlsx']),
    content: random.pick(['hello', '<html><body>Not found</body></html>', '\n\n\n', '{"a":1}']),
  }),
  'a list of people in JSON that are none': (random) => ({
    ending: 'json',
    content: `[${many(random.between(1, 20), () => random.pick([...NASTY_VALUES, '{"id":1,"title":"CEO"}', '{"id":2,"title":"CMO","manager":1}'])).join(',')}]`,
  }),
  'a tree of people in JSON, too deep': (random) => {
    const levels = random.pick([10, 64, 65, 2_000]);
    return {
      ending: 'json',
      content: `${'{"name":"A","title":"B","children":['.repeat(levels)}{}${']}'.repeat(levels)}`,
    };
  },
  'JSON of something else': (random) => ({
    ending: 'json',
    content: random.pick([
      '7',
      'null',
      '"text"',
      '{}',
      '[]',
      '[[]]',
      '{"format":"other"}',
      '{"nodes":[],"edges":[]}',
      '{"format":["reportline"]}',
      '{"version":1,"scenarios":[]}',
      '[1,2,3]',
      '{"__proto__":[{"id":1,"title":"CEO"}]}',
      ...NASTY_VALUES,
    ]),
  }),
  'JSON with a slip': (random) => ({
    ending: random.pick(['json', 'reportline.json']),
    content: random.pick([
      '{"format":"reportline","version":1,}',
      "{'format':'reportline'}",
      '{"format":"reportline" "version":1}',
      '{"format":"reportline"}}',
      '// a chart\n{"format":"reportline"}',
      '{"format":"reportline","title":"a\nb"}',
      '[{"id":1',
      '{"format":"reportline","version":01}',
    ]),
  }),
  'an outline that steps anyhow': (random) => ({
    ending: random.pick(['txt', 'md']),
    content: many(
      random.between(1, 60),
      (at) =>
        `${random.pick(['', ' ', '\t', '  \t ', '        ', '\u00A0'])}${' '.repeat(random.between(0, 17))}${random.pick(['Role', '- Role', '* ', '1. Role', '#', '', '- - -'])} ${at}`,
    ).join(random.pick(['\n', '\r\n', '\r'])),
  }),
  'an outline of nasty words': (random) => ({
    ending: 'txt',
    content: many(random.between(2, 30), () => {
      const indent = ' '.repeat(2 * random.between(0, 4));
      const tail = random.pick([
        '',
        ' [id: __proto__]',
        ' [',
        ' (',
        ' [board, board, id: a]',
        ' ..> nobody: x',
        ' --> ',
        ' [id: ]',
      ]);
      return `${indent}${random.pick(NASTY_WORDS)}${tail}`;
    }).join('\n'),
  }),
  'an outline ten thousand deep': (random) => ({
    ending: 'txt',
    content: many(random.pick([65, 500, 3_000]), (at) => `${' '.repeat(at)}Role ${at}`).join('\n'),
  }),
};

function csv(content: string): Made {
  return { ending: 'csv', content };
}

function table(random: RandomNumbers, rows: number, cell: () => string): string {
  const delimiter = random.pick([',', ';', '\t', '|']);
  const quoted = (text: string) => (random.chance(0.8) ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    ['Id', 'Title', 'Manager', 'Name'].join(delimiter),
    ...many(rows, () => many(4, () => quoted(cell())).join(delimiter)),
  ].join('\n');
}

function among(random: RandomNumbers): string {
  return random.pick(['1', '2', '3', '4', '5', ' 1', '01', 'A', 'a', '']);
}
