import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchDocument } from '../../../../src/chart/branch-document.ts';
import type { ChartDocument, Dismissal, Scenario } from '../../../../src/chart/chart.ts';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { arrangeBranch } from '../../../../src/chart/edits/arrange.ts';
import { bringBack, dismiss } from '../../../../src/chart/edits/dismissals.ts';
import { fold } from '../../../../src/chart/edits/folding.ts';
import { drawLine, removeLine, setLine } from '../../../../src/chart/edits/lines.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { putBranchBack, withFreeIds } from '../../../../src/chart/edits/put-branch-back.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { reorderRole } from '../../../../src/chart/edits/reorder-role.ts';
import { inSequence, type ScenarioEdit } from '../../../../src/chart/edits/scenario-edit.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { arbitraryRole } from '../../../support/arbitrary-document.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { faultsOf, frozenScenario, randomEdit, randomPatch } from './random-edits.ts';

/** A branch of a chart, as it is cut out. */
function cutOf(scenario: Scenario, headId: string) {
  const document: ChartDocument = { title: 'Northwind', scenarios: [scenario] };
  const made = branchDocument({ document, documentKey: 'key', scenario, headId });
  return { made, branch: made.scenarios[0], headId, agreed: made.branchOf?.roles ?? [] };
}

/** Cuts a branch, changes it, and puts it back, into the chart it is from or what has become of that. */
function roundTrip(
  scenario: Scenario,
  headId: string,
  edit: ScenarioEdit,
  since: ScenarioEdit = (same) => same,
) {
  const { branch, agreed } = cutOf(scenario, headId);
  return putBranchBack({ branch: edit(branch), headId, agreed })(since(scenario));
}

const withHead = frozenScenario()
  .filter(({ roles }) => roles.length > 0)
  .chain((scenario) =>
    fc.record({
      scenario: fc.constant(scenario),
      headId: fc.constantFrom(...scenario.roles.map(({ id }) => id)),
    }),
  );

/** A tree of eleven roles, with dotted lines within, across and outside, one role of which heads a branch. */
const tree = fc
  .record({
    bosses: fc.tuple(...Array.from({ length: 10 }, (_, at) => fc.nat({ max: at }))),
    dotted: fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })), { maxLength: 5 }),
    head: fc.nat({ max: 6 }),
  })
  .map(({ bosses, dotted, head }) => {
    const text = [
      'r0',
      ...bosses.map((boss, at) => `r${boss} > r${at + 1}`),
      ...new Set(dotted.flatMap(([from, to]) => (from === to ? [] : [`r${from} ..> r${to}`]))),
    ].join(';');
    return { scenario: deepFreeze(scenarioOf(text)), headId: `r${head}` };
  });

/** An edit of roles of a branch that means the same in the branch and in the whole. */
function editWithin(scenario: Scenario, headId: string): fc.Arbitrary<ScenarioEdit> {
  const ids = [
    headId,
    ...indexOrg(scenario)
      .descendants(headId)
      .map(({ id }) => id),
  ];
  const any = fc.constantFrom(...ids, 'new-1', 'new-2');
  const below = any.filter((id) => id !== headId);
  const line = fc.record({
    manager: any,
    report: any,
    kind: fc.constantFrom('solid' as const, 'dotted' as const),
  });
  const leaves = fc.constantFrom('stacked' as const, 'left' as const, undefined);
  return fc.oneof(
    fc.tuple(below, any).map(([id, boss]) => moveRole(id, boss)),
    fc.tuple(below, any, below).map(([id, boss, before]) => moveRole(id, boss, { before })),
    below.map((id) => moveRole(id, null)),
    fc.tuple(below, fc.constantFrom(-2, -1, 1, 2)).map(([id, by]) => reorderedWithin(id, by)),
    fc
      .tuple(below, fc.constantFrom('lift' as const, 'branch' as const))
      .map(([id, how]) => removeRoles([id], how)),
    fc
      .tuple(arbitraryRole(fc.constantFrom('new-1', 'new-2')), any, fc.option(below, { nil: undefined }))
      .map(([role, boss, before]) => addRole(role, { boss, ...(before && { before }) })),
    fc.tuple(any, randomPatch()).map(([id, patch]) => setRole(id, patch)),
    line.map(drawLine),
    line.map((key) => (key.report === headId ? drawLine(key) : removeLine(key))),
    line.map((key) => (key.report === headId ? drawLine(key) : setLine(key, { purpose: 'metrics' }))),
    fc.tuple(any, leaves).map(([id, how]) => arrangeBranch(id, how)),
  );
}

/** Among the reports of a boss: the other tops of the whole chart are not in the branch. */
function reorderedWithin(id: string, by: number): ScenarioEdit {
  return (scenario) => (indexOrg(scenario).bosses(id).length > 0 ? reorderRole(id, by)(scenario) : scenario);
}

/** What two charts must agree in to be the same for everybody. */
function asSeen(scenario: Scenario) {
  const org = indexOrg(scenario);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...scenario,
    // Nothing said of no branch is nothing said.
    arrangement: new Map(scenario.arrangement?.branches),
    roles: scenario.roles.toSorted(byId),
    tops: org.roots.map(({ id }) => id),
    teams: scenario.roles.toSorted(byId).map(({ id }) => [id, org.reports(id).map((role) => role.id)]),
    lines: scenario.lines
      .map((line) => JSON.stringify([line.manager, line.report, line.kind, line.purpose]))
      .sort(),
  };
}

const BEFORE = scenarioOf(
  'ceo > cmo, coo; cmo > brand, cx; cx > care, calls; coo > it; coo ..> cx: service; brand ..> it; cx ..> brand',
);
const after = (edit: ScenarioEdit, since?: ScenarioEdit, headId = 'cmo') =>
  roundTrip(BEFORE, headId, edit, since);
const reports = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);

describe('a branch that is put back', () => {
  it('as it was cut changes nothing', () => {
    fc.assert(
      fc.property(withHead, ({ scenario, headId }) => {
        expect(roundTrip(scenario, headId, (same) => same)).toBe(scenario);
        expect(roundTrip(scenario, headId, fold(headId))).toBe(scenario);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing either after it was saved and read', () => {
    fc.assert(
      fc.property(withHead, ({ scenario, headId }) => {
        const read = readDocument(writeDocument(cutOf(scenario, headId).made));
        if (!read.ok) throw new Error(read.message);
        const { branchOf: origin, scenarios } = read.document;
        const cut = { branch: scenarios[0], headId, ...(origin?.roles && { agreed: origin.roles }) };
        expect(putBranchBack(cut)(scenario)).toBe(scenario);
        expect(putBranchBack({ branch: scenarios[0], headId })(scenario)).toBe(scenario);
      }),
      { numRuns: 100 },
    );
  });

  it('after some edits is as if they had been made in the whole chart', () => {
    const edited = tree.chain(({ scenario, headId }) =>
      fc.record({
        scenario: fc.constant(scenario),
        headId: fc.constant(headId),
        edits: fc.array(editWithin(scenario, headId), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(edited, ({ scenario, headId, edits }) => {
        const edit = inSequence(...edits);
        // Whoever was put above the head may be removed with all below.
        if (!indexOrg(edit(cutOf(scenario, headId).branch)).role(headId)) {
          expect(roundTrip(scenario, headId, edit)).toBe(scenario);
          return;
        }
        expect(asSeen(roundTrip(scenario, headId, edit))).toEqual(asSeen(edit(scenario)));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves everything outside as it is, and a sound chart, whatever was done to it and to the whole', () => {
    const edited = withHead.chain(({ scenario, headId }) => {
      const { branch } = cutOf(scenario, headId);
      return fc.record({
        scenario: fc.constant(scenario),
        headId: fc.constant(headId),
        there: fc.array(randomEdit(scenario), { maxLength: 4 }),
        here: fc.array(randomEdit(branch), { maxLength: 4 }),
      });
    });
    const edit = (edits: readonly { readonly edit: ScenarioEdit }[]) =>
      inSequence(...edits.map((one) => one.edit));
    fc.assert(
      fc.property(edited, ({ scenario, headId, there, here }) => {
        const { branch: cut, agreed } = cutOf(scenario, headId);
        const now = edit(there)(scenario);
        const branch = withFreeIds(now, { branch: edit(here)(cut), headId, agreed });
        const put = putBranchBack({ branch, headId, agreed })(now);
        expect(faultsOf(put)).toEqual([]);
        if (!indexOrg(now).role(headId) || !indexOrg(branch).role(headId)) {
          expect(put).toBe(now);
          return;
        }
        const mine = new Set([...agreed, ...branch.roles.map(({ id }) => id)]);
        const others = ({ roles }: Scenario) => roles.filter(({ id }) => !mine.has(id));
        expect(others(put)).toEqual(others(now));
        const outside = ({ lines }: Scenario) =>
          lines.filter(({ manager, report }) => !mine.has(manager) && !mine.has(report));
        expect(outside(put)).toEqual(outside(now));
        for (const role of branch.roles) expect(put.roles).toContainEqual(role);
        expect(putBranchBack({ branch, headId, agreed: branch.roles.map(({ id }) => id) })(put)).toBe(put);
      }),
      { numRuns: 500 },
    );
  });

  it('brings what was added and changed, and takes away what was removed', () => {
    const put = after(
      inSequence(
        addRole({ id: 'new', title: 'New' }, { boss: 'cmo', before: 'cx' }),
        removeRoles(['care'], 'branch'),
        setRole('cmo', { person: 'Ada' }),
      ),
    );
    expect(reports(put, 'ceo')).toEqual(['cmo', 'coo']);
    expect(reports(put, 'cmo')).toEqual(['brand', 'new', 'cx']);
    expect(reports(put, 'cx')).toEqual(['calls']);
    expect(indexOrg(put).role('cmo')?.person).toBe('Ada');
  });

  it('keeps the lines between it and the rest while both ends are there', () => {
    const dotted = (scenario: Scenario) =>
      scenario.lines.flatMap(({ manager, report, kind }) =>
        kind === 'dotted' ? [`${manager} ${report}`] : [],
      );
    expect(dotted(after(removeRoles(['cx'], 'lift')))).toEqual(['brand it']);
    expect(dotted(after((same) => same, removeRoles(['it'], 'branch')))).toEqual(['coo cx', 'cx brand']);
  });

  it('keeps the boss the head has by now, and its place', () => {
    const since = moveRole('cmo', 'coo', { before: 'it' });
    const put = after(setRole('cx', { title: 'Care' }), since);
    expect(reports(put, 'coo')).toEqual(['cmo', 'it']);
    expect(reports(put, 'ceo')).toEqual(['coo']);
  });

  it('keeps who has come there since, under the head where their boss is gone', () => {
    const since = inSequence(
      addRole({ id: 'fresh', title: 'Fresh' }, { boss: 'cx' }),
      addRole({ id: 'other', title: 'Other' }, { boss: 'brand' }),
    );
    const put = after(removeRoles(['cx'], 'branch'), since);
    expect(reports(put, 'cmo')).toEqual(['brand', 'fresh']);
    expect(reports(put, 'brand')).toEqual(['other']);
  });

  it('without knowing who was in it takes them for removed', () => {
    const since = addRole({ id: 'fresh', title: 'Fresh' }, { boss: 'cx' })(BEFORE);
    const { branch, headId } = cutOf(BEFORE, 'cmo');
    expect(putBranchBack({ branch, headId })(since)).toEqual(BEFORE);
  });

  it('gives a new role another id where somebody else has its own', () => {
    const put = after(addRole({ id: 'it', title: 'Insight' }, { boss: 'cx' }));
    expect(reports(put, 'cx')).toEqual(['care', 'calls', 'insight']);
    expect(indexOrg(put).role('it')?.title).toBe('Title of it');
    const { branch, headId, agreed } = cutOf(BEFORE, 'cmo');
    expect(withFreeIds(BEFORE, { branch, headId, agreed })).toBe(branch);
    const added = addRole({ id: 'it', title: 'Insight' }, { boss: 'cx' })(branch);
    const cut = { branch: added, headId, agreed };
    expect(withFreeIds(BEFORE, cut, new Set(['insight'])).roles.at(-1)?.id).toBe('insight-2');
  });

  it('put back again, after a role has become a top, doubles nobody', () => {
    const { branch, headId, agreed } = cutOf(BEFORE, 'cmo');
    const edited = moveRole('care', null)(branch);
    const once = putBranchBack({ branch: edited, headId, agreed })(BEFORE);
    expect(indexOrg(once).roots.map(({ id }) => id)).toEqual(['ceo', 'care']);
    expect(putBranchBack({ branch: edited, headId, agreed })(once)).toBe(once);
  });

  it('brings the decisions about its roles, and none about the whole', () => {
    const about = (...roles: readonly string[]): Dismissal => ({
      rule: 'span-too-wide',
      roles,
      about: [],
      kind: 'accepted',
      reason: 'We know',
    });
    const scenario = { ...BEFORE, dismissals: [about('cx'), about('coo'), about()] };
    const edit = inSequence(
      bringBack(about('cx')),
      dismiss(about('brand')),
      dismiss({ ...about(), rule: 'other' }),
    );
    expect(roundTrip(scenario, 'cmo', edit).dismissals).toEqual([about('coo'), about(), about('brand')]);
  });

  it('has no place where the head is gone, on either side', () => {
    const gone = removeRoles(['cmo'], 'lift');
    expect(after(setRole('cx', { title: 'X' }), gone)).toEqual(gone(BEFORE));
    expect(after(gone)).toBe(BEFORE);
  });
});
