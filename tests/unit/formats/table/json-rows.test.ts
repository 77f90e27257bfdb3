import { describe, expect, it } from 'vitest';
import { jsonRows } from '../../../../src/formats/table/json-rows.ts';
import { readSheet } from '../../../../src/formats/table/read-sheet.ts';

function rowsOf(value: unknown) {
  const made = jsonRows(value);
  if (!made) throw new Error('It was read as no list of people.');
  return made.rows;
}

/** What becomes of it as a chart: roles in order, and who is above whom. */
function chartOf(value: unknown) {
  const { rows, notices } = jsonRows(value) ?? { rows: [], notices: [] };
  const sheet = { name: 'List', records: { rows, unclosed: [], closedLate: [] } };
  const read = readSheet({ kind: 'json', sheets: [sheet], notices }, 'Chart');
  if (!read.ok) throw new Error(read.message);
  const [{ roles, lines }] = read.document.scenarios;
  const titles = new Map(
    roles.map(({ id, title, person }) => [id, person === undefined ? title : `${title} ${person}`]),
  );
  return {
    roles: [...titles.values()],
    lines: lines.map(({ manager, report }) => `${titles.get(manager)} > ${titles.get(report)}`),
  };
}

const CHART = {
  roles: ['CEO Ada', 'CMO Ben', 'Brand Cy'],
  lines: ['CEO Ada > CMO Ben', 'CMO Ben > Brand Cy'],
};

describe('lists and trees as other programs write them', () => {
  it.each([
    [
      'd3-org-chart',
      [
        { id: 1, parentId: '', name: 'Ada', position: 'CEO', _directSubordinates: 1, _expanded: true },
        { id: 2, parentId: 1, name: 'Ben', position: 'CMO' },
        { id: 3, parentId: 2, name: 'Cy', position: 'Brand' },
      ],
    ],
    [
      'BALKAN OrgChart',
      [
        { id: 1, name: 'Ada', title: 'CEO', img: 'a.png' },
        { id: 2, pid: 1, name: 'Ben', title: 'CMO' },
        { id: 3, pid: 2, name: 'Cy', title: 'Brand' },
      ],
    ],
    [
      'GoJS trees',
      {
        class: 'TreeModel',
        nodeDataArray: [
          { key: 0, name: 'Ada', title: 'CEO' },
          { key: 1, name: 'Ben', title: 'CMO', parent: 0 },
          { key: 2, name: 'Cy', title: 'Brand', parent: 1 },
        ],
      },
    ],
    [
      'GoJS graphs',
      {
        class: 'GraphLinksModel',
        nodeDataArray: [
          { key: 'a', name: 'Ada', title: 'CEO', loc: '0 0' },
          { key: 'b', name: 'Ben', title: 'CMO' },
          { key: 'c', name: 'Cy', title: 'Brand' },
        ],
        linkDataArray: [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'c' },
        ],
      },
    ],
    [
      'React Flow',
      {
        nodes: [
          { id: 'a', data: { name: 'Ada', title: 'CEO' }, position: { x: 0, y: 0 } },
          { id: 'b', data: { name: 'Ben', title: 'CMO' }, position: { x: 0, y: 9 } },
          { id: 'c', data: { name: 'Cy', title: 'Brand' }, position: { x: 0, y: 18 } },
        ],
        edges: [
          { id: 'e1', source: 'a', target: 'b' },
          { id: 'e2', source: 'b', target: 'c' },
        ],
        viewport: { x: 0, y: 0, zoom: 1 },
      },
    ],
    [
      'dabeng OrgChart',
      {
        name: 'Ada',
        title: 'CEO',
        children: [{ name: 'Ben', title: 'CMO', children: [{ name: 'Cy', title: 'Brand' }] }],
      },
    ],
    [
      'a tree with ids of its own',
      [
        {
          id: 'x',
          name: 'Ada',
          title: 'CEO',
          directReports: [
            { id: 'y', name: 'Ben', title: 'CMO', directReports: [{ id: 'z', name: 'Cy', title: 'Brand' }] },
          ],
        },
      ],
    ],
    [
      'a tree whose ids several share',
      {
        id: 1,
        name: 'Ada',
        title: 'CEO',
        team: [{ id: 1, name: 'Ben', title: 'CMO', team: [{ id: 2, name: 'Cy', title: 'Brand', team: [] }] }],
      },
    ],
    [
      'Google Charts',
      [
        ['Name', 'Manager', 'Title'],
        [{ v: 'Ada', f: '<b>Ada</b>' }, '', 'CEO'],
        ['Ben', 'Ada', 'CMO'],
        ['Cy', 'Ben', 'Brand'],
      ],
    ],
    [
      'tables of Google Charts',
      {
        cols: [{ id: 'A', label: 'Name' }, { label: 'Manager' }, { label: 'Title' }],
        rows: [
          { c: [{ v: 'Ada' }, null, { v: 'CEO' }] },
          { c: [{ v: 'Ben' }, { v: 'Ada' }, { v: 'CMO' }] },
          { c: [{ v: 'Cy' }, { v: 'Ben' }, { v: 'Brand' }] },
        ],
      },
    ],
    [
      'an answer of a service, with the managers as objects',
      {
        meta: 'page 1',
        result: {
          employees: [
            { id: 7, displayName: 'Ada', jobTitle: 'CEO', manager: null },
            { id: 8, displayName: 'Ben', jobTitle: 'CMO', manager: { id: 7, name: 'Ada' } },
            { id: 9, displayName: 'Cy', jobTitle: 'Brand', manager: { id: 8, name: 'Ben' } },
          ],
        },
      },
    ],
    [
      'a company and its employees',
      {
        name: 'Acme',
        employees: [
          { id: 1, name: 'Ada', title: 'CEO' },
          { id: 2, name: 'Ben', title: 'CMO', managerId: 1 },
          { id: 3, name: 'Cy', title: 'Brand', managerId: 2 },
        ],
      },
    ],
  ])('%s', (_, value) => {
    expect(chartOf(value)).toEqual(CHART);
  });
});

describe('rows of JSON', () => {
  it('have the keys of all in order of appearance', () => {
    const rows = rowsOf([
      { id: 1, title: 'CEO' },
      { title: 'CMO', id: 2, note: 'x' },
    ]);
    expect(rows).toEqual([
      ['id', 'title', 'note'],
      ['1', 'CEO', ''],
      ['2', 'CMO', 'x'],
    ]);
  });

  it('have every kind of value as text', () => {
    const value = {
      title: 'CEO',
      none: null,
      yes: true,
      no: false,
      zero: 0,
      big: 1e21,
      part: 0.1 + 0.2,
      tags: ['a', 2, null, false],
      deep: [{ a: 1 }, [2]],
    };
    expect(rowsOf([value])[1]).toEqual([
      'CEO',
      '',
      'true',
      'false',
      '0',
      '1000000000000000000000',
      '0.3',
      'a; 2; ; false',
      '{"a":1}; [2]',
    ]);
  });

  it('take a tree in the order in which it is drawn, and number its people', () => {
    const tree = { title: 'a', children: [{ title: 'b', children: [{ title: 'c' }] }, { title: 'd' }, 'e'] };
    expect(rowsOf(tree)).toEqual([
      ['id', 'title', 'name', 'parent id'],
      ['1', 'a', '', ''],
      ['2', 'b', '', '1'],
      ['3', 'c', '', '2'],
      ['4', 'd', '', '1'],
      ['5', '', 'e', '1'],
    ]);
  });

  it('call a wrapped key by its own name where nothing else is called so', () => {
    expect(
      rowsOf([
        { id: 1, data: { title: 'CEO', colour: 'red' }, department: { name: 'Board' }, home: { id: 5 } },
      ])[0],
    ).toEqual(['id', 'title', 'data.colour', 'department.name', 'home.id']);
    expect(rowsOf([{ title: 'CEO', data: { title: 'x' } }])[0]).toEqual(['title', 'data.title']);
  });

  it('take the words on a card for its title where there is nothing better', () => {
    expect(rowsOf([{ id: 1, data: { label: 'CEO' } }])[0]).toEqual(['id', 'title']);
    expect(rowsOf([{ id: 1, data: { label: 'CEO', name: 'Ada' } }])[0]).toEqual(['id', 'data.label', 'name']);
  });

  it('keep keys that look alike apart', () => {
    expect(rowsOf([{ title: 'CEO', 'a.b': 1, a: { b: 2 } }])).toEqual([
      ['title', 'a.b', 'a.b'],
      ['CEO', '1', '2'],
    ]);
  });

  it('leave out what only says how a chart was drawn, and say so', () => {
    const made = jsonRows([{ title: 'CEO', x: 1, y: 2, _expanded: true, _grade: 7 }]);
    expect(made?.rows[0]).toEqual(['title', '_grade']);
    expect(made?.notices).toEqual([
      'These only say how a chart was drawn, and were left out: “x”, “y”, “_expanded”.',
    ]);
  });

  it('leave out entries that are nobody, and say so', () => {
    const made = jsonRows([{ title: 'CEO' }, null, 7, 'text']);
    expect(made?.rows).toHaveLength(2);
    expect(made?.notices[0]).toMatch(/^3 entries of the list are nobody/);
  });

  it('take two bosses from two links, and say which links lead nowhere', () => {
    const made = jsonRows({
      nodes: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
        { id: 'c', label: 'C' },
      ],
      edges: [
        { from: 'a', to: 'c' },
        { from: 'b', to: 'c' },
        { from: 'x', to: 'c' },
      ],
    });
    expect(made?.rows.map((row) => row.at(-1))).toEqual(['parent id', '', '', 'a; b']);
    expect(made?.notices).toEqual(['Links to nobody in the list were left out: 1.']);
  });

  it('do not take a key for a parent that names no ids', () => {
    const made = jsonRows([
      { id: 1, title: 'CEO', pid: 'P-1' },
      { id: 2, title: 'CMO', pid: 'P-2' },
    ]);
    expect(made?.rows[0]).toEqual(['id', 'title', 'pid']);
  });
});

describe('JSON that is no list of people', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [7],
    [[]],
    [{}],
    [[1, 2, 3]],
    [['a', 'b']],
    [[[]]],
    [{ a: 1, b: 'x', c: [1, 2] }],
    [{ a: { b: { c: {} } } }],
    [{ a: { b: 1 }, c: { d: 2 } }],
  ])('%j', (value) => {
    expect(jsonRows(value)).toBeUndefined();
  });
});

describe('hostile JSON', () => {
  it('may name keys like those of every object', () => {
    const value: unknown = JSON.parse(
      '[{"__proto__": {"title": "x"}, "constructor": "y", "title": "CEO", "hasOwnProperty": 1, "toString": null}]',
    );
    expect(rowsOf(value)).toEqual([
      ['__proto__.title', 'constructor', 'title', 'hasOwnProperty', 'toString'],
      ['x', 'y', 'CEO', '1', ''],
    ]);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('says nothing by what an object inherits', () => {
    expect(rowsOf([Object.assign(Object.create({ title: 'CEO' }) as object, { name: 'Ada' })])).toEqual([
      ['name'],
      ['Ada'],
    ]);
  });

  it('may be a tree of any depth; below level 64 it is left out, and that is said', () => {
    let tree: object = { title: 'last' };
    for (let level = 0; level < 100_000; level += 1) tree = { title: 'x', children: [tree] };
    const made = jsonRows(tree);
    expect(made?.rows).toHaveLength(65);
    expect(made?.notices).toContain('The tree has more than 64 levels. What stands deeper was left out.');
  });

  it('may have values of any depth', () => {
    let deep: unknown = 'last';
    for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
    const list: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const made = jsonRows([{ title: 'CEO', deep, list }]);
    expect(made?.rows).toEqual([
      ['title', 'list'],
      ['CEO', '…'],
    ]);
    expect(made?.notices).toEqual(['Values nested more than 64 levels deep were left out.']);
  });

  it('may be wide: each of 300,000 keys is asked once', () => {
    const wide = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`k${at}`, at]));
    expect(rowsOf([wide])[0]).toHaveLength(1001);
  });

  it('may share no key between its rows, and is too wide for a table then', () => {
    const rows = rowsOf(Array.from({ length: 50_000 }, (_, at) => ({ [`k${at}`]: at })));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.length).toBeGreaterThan(1000);
  });

  it('may have everybody below one, or below one another, or link to one', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ id: at, title: 'x' }));
    expect(rowsOf({ title: 'CEO', children: many })).toHaveLength(50_002);
    const links = many.map(({ id }) => ({ from: id, to: 0 }));
    expect(rowsOf({ nodes: many, links })).toHaveLength(50_001);
  });
});
