import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSentence, changeWords } from '../../../src/chart/change-words.ts';
import { roleNames } from '../../../src/chart/change-words/role-names.ts';
import type { Change } from '../../../src/chart/changes.ts';
import { changesBetween } from '../../../src/chart/changes-between.ts';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { twoCharts } from './two-charts.ts';

const TITLES = {
  ceo: { title: 'Chief Executive Officer' },
  cmo: { title: 'Chief Marketing Officer' },
  coo: { title: 'Chief Operating Officer' },
  cco: { title: 'Chief Customer Officer' },
};
const chart = (text: string, roles: Readonly<Record<string, Partial<Role>>> = {}) =>
  scenarioOf(text, {
    roles: Object.fromEntries(
      Object.entries({ ...TITLES, ...roles }).map(([id, role]) => [
        id,
        { ...TITLES[id as keyof typeof TITLES], ...role },
      ]),
    ),
  });
const BEFORE = chart('ceo > cmo, coo; cmo > cco');

/** The row of the one change there is, and its sentence. */
function words(before: Scenario, after: Scenario) {
  const names = roleNames(before, after);
  const [change, ...others] = changesBetween(before, after);
  if (!change || others.length > 0) throw new Error('There is not exactly one change.');
  const { role, what, before: was, after: is } = changeWords(change, names);
  return [role, what, was, is, changeSentence(change, names)];
}

const field = (was: Partial<Role>, is: Partial<Role>) => {
  const [, what, before, after, sentence] = words(
    chart('ceo > cco', { cco: was }),
    chart('ceo > cco', { cco: is }),
  );
  return [what, before, after, sentence];
};

describe('twins told apart by their boss', () => {
  const agents = Object.fromEntries(['a1', 'a2', 'a3'].map((id) => [id, { title: 'Agent' }]));
  const teams = (text: string) => chart(text, agents);
  const two = teams('ceo > cmo, coo, cco; cmo > a1; coo > a2');
  const sentenceOf = (before: Scenario, after: Scenario) => words(before, after).at(-1);

  it('are told apart once in a sentence that says the boss', () => {
    const three = teams('ceo > cmo, coo, cco; cmo > a1; coo > a2; cco > a3');
    expect(sentenceOf(two, three)).toBe('Add Agent under Chief Customer Officer');
    const moved = teams('ceo > cmo, coo, cco; cmo > a1; cco > a2');
    expect(sentenceOf(two, moved)).toBe(
      'Move Agent from under Chief Operating Officer to under Chief Customer Officer',
    );
    const order = ['a1, cco', 'cco, a1'].map((reports) =>
      teams(`ceo > cmo, coo; cmo > ${reports}; coo > a2`),
    );
    expect(sentenceOf(order[0] ?? two, order[1] ?? two)).toBe(
      'Put the reports of Chief Marketing Officer in the order Chief Customer Officer and Agent',
    );
  });

  it('are told apart where nothing else says it', () => {
    const both = teams('ceo > cmo, coo, cco; cmo > a1; coo > a2; cco > a2');
    expect(sentenceOf(two, both)).toMatch(
      /^Agent \(under Chief Operating Officer and .+ now also reports to Chief Customer Officer$/,
    );
    const gone = teams('ceo > cmo, coo, cco; cmo > a1');
    expect(sentenceOf(two, gone)).toBe('Remove Agent (under Chief Operating Officer)');
  });
});

describe('the words of a change', () => {
  it.each([
    [
      'a move',
      BEFORE,
      chart('ceo > cmo, coo, cco'),
      [
        'Chief Customer Officer',
        'Boss',
        'Chief Marketing Officer',
        'Chief Executive Officer',
        'Move Chief Customer Officer from under Chief Marketing Officer to under Chief Executive Officer',
      ],
    ],
    [
      'a second boss',
      BEFORE,
      chart('ceo > cmo, coo; cmo > cco; coo > cco'),
      [
        'Chief Customer Officer',
        'Boss',
        'Chief Marketing Officer',
        'Chief Marketing Officer; Chief Operating Officer',
        'Chief Customer Officer now also reports to Chief Operating Officer',
      ],
    ],
    [
      'no boss',
      BEFORE,
      chart('ceo > cmo, coo; cco'),
      [
        'Chief Customer Officer',
        'Boss',
        'Chief Marketing Officer',
        'none',
        'Chief Customer Officer no longer reports to Chief Marketing Officer, and stands without a boss',
      ],
    ],
    [
      'a new role',
      chart('ceo > cmo, coo'),
      chart('ceo > cmo, coo; cmo > cco; coo > cco'),
      [
        'Chief Customer Officer',
        'Role',
        'not in the chart',
        'under Chief Marketing Officer; Chief Operating Officer',
        'Add Chief Customer Officer under Chief Marketing Officer and Chief Operating Officer',
      ],
    ],
    [
      'a new role on its own',
      chart('ceo'),
      chart('ceo; cco'),
      [
        'Chief Customer Officer',
        'Role',
        'not in the chart',
        'without a boss',
        'Add Chief Customer Officer without a boss',
      ],
    ],
    [
      'a role that goes',
      BEFORE,
      chart('ceo > cmo, coo'),
      [
        'Chief Customer Officer',
        'Role',
        'under Chief Marketing Officer',
        'not in the chart',
        'Remove Chief Customer Officer',
      ],
    ],
    [
      'a new dotted line',
      BEFORE,
      chart('ceo > cmo, coo; cmo > cco; coo ..> cco: care'),
      [
        'Chief Customer Officer',
        'Dotted line to Chief Operating Officer',
        'none',
        'care',
        'Draw a dotted line from Chief Customer Officer to Chief Operating Officer: care',
      ],
    ],
    [
      'a dotted line that goes',
      chart('ceo > cmo, coo; cmo > cco; coo ..> cco'),
      BEFORE,
      [
        'Chief Customer Officer',
        'Dotted line to Chief Operating Officer',
        'no purpose stated',
        'none',
        'Remove the dotted line from Chief Customer Officer to Chief Operating Officer',
      ],
    ],
    [
      'a dotted line for something else',
      chart('ceo > cmo, coo; cmo > cco; coo ..> cco: care'),
      chart('ceo > cmo, coo; cmo > cco; coo ..> cco: budget'),
      [
        'Chief Customer Officer',
        'Dotted line to Chief Operating Officer',
        'care',
        'budget',
        'The dotted line from Chief Customer Officer to Chief Operating Officer: purpose changes from care to budget',
      ],
    ],
    [
      'an order',
      BEFORE,
      { ...BEFORE, lines: BEFORE.lines.toReversed() },
      [
        'Chief Executive Officer',
        'Order of reports',
        'Chief Marketing Officer; Chief Operating Officer',
        'Chief Operating Officer; Chief Marketing Officer',
        'Put the reports of Chief Executive Officer in the order Chief Operating Officer and Chief Marketing Officer',
      ],
    ],
    [
      'an order of tops',
      chart('ceo; coo'),
      chart('coo; ceo'),
      [
        '',
        'Order of roles without a boss',
        'Chief Executive Officer; Chief Operating Officer',
        'Chief Operating Officer; Chief Executive Officer',
        'Put the roles without a boss in the order Chief Operating Officer and Chief Executive Officer',
      ],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });

  it('says of a boss that is lost only that', () => {
    const two = chart('ceo > cmo, coo; cmo > cco; coo > cco');
    expect(words(two, BEFORE).at(-1)).toBe(
      'Chief Customer Officer no longer reports to Chief Operating Officer',
    );
    expect(words(chart('ceo > cmo, coo; cco'), BEFORE).at(-1)).toBe(
      'Move Chief Customer Officer under Chief Marketing Officer',
    );
  });

  it('names at most six of a team', () => {
    const names = 'abcdefgh'.split('');
    const sentence = words(
      scenarioOf(`z > ${names.join()}`),
      scenarioOf(`z > ${names.toReversed().join()}`),
    ).at(-1);
    expect(sentence).toMatch(/in the order Title of h, .*Title of d and 3 more$/);
  });

  const CX = 'Chief Customer Officer';
  it.each<[Partial<Role>, Partial<Role>, readonly string[]]>([
    [{}, { title: 'CXO' }, ['Title', CX, 'CXO', `Rename ${CX} to CXO`]],
    [
      { person: 'Ada Osei' },
      { person: 'Bo Lind' },
      ['Person', 'Ada Osei', 'Bo Lind', `${CX}: Bo Lind takes over from Ada Osei`],
    ],
    [{ person: 'Ada' }, {}, ['Person', 'Ada', 'none', `${CX}: no longer held by Ada`]],
    [{ person: ' ' }, { person: 'Ada' }, ['Person', 'none', 'Ada', `${CX}: held by Ada`]],
    [
      { kpis: ['CSAT'] },
      { kpis: ['CSAT', 'NPS'] },
      ['KPIs', 'CSAT', 'CSAT; NPS', `${CX} is now also measured by NPS`],
    ],
    [
      { touchpoints: [] },
      {},
      ['Touch-points', 'none', 'not stated', `${CX}: no longer stated which channels it owns`],
    ],
    [
      {},
      { accountableFor: ['cx', 'cx:emea'] },
      ['Accountable for', 'not stated', 'CX; CX: emea', `${CX} is now accountable for CX and CX: emea`],
    ],
    [
      { function: 'hr', level: 'c-suite' },
      { function: 'it', level: 'c-suite' },
      ['Function', 'People (HR)', 'IT', `${CX}: function changes from People (HR) to IT`],
    ],
    [{ level: 'head' }, {}, ['Level', 'Head', 'not stated', `${CX}: level no longer stated (was Head)`]],
    [{}, { vacant: true }, ['Vacant', 'not stated', 'yes', `${CX} becomes vacant`]],
    [
      { person: 'Ada' },
      { person: 'Ada', vacant: true },
      ['Vacant', 'no', 'yes, with an interim', `${CX} becomes vacant, with Ada as the interim`],
    ],
    [
      { person: 'Ada', vacant: true },
      { person: 'Ada' },
      ['Vacant', 'yes, with an interim', 'no', `${CX} is no longer vacant: Ada holds it`],
    ],
    [
      { vacant: true },
      { person: 'Ada', vacant: true },
      ['Person', 'none', 'Ada', `${CX}: held by Ada as the interim`],
    ],
    [{ board: true }, { board: false }, ['Board seat', 'yes', 'no', `${CX} leaves the board`]],
    [
      { body: false },
      {},
      [
        'Board or committee',
        'no',
        'not stated',
        `${CX}: no longer stated whether it is a board or committee (was no)`,
      ],
    ],
    [{ staff: 0 }, { staff: 1200 }, ['Staff', '0', '1,200', `${CX}: team size changes from 0 to 1,200`]],
    [
      { extra: new Map([['Grade', '1']]) },
      { extra: new Map([['Grade', '2']]) },
      ['Column Grade', '1', '2', `${CX}: “Grade” changes from 1 to 2`],
    ],
    [
      {},
      { unknown: new Map([['colour', 'red']]) },
      [
        'Fields of a newer version',
        'none',
        'colour: "red"',
        `${CX}: what a newer version says of it is now colour: "red"`,
      ],
    ],
  ])('%j to %j', (was, is, expected) => {
    expect(field(was, is)).toEqual(expected);
  });

  it('are never empty, and a sentence is one line and harmless, whatever the roles are called', () => {
    const sentences = (changes: readonly Change[], before: Scenario, after: Scenario) =>
      changes.map((change) => changeSentence(change, roleNames(before, after)));
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const changes = changesBetween(before, after);
        for (const change of changes) {
          const { what, before: was, after: is } = changeWords(change, roleNames(before, after));
          for (const text of [what, was, is]) expect(text.trim()).not.toBe('');
          if (was === is) expect(change.kind).not.toBe('moved');
        }
        for (const sentence of sentences(changes, before, after)) {
          // Names that are read from right to left are kept to themselves, by marks in pairs.
          const plain = sentence.replaceAll(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
          // oxlint-disable-next-line no-control-regex
          expect(plain).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
          expect(sentence.length).toBeLessThan(700);
        }
      }),
      { numRuns: 200 },
    );
  });
});
