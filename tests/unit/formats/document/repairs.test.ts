import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import type { Problem } from '../../../../src/formats/document/problem.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';

interface Read {
  readonly document: ChartDocument;
  readonly problems: readonly Problem[];
}

function read(file: object | string): Read {
  const text =
    typeof file === 'string'
      ? file
      : JSON.stringify({ format: 'reportline', version: 1, title: 'T', ...file });
  const result = readDocument(text);
  if (!result.ok) throw new Error(result.message);
  return result;
}

function readScenario(fields: object) {
  const { document, problems } = read({
    scenarios: [{ id: 's', name: 'S', roles: [], lines: [], ...fields }],
  });
  return { scenario: document.scenarios[0], problems, paths: problems.map(({ path }) => path), document };
}

function readRole(fields: object) {
  const { scenario, ...rest } = readScenario({ roles: [{ id: 'a', title: 'A', ...fields }] });
  const [role] = scenario.roles;
  if (!role) throw new Error('The role is gone.');
  return { role, ...rest };
}

const TWO = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
];

describe('lines', () => {
  const solid = { manager: 'a', report: 'b', kind: 'solid' };
  it.each([
    ['to itself', { ...solid, report: 'a' }],
    ['to nowhere', { ...solid, report: 'ghost' }],
    ['from nowhere', { kind: 'solid', report: 'b' }],
    ['to a name every object has', { ...solid, report: 'constructor' }],
  ])('leaves out a line %s, with a report', (_name, line) => {
    const { scenario, problems } = readScenario({ roles: TWO, lines: [solid, line] });
    expect(scenario.lines).toEqual([solid]);
    expect(problems).toEqual([
      { path: 'scenarios[0].lines[1]', severity: 'warning', message: expect.stringContaining('left out') },
    ]);
  });

  it('joins twins and their purposes, and leaves a solid and a dotted line side by side', () => {
    const dotted = { ...solid, kind: 'dotted' };
    const { scenario, paths } = readScenario({
      roles: TWO,
      lines: [
        { ...dotted, purpose: 'x' },
        solid,
        { ...dotted, purpose: 'y', z: 1 },
        dotted,
        { ...dotted, purpose: 'x' },
      ],
    });
    expect(scenario.lines).toEqual([{ ...dotted, purpose: 'x; y', unknown: new Map([['z', 1]]) }, solid]);
    expect(paths).toEqual(['scenarios[0].lines[2]', 'scenarios[0].lines[3]', 'scenarios[0].lines[4]']);
  });

  it('makes a line without a kind solid and one of an unknown kind dotted', () => {
    const { scenario, paths } = readScenario({
      roles: TWO,
      lines: [
        { manager: 'a', report: 'b' },
        { manager: 'b', report: 'a', kind: 'wavy' },
      ],
    });
    expect(scenario.lines.map(({ kind }) => kind)).toEqual(['solid', 'dotted']);
    expect(paths).toEqual(['scenarios[0].lines[0].kind', 'scenarios[0].lines[1].kind']);
  });
});

describe('ids', () => {
  it('are made of the title where missing, and taken from nobody, wherever in the file', () => {
    const { document, problems } = read({
      scenarios: [
        {
          id: 's',
          name: 'S',
          roles: [{ title: 'Head of Sales' }, { id: null, title: 'Head of Sales' }],
          lines: [],
        },
        {
          id: 't',
          name: 'T',
          roles: [{ id: 'head-of-sales', title: 'x' }],
          lines: [],
          arrangement: { folded: ['head-of-sales-2'] },
        },
      ],
    });
    expect(document.scenarios[0].roles.map(({ id }) => id)).toEqual(['head-of-sales-3', 'head-of-sales-4']);
    expect(problems.map(({ path }) => path)).toEqual([
      'scenarios[0].roles[0].id',
      'scenarios[0].roles[1].id',
    ]);
  });

  it('that are there twice stay with the first role, and so do the lines', () => {
    const { scenario, problems } = readScenario({
      roles: [...TWO, { id: 'b', title: 'Second' }],
      lines: [{ manager: 'a', report: 'b', kind: 'solid' }],
    });
    expect(scenario.roles.map(({ id }) => id)).toEqual(['a', 'b', 'second']);
    expect(scenario.lines).toEqual([{ manager: 'a', report: 'b', kind: 'solid' }]);
    expect(problems).toMatchObject([{ path: 'scenarios[0].roles[2].id' }]);
  });

  it('may be the same in two scenarios: it is the same role', () => {
    const scenario = (id: string) => ({ id, name: id, roles: TWO, lines: [] });
    expect(read({ scenarios: [scenario('s'), scenario('t')] }).problems).toEqual([]);
  });

  it('that differ only by what cannot be shown keep their own lines', () => {
    const { scenario } = readScenario({
      roles: [{ id: 'a\u0000', title: 'First' }, { id: 'a', title: 'Second' }, TWO[1]],
      lines: [
        { manager: 'a', report: 'b', kind: 'solid' },
        { manager: 'a\u0000', report: 'b', kind: 'dotted' },
      ],
    });
    expect(scenario.roles.map(({ id }) => id)).toEqual(['a', 'second', 'b']);
    expect(scenario.lines.map(({ manager }) => manager)).toEqual(['second', 'a']);
  });

  it('that are numbers are read as text, at the ends of lines as well', () => {
    const { scenario, problems } = readScenario({
      roles: [
        { id: 1, title: 'A' },
        { id: 2, title: 'B' },
      ],
      lines: [{ manager: 1, report: 2, kind: 'solid' }],
    });
    expect(scenario.lines).toEqual([{ manager: '1', report: '2', kind: 'solid' }]);
    expect(problems.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('called __proto__ or constructor are ids like any other', () => {
    const { scenario, problems } = readScenario({
      roles: [
        { id: '__proto__', title: 'A' },
        { id: 'constructor', title: 'B' },
      ],
      lines: [{ manager: '__proto__', report: 'constructor', kind: 'solid' }],
    });
    expect(problems).toEqual([]);
    expect(scenario.lines).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('are made quickly even for very many roles of one title', () => {
    const { scenario } = readScenario({ roles: Array.from({ length: 50_000 }, () => ({ title: 'Agent' })) });
    expect(new Set(scenario.roles.map(({ id }) => id)).size).toBe(50_000);
  });
});

describe('values this version cannot use', () => {
  it.each([
    ['function', 'wizardry'],
    ['level', 'Head'],
    ['level', 3],
    ['board', 'yes'],
    ['staff', -1],
    ['staff', '25'],
    ['staff', [25]],
    ['kpis', 'NPS'],
    ['kpis', ['NPS', 5]],
    ['kpis', { 0: 'NPS' }],
    ['person', ['Ada', 'Ben']],
    ['note', {}],
    ['extra', ['Grade']],
    ['position', { x: 1 }],
    ['position', [1, 2]],
    ['vacant', null],
  ])('%s: %j is kept, not stated, and reported', (field, value) => {
    const { role, problems, document } = readRole({ [field]: value });
    expect(role).toEqual({ id: 'a', title: 'A', unknown: new Map([[field, value]]) });
    expect(problems).toMatchObject([{ path: `scenarios[0].roles[0].${field}` }]);
    expect(JSON.parse(writeDocument(document)).scenarios[0].roles[0][field]).toEqual(value);
  });

  it('names the value and the field in words', () => {
    expect(readRole({ level: 'Head' }).problems[0]?.message).toBe(
      '“Head” is not among the values this version knows (board, c-suite, director, head, manager, staff). It is kept in the file and treated as not stated.',
    );
    expect(readRole({ kpis: ['NPS', 5] }).problems[0]?.message).toMatch(
      /^This should be a list of texts, but has the number 5 in it\./,
    );
    expect(readRole({ vacant: null }).problems[0]).toMatchObject({ severity: 'info' });
  });

  it('are kept one by one where a field holds many', () => {
    const { document, problems } = read({
      rules: { 'a-rule': 'off', 'b-rule': 'fatal', __proto__x: 'error' },
      context: { industry: 'magic', size: 'small' },
      scenarios: [
        { id: 's', name: 'S', roles: [{ id: 'a', title: 'A', extra: { Grade: 'G7', FTE: 0.8 } }], lines: [] },
      ],
    });
    expect(document.rules).toEqual(
      new Map([
        ['a-rule', 'off'],
        ['__proto__x', 'error'],
      ]),
    );
    expect(document.context).toEqual({ size: 'small', unknown: new Map([['industry', 'magic']]) });
    expect(document.scenarios[0].roles[0]?.extra).toEqual(new Map([['Grade', 'G7']]));
    expect(problems.map(({ path }) => path)).toEqual([
      'context.industry',
      'rules[“b-rule”]',
      'scenarios[0].roles[0].extra.FTE',
    ]);
    const file = JSON.parse(writeDocument(document));
    expect(file.rules).toEqual({ 'a-rule': 'off', 'b-rule': 'fatal', __proto__x: 'error' });
    expect(file.scenarios[0].roles[0].extra).toEqual({ Grade: 'G7', FTE: 0.8 });
  });

  it('give way once the chart states the field', () => {
    const { document } = readRole({ level: 'boss' });
    const [scenario] = document.scenarios;
    const stated = scenario.roles.map((role) => ({ ...role, level: 'head' as const }));
    const file = JSON.parse(writeDocument({ ...document, scenarios: [{ ...scenario, roles: stated }] }));
    expect(file.scenarios[0].roles[0].level).toBe('head');
  });

  it('are the numbers no file can hold: they become nothing', () => {
    const { document, problems } = read(
      '{"format":"reportline","version":1,"title":"T","scenarios":[{"id":"s","name":"S","roles":[{"id":"a","title":"A","staff":1e999,"x":[-1e999,-0]}],"lines":[]}]}',
    );
    expect(document.scenarios[0].roles[0]?.unknown).toEqual(
      new Map<string, unknown>([
        ['staff', null],
        ['x', [null, 0]],
      ]),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'scenarios[0].roles[0].staff',
      'scenarios[0].roles[0].x[0]',
      'scenarios[0].roles[0].staff',
    ]);
    expect(readRole({ staff: 1e308 }).role.staff).toBe(1e308);
  });
});

describe('texts', () => {
  it.each([
    ['NUL and escape sequences', 'a\u0000b\u001B[31mc', 'ab[31mc'],
    ['an override of direction', 'Head\u202E of \u2066Sales', 'Head of Sales'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['line breaks of another system', 'a\r\nb\rc', 'a\nb\nc'],
    ['10,001 characters', 'x'.repeat(10_001), 'x'.repeat(10_000)],
    ['a character across the cut', `${'x'.repeat(9_999)}😀`, 'x'.repeat(9_999)],
  ])('are cleaned of %s, with a report', (_name, title, clean) => {
    const { role, problems } = readRole({ title, kpis: [title] });
    expect(role).toMatchObject({ title: clean, kpis: [clean] });
    expect(problems.map(({ path }) => path)).toEqual([
      'scenarios[0].roles[0].title',
      'scenarios[0].roles[0].kpis[0]',
    ]);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['=1+1'],
    ['two\nlines\tand a tab'],
    ['مدير 客户 👩‍👩‍👧'],
    ['x'.repeat(10_000)],
  ])('are otherwise anybody’s own: %.20s', (title) => {
    const { role, problems } = readRole({ title });
    expect(role.title).toBe(title);
    expect(problems).toEqual([]);
  });

  it('may turn direction in a note', () => {
    expect(readRole({ note: '\u202Eabc\u202C' }).problems).toEqual([]);
  });

  it.each([[undefined], [''], ['  '], ['\u0000'], [null], [['x']]])(
    '“Untitled role” stands in for the title %j',
    (title) => {
      const { role, problems } = readRole({ title });
      expect(role.title).toBe('Untitled role');
      expect(problems.at(-1)).toMatchObject({ path: 'scenarios[0].roles[0].title', severity: 'warning' });
    },
  );

  it('in messages are short and harmless', () => {
    const { problems } = readRole({ level: `\u001B[2J${'x'.repeat(5_000)}\u202E` });
    expect(problems[0]?.message.length).toBeLessThan(300);
    expect(problems[0]?.message).not.toMatch(/[\u202E]|\p{Cc}/u);
  });
});

describe('scenarios', () => {
  it.each([[undefined], [[]], [[5]]])('one called “Chart” stands in for %j', (scenarios) => {
    const { document, problems } = read({ scenarios });
    expect(document.scenarios).toEqual([{ id: 'chart', name: 'Chart', roles: [], lines: [] }]);
    expect(problems.at(-1)?.path).toBe('scenarios');
  });

  it('get the ids and names they lack', () => {
    const empty = { roles: [], lines: [] };
    const { document, problems } = read({
      scenarios: [{ id: 'x', name: 'Today', ...empty }, { id: 'x', name: 'Plan B', ...empty }, empty],
    });
    expect(document.scenarios.map(({ id, name }) => [id, name])).toEqual([
      ['x', 'Today'],
      ['plan-b', 'Plan B'],
      ['untitled-scenario', 'Untitled scenario'],
    ]);
    expect(problems.map(({ path }) => path)).toEqual([
      'scenarios[1].id',
      'scenarios[2].name',
      'scenarios[2].id',
    ]);
  });

  it('are never silently empty', () => {
    expect(readScenario({ roles: undefined }).paths).toEqual(['scenarios[0].roles']);
    expect(readScenario({ roles: { a: 1 } }).problems).toMatchObject([
      { path: 'scenarios[0].roles', severity: 'error' },
    ]);
    expect(readScenario({ lines: 'none' }).problems).toMatchObject([
      { path: 'scenarios[0].lines', severity: 'error' },
    ]);
    expect(readScenario({ roles: [null] }).problems).toMatchObject([
      { path: 'scenarios[0].roles[0]', severity: 'error' },
    ]);
  });

  it('that do not exist are no baseline', () => {
    const { document, problems } = read({
      baseline: 'gone',
      scenarios: [{ id: 's', name: 'S', roles: [], lines: [] }],
    });
    expect(document.baseline).toBeUndefined();
    expect(document.unknown).toEqual(new Map([['baseline', 'gone']]));
    expect(problems).toMatchObject([{ path: 'baseline' }]);
  });

  it('lose no dismissal that says what it accepts, and leave out one that does not', () => {
    const sound = { rule: 'r', roles: ['a'], about: [], kind: 'accepted', reason: 'known' };
    const { scenario, paths } = readScenario({
      dismissals: [sound, { rule: 'r' }, { roles: ['a'] }, { rule: 'r', roles: 'a' }],
    });
    expect(scenario.dismissals).toEqual([
      sound,
      { rule: 'r', roles: [], about: [], kind: 'accepted', reason: '' },
    ]);
    expect(paths).toEqual(
      ['kind', 'rule', 'roles'].map((key, at) => `scenarios[0].dismissals[${at + 1}].${key}`),
    );
  });
});

it('carries unknown fields through at every level, whatever their names', () => {
  const text = `{
 "format": "reportline",
 "version": 1,
 "title": "T",
 "context": {
  "__proto__": 1
 },
 "scenarios": [
  {
   "id": "s",
   "name": "S",
   "arrangement": {
    "constructor": 1
   },
   "roles": [
    {
     "id": "a",
     "title": "A",
     "position": {
      "x": 1,
      "y": 2,
      "z": 3
     },
     "__proto__": {
      "polluted": true
     },
     "toJSON": "x"
    },
    {
     "id": "b",
     "title": "B"
    }
   ],
   "lines": [
    {
     "manager": "a",
     "report": "b",
     "kind": "solid",
     "weight": 2
    }
   ],
   "dismissals": [
    {
     "rule": "r",
     "roles": [],
     "about": [],
     "kind": "accepted",
     "reason": "",
     "by": "me"
    }
   ],
   "unknown": 5
  }
 ],
 "hasOwnProperty": []
}
`;
  const { document, problems } = read(text);
  expect(problems).toEqual([]);
  expect(writeDocument(document)).toBe(text);
});
