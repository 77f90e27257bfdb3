import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { inSequence } from '../../../../src/chart/edits/scenario-edit.ts';
import { asScenario, updateFromTable } from '../../../../src/chart/edits/update-from-table.ts';
import { withoutAbsent } from '../../../../src/chart/edits/patch.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { type Told, toldBy } from '../../../../src/chart/told.ts';
import { withIds } from '../../../../src/chart/with-ids.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { faultsOf, frozenScenario, randomEdit } from './random-edits.ts';

const SAID = toldBy({
  columns: [
    { name: 'Id', is: 'id' },
    { name: 'Title', is: 'title' },
    { name: 'Name', is: 'person' },
    { name: 'Boss', is: 'manager' },
    { name: 'Grade' },
  ],
});
const DOTTED = { ...SAID, dotted: true };

const FIELDS = ['title', 'person', 'department', 'vacant', 'jobShare', 'kpis', 'level', 'note'] as const;

const anyTold: fc.Arbitrary<Told> = fc.record({
  fields: fc.subarray([...FIELDS]).map((fields) => new Set<keyof Role>(fields)),
  solid: fc.boolean(),
  dotted: fc.boolean(),
  purposes: fc.boolean(),
  columns: fc.subarray(['Head of Sales', 'CEO', 'Agent', '__proto__']).map((names) => new Set(names)),
});
const anyOptions = fc.record({ missing: fc.constantFrom('keep' as const, 'remove' as const) });

/** What a table of a chart would say that has these columns. */
function tableOf(scenario: Scenario, { fields, columns, ...told }: Told): Scenario {
  return {
    id: 'table',
    name: 'Table',
    roles: scenario.roles.map((role) => {
      const cells = [...(role.extra ?? [])].filter(([name]) => columns.has(name));
      const said = Object.entries(role).filter(([field]) => fields.has(field as keyof Role));
      return withoutAbsent<Role>({
        ...Object.fromEntries(said),
        id: role.id,
        title: fields.has('title') ? role.title : 'Untitled role',
        extra: cells.length > 0 ? new Map(cells) : undefined,
      });
    }),
    lines: scenario.lines
      .filter(({ kind }) => (kind === 'solid' ? told.solid : told.dotted))
      .map((line) =>
        withoutAbsent({
          manager: line.manager,
          report: line.report,
          kind: line.kind,
          purpose: line.kind === 'dotted' && told.purposes ? line.purpose : undefined,
        }),
      ),
  };
}

/** A table of another chart, of which some roles are taken for those of the first. */
const strangers = fc.tuple(frozenScenario(), frozenScenario()).map(([existing, other]) => {
  const ids = new Map(other.roles.map(({ id }, at) => [id, existing.roles[at + 1]?.id ?? `new ${id}`]));
  return { existing, incoming: withIds(other, ids) };
});

const TEAM = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A team before and after some have come, gone and changed places. */
const states = fc
  .record({ before: fc.nat({ max: 6 }), now: fc.shuffledSubarray([...TEAM, 'x', 'y']) })
  .map(({ before, now }) => ({
    existing: deepFreeze(scenarioOf(['top', ...TEAM.slice(0, before)].join('; top > '))),
    incoming: deepFreeze(scenarioOf(['top', ...now].join('; top > '))),
  }));

/** A chart, and a table of what it has become elsewhere. */
const edited = frozenScenario().chain((existing) =>
  fc.array(randomEdit(existing), { maxLength: 6 }).map((edits) => ({
    existing,
    incoming: inSequence(...edits.map(({ edit }) => edit))(existing),
  })),
);

const twoCharts = fc.oneof(strangers, states, edited);

const BEFORE = scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; coo ..> cx: care; lone', {
  roles: {
    cx: {
      person: 'Ada',
      note: 'from here',
      extra: new Map([
        ['Grade', '7'],
        ['Desk', '4'],
      ]),
    },
    cfo: { vacant: true },
    coo: { vacant: true, person: 'Di, for now' },
  },
});
const update = (text: string, told = SAID, missing: 'keep' | 'remove' = 'remove', roles = {}) =>
  updateFromTable(scenarioOf(text, { roles }), told, { missing })(BEFORE);
const reports = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);
const role = (scenario: Scenario, id: string) => indexOrg(scenario).role(id);

describe('an update from a table', () => {
  it('of what the chart says already changes nothing', () => {
    fc.assert(
      fc.property(frozenScenario(), anyTold, anyOptions, (scenario, told, options) => {
        expect(updateFromTable(tableOf(scenario, told), told, options)(scenario)).toBe(scenario);
      }),
      { numRuns: 200 },
    );
  });

  it('done twice does nothing the second time, and leaves a sound chart', () => {
    fc.assert(
      fc.property(twoCharts, anyTold, anyOptions, ({ existing, incoming }, told, options) => {
        const edit = updateFromTable(tableOf(incoming, told), told, options);
        const once = edit(existing);
        expect(faultsOf(once)).toEqual([]);
        expect(edit(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('brings everything the table tells, and leaves the rest', () => {
    fc.assert(
      fc.property(twoCharts, anyTold, anyOptions, ({ existing, incoming }, told, options) => {
        const table = tableOf(incoming, told);
        const after = updateFromTable(table, told, options)(existing);
        const org = indexOrg(after);
        for (const row of table.roles) {
          const now = org.role(row.id);
          const before = existing.roles.find(({ id }) => id === row.id);
          for (const field of FIELDS) {
            const isSaid = told.fields.has(field) || !before;
            if (isSaid) expect(now?.[field], field).toEqual(row[field]);
            else if (field !== 'vacant' && field !== 'jobShare') expect(now?.[field]).toEqual(before[field]);
          }
          if (before) expect([now?.position, now?.unknown]).toEqual([before.position, before.unknown]);
        }
        const inTable = new Set(table.roles.map(({ id }) => id));
        const others = (scenario: Scenario) => scenario.roles.filter(({ id }) => !inTable.has(id));
        const isKept = options.missing === 'keep' || table.roles.length === 0;
        expect(others(after)).toEqual(isKept ? others(existing) : []);
        const keys = (scenario: Scenario) =>
          scenario.lines
            .filter(({ kind }) => (kind === 'solid' ? told.solid : told.dotted))
            .filter(({ manager, report }) => inTable.has(manager) && inTable.has(report))
            .map(({ manager, report, kind }) => JSON.stringify([manager, report, kind]))
            .sort();
        expect(keys(after)).toEqual(keys(table));
        expect({ ...after, roles: [], lines: [], arrangement: undefined, table: undefined }).toEqual({
          ...existing,
          roles: [],
          lines: [],
          arrangement: undefined,
          table: undefined,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('takes a blank cell for “not stated”, and keeps what it has no column for', () => {
    const cx = role(update('ceo > cmo, coo, cfo; cmo > brand, cx; lone'), 'cx');
    expect(cx).toEqual({
      id: 'cx',
      title: 'Title of cx',
      note: 'from here',
      extra: new Map([['Desk', '4']]),
    });
  });

  it('takes the boss from the table, behind the colleague the role follows there', () => {
    const after = update('ceo > cmo, new, coo; cmo > brand; coo > cx, cfo; lone');
    expect(reports(after, 'ceo')).toEqual(['cmo', 'new', 'coo']);
    expect(reports(after, 'coo')).toEqual(['cx', 'cfo']);
    expect(reports(update('ceo > new, cmo, coo, cfo; cmo > brand, cx; lone'), 'ceo')).toEqual([
      'new',
      'cmo',
      'coo',
      'cfo',
    ]);
    expect(reports(update('ceo > cfo, cmo, coo, new; cmo > brand, cx; lone'), 'ceo')).toEqual([
      'cmo',
      'coo',
      'new',
      'cfo',
    ]);
    expect(
      indexOrg(after)
        .dottedBosses('cx')
        .map(({ id }) => id),
    ).toEqual(['coo']);
  });

  it('leaves siblings in their order, however the table is sorted', () => {
    const after = update('ceo > cfo, coo, cmo; cmo > cx, brand; lone', SAID, 'remove', {
      cx: { person: 'Bo' },
    });
    expect(reports(after, 'ceo')).toEqual(['cmo', 'coo', 'cfo']);
    expect(reports(after, 'cmo')).toEqual(['brand', 'cx']);
  });

  it('keeps the purpose of a dotted line that stays, unless the table tells purposes', () => {
    const text = 'ceo > cmo, coo, cfo; cmo > brand, cx; lone; coo ..> cx; cfo ..> cx: budget';
    const purposes = (told: Told) => update(text, told).lines.flatMap(({ purpose }) => purpose ?? []);
    expect(purposes(DOTTED)).toEqual(['care', 'budget']);
    expect(purposes({ ...DOTTED, purposes: true })).toEqual(['budget']);
    expect(purposes(SAID)).toEqual(['care']);
  });

  it('removes or keeps whom the table lacks', () => {
    const text = 'ceo > coo, cfo; brand';
    const gone = update(text);
    expect(gone.roles.map(({ id }) => id)).toEqual(['ceo', 'coo', 'cfo', 'brand']);
    const kept = update(text, SAID, 'keep');
    expect(kept.roles).toHaveLength(BEFORE.roles.length);
    expect(reports(kept, 'ceo')).toEqual(['cmo', 'coo', 'cfo']);
    expect(reports(kept, 'cmo')).toEqual(['brand', 'cx']);
  });

  it('lifts reports the table says no boss of to the boss above', () => {
    const told = { ...SAID, solid: false };
    expect(reports(update('ceo; coo; cfo; brand; cx', told), 'ceo')).toEqual(['brand', 'cx', 'coo', 'cfo']);
  });

  it('leaves a role under a boss the table cannot know, until it names another', () => {
    expect(reports(update('cx', SAID, 'keep'), 'cmo')).toEqual(['brand', 'cx']);
    expect(reports(update('other > cx', SAID, 'keep'), 'cmo')).toEqual(['brand']);
  });

  it('forgets what was said of how the removed ones stand', () => {
    const arranged: Scenario = { ...BEFORE, arrangement: { folded: ['cmo', 'coo'] } };
    const table = scenarioOf('ceo > coo; coo > cx');
    const after = updateFromTable(table, SAID, { missing: 'remove' })(arranged);
    expect(after.arrangement).toEqual({ folded: ['coo'] });
    expect(after.arrangement).toEqual(
      removeRoles(['cmo', 'cfo', 'brand', 'lone'], 'lift')(arranged).arrangement,
    );
  });

  it('reads vacancies and job shares out of names', () => {
    const text = 'ceo > cmo, coo, cfo; cmo > brand, cx; lone';
    const named = (roles: Record<string, Partial<Role>>) => update(text, SAID, 'remove', roles);
    expect(role(named({ cfo: { person: 'Bo' } }), 'cfo')).not.toHaveProperty('vacant');
    expect(role(named({ cfo: { note: '' } }), 'cfo')).toMatchObject({ vacant: true });
    expect(role(named({ coo: { person: 'Eve' } }), 'coo')).toMatchObject({ vacant: true, person: 'Eve' });
    expect(role(named({ cx: { vacant: true } }), 'cx')).toMatchObject({ vacant: true });
    const shared = named({ cx: { person: 'Ada & Bo', jobShare: true } });
    expect(role(shared, 'cx')).toMatchObject({ person: 'Ada & Bo', jobShare: true });
    const alone = scenarioOf(text, { roles: { cx: { person: 'Bo' } } });
    const after = updateFromTable(alone, SAID, { missing: 'remove' })(shared);
    expect(role(after, 'cx')).not.toHaveProperty('jobShare');
  });

  it('remembers the columns of the newest table, and whom a person had left out', () => {
    const table = { columns: [{ name: 'Id', is: 'id' }], left: ['Nobody we know'] };
    const first = updateFromTable({ ...scenarioOf('ceo > cmo'), table }, SAID, { missing: 'remove' })(BEFORE);
    expect(first.table).toEqual(table);
    const next = { ...scenarioOf('ceo > coo'), table: { columns: [{ name: 'No', is: 'id' }] } };
    expect(updateFromTable(next, SAID, { missing: 'remove' })(first).table).toEqual({
      ...next.table,
      left: table.left,
    });
  });

  it('never takes an empty table for the news that everybody is gone', () => {
    expect(update('', SAID)).not.toBe(BEFORE);
    const empty = { ...scenarioOf('x'), roles: [], lines: [] };
    expect(updateFromTable(empty, SAID, { missing: 'remove' })(BEFORE)).toBe(BEFORE);
  });
});

describe('an update as a scenario of its own', () => {
  const document = { title: 'Northwind', scenarios: [BEFORE] as const };
  const edit = updateFromTable(scenarioOf('ceo > cmo'), SAID, { missing: 'remove' });

  it('stands behind the one it was made of, which stays', () => {
    const after = asScenario('s', { id: 'n', name: 'New' }, edit)(document);
    expect(after.scenarios[0]).toBe(BEFORE);
    expect(after.scenarios[1]).toEqual({ ...edit(BEFORE), id: 'n', name: 'New' });
  });

  it('changes nothing where it cannot be made', () => {
    expect(asScenario('gone', { id: 'n', name: 'New' }, edit)(document)).toBe(document);
    expect(asScenario('s', { id: 's', name: 'New' }, edit)(document)).toBe(document);
  });
});
