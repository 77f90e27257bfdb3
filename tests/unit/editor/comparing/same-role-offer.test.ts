import { describe, expect, it } from 'vitest';
import type { ChartDocument, Role, Scenario } from '../../../../src/chart/chart.ts';
import { offerWords, sameRolesOffer, treatAsSame } from '../../../../src/editor/comparing/same-role-offer.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { newEditor } from '../new-editor.ts';

const chart = (name: string, ...roles: readonly (readonly [id: string, title: string])[]): Scenario => ({
  id: name.toLowerCase(),
  name,
  roles: roles.map(([id, title]): Role => ({ id, title })),
  lines: [],
});
const today = chart('Today', ['1', 'CEO'], ['2', 'CMO'], ['3', 'COO']);
const plan = chart('Plan', ['a', 'CEO'], ['b', 'CMO'], ['3', 'COO']);
const PAIR = { before: 'today', after: 'plan' };
const BACK = { before: 'plan', after: 'today' };

const documentOf = (patch: Partial<ChartDocument> = {}): ChartDocument =>
  deepFreeze({ title: 'Northwind', scenarios: [today, plan], ...patch });
const withTable = (scenario: Scenario): Scenario => ({
  ...scenario,
  table: { columns: [{ name: 'No', is: 'id' }] },
});
const renamedIn = (document: ChartDocument, pair = PAIR) => sameRolesOffer(document, pair)?.renamed.id;

describe('the offer to take roles for the same ones', () => {
  it('is about roles that only one of the two has', () => {
    const offer = sameRolesOffer(documentOf(), PAIR);
    expect(offer?.pairs.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
    expect(offer && offerWords(offer)).toBe('2 roles of “Plan” look like roles of “Today” under other ids.');
    const one = { ...today, roles: today.roles.slice(1) };
    const single = sameRolesOffer(documentOf({ scenarios: [one, plan] }), PAIR);
    expect(single && offerWords(single)).toBe(
      'One role of “Plan” looks like a role of “Today” under another id.',
    );
  });

  it('is none for the same ids, for strangers, and where one is gone', () => {
    expect(
      sameRolesOffer(documentOf({ scenarios: [today, { ...today, id: 'plan' }] }), PAIR),
    ).toBeUndefined();
    const other = { ...chart('Plan', ['x', 'Chair']), id: 'plan' };
    expect(sameRolesOffer(documentOf({ scenarios: [today, other] }), PAIR)).toBeUndefined();
    expect(sameRolesOffer(documentOf(), { before: 'today', after: 'gone' })).toBeUndefined();
  });

  it('is found once for the same two', () => {
    const document = documentOf();
    const first = sameRolesOffer(document, PAIR)?.pairs[0];
    expect(sameRolesOffer({ ...document, title: 'Other' }, PAIR)?.pairs[0]).toBe(first);
  });

  it('lets the baseline keep its ids, or else the first of the two', () => {
    expect(renamedIn(documentOf())).toBe('plan');
    expect(renamedIn(documentOf(), BACK)).toBe('plan');
    expect(renamedIn(documentOf({ baseline: 'plan' }))).toBe('today');
    const third = chart('Third', ['z', 'Chair']);
    const neither = documentOf({ scenarios: [third, today, plan] });
    expect([renamedIn(neither), renamedIn(neither, BACK)]).toEqual(['plan', 'today']);
  });

  it('lets ids that were read from a table stay, so that they can go back there', () => {
    expect(renamedIn(documentOf({ scenarios: [today, withTable(plan)] }))).toBe('today');
    expect(renamedIn(documentOf({ scenarios: [withTable(today), withTable(plan)] }))).toBe('plan');
  });

  it('lets the ids stay that another chart knows', () => {
    const branchOf = { document: 'd', title: 'Whole', scenario: 's', head: '1' };
    const scenarios = [today, withTable(plan)] as const;
    expect(renamedIn(documentOf({ scenarios, branchOf }))).toBe('plan');
    const known = documentOf({ branchOf: { ...branchOf, roles: ['a'] } });
    expect(sameRolesOffer(known, PAIR)?.pairs.map(({ after }) => after.id)).toEqual(['b']);
  });
});

describe('an import that took nobody out and named all by other ids', () => {
  const both: Scenario = {
    ...plan,
    roles: [...today.roles, { id: 'a', title: 'CEO' }, { id: 'b', title: 'CMO' }, { id: 'c', title: 'COO' }],
  };
  const table = (is: string) => ({
    columns: [
      { name: 'No', is },
      { name: 'Title', is: 'title' },
    ],
  });
  it.each([
    ['keeps the ids of the table', 'id', ['a', 'b', 'c']],
    ['keeps the ids of the chart', 'note', ['1', '2', '3']],
  ])('%s, and nobody stands twice', (_, is, ids) => {
    const document = documentOf({ scenarios: [today, { ...both, table: table(is) }] });
    const editor = newEditor(document);
    const offer = sameRolesOffer(document, PAIR);
    expect(offer?.pairs.map(({ before, after }) => [before.id, after.id].toSorted())).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ]);
    if (!offer) throw new Error('There is nothing to match.');
    expect(treatAsSame(editor, offer, offer.pairs)).toBe(true);
    const { scenarios } = editor.store.getState().document;
    expect(scenarios.map(({ roles }) => roles.map(({ id }) => id))).toEqual([ids, ids]);
    expect(sameRolesOffer(editor.store.getState().document, PAIR)).toBeUndefined();
  });
});

describe('treating roles as the same', () => {
  it('takes from the other what the table has no column for, in the same step, and says so', () => {
    const roles = today.roles.map((role) => ({ ...role, department: 'Board', staff: 3 }));
    const table = {
      columns: [
        { name: 'No', is: 'id' },
        { name: 'Heads', is: 'staff' },
      ],
    };
    const editor = newEditor(
      documentOf({
        scenarios: [
          { ...today, roles },
          { ...plan, table },
        ],
      }),
    );
    const before = editor.store.getState().document;
    const offer = sameRolesOffer(before, PAIR);
    if (!offer) throw new Error('There is nothing to match.');
    treatAsSame(editor, offer, offer.pairs);
    const { document, notice, past } = editor.store.getState();
    expect(document.scenarios[1]?.roles).toMatchObject([
      { id: 'a', department: 'Board' },
      { id: 'b', department: 'Board' },
      { id: '3' },
    ]);
    // An empty cell says that nothing is stated, and who was the same all along is as somebody left it.
    expect(document.scenarios[1]?.roles.map(({ staff: heads }) => heads)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(document.scenarios[1]?.roles[2]?.department).toBeUndefined();
    expect(past).toHaveLength(1);
    expect(notice?.text).toBe(
      '2 roles of “Today” are the same ones as in “Plan” now. What the table has no column for was taken from “Today”.',
    );
    editor.undo();
    expect(editor.store.getState().document.scenarios).toBe(before.scenarios);
  });

  it('takes the branch that was exported last along, there and back', () => {
    const editor = newEditor(documentOf({ deck: { part: 'branch', branch: 'a' } }));
    const offer = sameRolesOffer(editor.store.getState().document, PAIR);
    if (!offer) throw new Error('There is nothing to match.');
    const branch = () => editor.store.getState().document.deck?.branch;
    treatAsSame(editor, offer, offer.pairs);
    expect(branch()).toBe('1');
    editor.undo();
    expect(branch()).toBe('a');
    editor.redo();
    expect(branch()).toBe('1');
  });

  it('takes it for every copy of what was read, and leaves the baseline alone', () => {
    const roles = today.roles.map((role) => ({ ...role, department: 'Board' }));
    const table = { columns: [{ name: 'Heads', is: 'staff' }] };
    const copy = { ...plan, table, id: 'copy', name: 'Copy' };
    const scenarios = [{ ...today, roles, table }, { ...plan, table }, copy] as const;
    const editor = newEditor(documentOf({ scenarios }));
    const offer = sameRolesOffer(editor.store.getState().document, PAIR);
    if (!offer) throw new Error('There is nothing to match.');
    treatAsSame(editor, offer, offer.pairs.slice(0, 1));
    const [first, second, third] = editor.store.getState().document.scenarios;
    expect(first).toBe(scenarios[0]);
    expect([second, third].map((one) => one?.roles[0])).toEqual([
      { id: '1', title: 'CEO', department: 'Board' },
      { id: '1', title: 'CEO', department: 'Board' },
    ]);
    expect(second?.roles[1]).toEqual({ id: 'b', title: 'CMO' });
  });

  it('is one step with a name, says so, and can be undone', () => {
    const editor = newEditor(documentOf());
    const offer = sameRolesOffer(editor.store.getState().document, PAIR);
    if (!offer) throw new Error('There is nothing to match.');
    expect(treatAsSame(editor, offer, offer.pairs)).toBe(true);
    const ids = () =>
      editor.store.getState().document.scenarios.map(({ roles }) => roles.map(({ id }) => id));
    expect(ids()).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
    const { past, notice, spoken } = editor.store.getState();
    expect(past.map(({ label }) => label)).toEqual(['Match 2 roles of “Plan” with “Today”']);
    expect(notice?.text).toBe('2 roles of “Plan” are the same ones as in “Today” now.');
    expect(spoken?.text).toMatch(/^2 roles of “Plan” are the same ones/);
    notice?.action?.run();
    expect(ids()[1]).toEqual(['a', 'b', '3']);
    expect(treatAsSame(editor, offer, offer.pairs.slice(1))).toBe(true);
    expect(ids()[1]).toEqual(['a', '2', '3']);
    expect(editor.store.getState().notice?.text).toBe(
      'One role of “Plan” is the same one as in “Today” now.',
    );
    expect(treatAsSame(editor, offer, offer.pairs.slice(1))).toBe(false);
  });
});
