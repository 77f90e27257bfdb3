import { describe, expect, it } from 'vitest';
import { chooseManager } from '../../../../src/chart/edits/unknown-managers.ts';
import { managerColumnsStated } from '../../../../src/chart/unknown-managers.ts';
import { toldChanges } from '../../../../src/formats/changes/told-changes.ts';
import { previewUpdate, updateChanges, updateTo } from '../../../../src/formats/door/import-update.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';

function read(text: string) {
  const result = readTable(text);
  if (!result.ok) throw new Error(result.message);
  return result.document.scenarios[0];
}

const STAFF = 'Id,Title,Manager\n1,CEO,\n2,Head,X99\n3,Clerk,2\n';

describe('an update from the table a chart was read from', () => {
  it('keeps the boss somebody chose for a manager the table does not have', () => {
    const scenario = read(STAFF);
    const columns = managerColumnsStated(scenario);
    const chosen = chooseManager({ text: 'X99', columns }, '1')(scenario);
    expect(chosen.lines).toContainEqual({ manager: '1', report: '2', kind: 'solid' });
    const { lines } = updateTo(read(STAFF), { missing: 'remove' })(chosen);
    expect(lines).toEqual(chosen.lines);
  });

  it('takes a boss away whom the table no longer names', () => {
    const scenario = read(STAFF.replace('X99', '1'));
    const { lines } = updateTo(read(STAFF.replace('X99', '')), { missing: 'remove' })(scenario);
    expect(lines).toEqual([{ manager: '2', report: '3', kind: 'solid' }]);
  });

  it('says that nothing is different where nothing is', () => {
    expect(updateChanges(read(STAFF), read(STAFF), { missing: 'remove' })).toEqual([]);
  });

  it('says of whom what is different', () => {
    const now = 'Id,Title,Manager\n1,Chief Executive,\n3,Clerk,1\n4,Aide,3\n';
    const changes = updateChanges(read(now), read(STAFF), { missing: 'remove' });
    expect(
      changes.map(({ change, role, what, before, after }) => [change.kind, role, what, before, after]),
    ).toEqual([
      ['added', 'Aide', 'Role', 'not in the chart', 'under Clerk'],
      ['removed', 'Head', 'Role', 'without a boss', 'not in the chart'],
      ['moved', 'Clerk', 'Boss', 'Head', 'Chief Executive'],
      ['changed', 'Chief Executive', 'Title', 'CEO', 'Chief Executive'],
    ]);
  });

  it('says the same as a comparison of the chart with what it becomes, in the same order', () => {
    const before = read(STAFF);
    const table = read('Id,Title,Person,Manager\n1,CEO,Ada,\n3,Clerk,Cy,1\n4,Aide,,1\n2,Head,,1\n');
    const options = { missing: 'remove' } as const;
    const told = toldChanges(before, updateTo(table, options)(before));
    expect(told.length).toBeGreaterThan(3);
    expect(updateChanges(table, before, options)).toEqual(
      told.map(({ change: { kind, key }, role, roleId, what, before: was, after }) => ({
        change: { kind, key },
        role,
        ...(roleId !== undefined && { roleId }),
        what,
        before: was,
        after,
      })),
    );
  });

  it('says once that a vacancy is filled, and nothing of a manager nobody knew', () => {
    const before = 'Id,Title,Person,Manager\n1,CEO,Ada,\n2,Head,vacant,1\n3,Clerk,Cy,1099\n';
    const now = before.replace('vacant', 'Astrid Vinter').replace('1099', '2');
    const changes = updateChanges(read(now), read(before), { missing: 'remove' });
    expect(changes.map(({ role, what, before: was, after }) => [role, what, was, after])).toEqual([
      ['Clerk', 'Boss', 'none', 'Head'],
      ['Head', 'Person', 'vacant', 'Astrid Vinter'],
    ]);
  });

  it('knows roles again whose ids a spreadsheet has cut the zeros off', () => {
    const before = read('Id,Title,Manager\n0001,CEO,\n0002,Head,0001\n');
    const after = read('Id,Title,Manager\n1,CEO,\n2,Head of Sales,1\n');
    expect(previewUpdate(after, before)).toEqual({
      goes: 'update',
      same: 2,
      loosely: 2,
      alike: 0,
      lacking: 0,
      missing: 'remove',
    });
    expect(updateChanges(after, before, { missing: 'remove' })).toMatchObject([
      { role: 'Head of Sales', what: 'Title' },
    ]);
  });

  it('counts who looks the same and has another id, beside those who have the same one', () => {
    const before = read('Id,Title\n1,CEO\n2,Head\n3,Clerk\n');
    const after = read('Id,Title\n1,CEO\nx,Head\ny,Clerk\nz,Aide\n');
    expect(previewUpdate(after, before)).toMatchObject({ same: 1, alike: 2 });
  });

  it('takes nobody for somebody else where two ids come to the same', () => {
    const before = read('Id,Title\n01,CEO\n001,Head\n');
    expect(previewUpdate(read('Id,Title\n1,CEO\n'), before)).toMatchObject({ same: 0, loosely: 0 });
  });

  it.each([
    ['moves somebody', 'Id,Title,Manager\n1,CEO,\n2,Head,1\n3,Clerk,1\n', 'scenario'],
    ['lacks somebody', 'Id,Title,Manager\n1,CEO,\n2,Head,1\n', 'scenario'],
    ['only says more', 'Id,Title,Person,Manager\n1,CEO,Ada,\n2,Head,Bo,1\n3,Clerk,Cy,2\n', 'update'],
    ['only adds somebody', 'Id,Title,Manager\n1,CEO,\n2,Head,1\n3,Clerk,2\n4,Aide,2\n', 'update'],
    ['says nothing new', 'Id,Title,Manager\n1,CEO,\n2,Head,1\n3,Clerk,2\n', 'update'],
    ['does not say who reports to whom', 'Id,Title\n1,CEO\n2,Head\n3,Clerk\n', 'update'],
    ['is of other people', 'Id,Title,Manager\n1,CEO,\n7,Head,1\n8,Clerk,1\n', 'new'],
  ])('of a table that %s goes where it is most likely meant', (_what, table, goes) => {
    const chart = read('Id,Title,Manager\n1,CEO,\n2,Head,1\n3,Clerk,2\n');
    expect(previewUpdate(read(table), chart).goes).toBe(goes);
  });
});

describe('a table of another company with the same numbers', () => {
  const ours = read('Id,Title,Person,Manager\n1,CEO,Ada,\n2,CMO,Bo,1\n3,CFO,Cy,1\n4,COO,Di,1\n');

  it.each([
    ['says others by title and name', 'Id,Title,Person\n1,Chef,Eva\n2,Fahrer,Fritz\n3,Maler,Gerd\n', true],
    ['has one title in common of four', 'Id,Title,Person\n1,CEO,Eva\n2,A,F\n3,B,G\n4,C,H\n', true],
    ['names people alone, and others', 'Id,Person,Manager\n1,Eva,\n2,Fritz,1\n3,Gerd,2\n', false],
    ['has new titles and no people', 'Id,Title,Manager\n1,Chef,\n2,Fahrer,1\n3,Maler,2\n', false],
    ['says another title and holder of one or two', 'Id,Title,Person\n1,Chef,Eva\n2,Fahrer,Fritz\n', false],
    ['has one title in common of three', 'Id,Title,Person\n1,CEO,Eva\n2,A,F\n3,B,G\n', false],
    ['has the people in other roles', 'Id,Title,Person\n1,Chair,Ada\n2,Head,Bo\n3,Aide,Cy\n', false],
  ])('that %s is told by its names', (_what, table, isAnother) => {
    const update = previewUpdate(read(table), ours);
    expect(update.isAnother === true).toBe(isAnother);
    expect(update.goes === 'new').toBe(isAnother);
  });

  it('is not spoken of where its numbers are others, too', () => {
    const update = previewUpdate(read('Id,Title\n1,Chef\n7,Fahrer\n8,Maler\n'), ours);
    expect(update).toMatchObject({ goes: 'new', same: 1 });
    expect(update).not.toHaveProperty('isAnother');
  });
});
