import { describe, expect, it } from 'vitest';
import { chooseManager } from '../../../../src/chart/edits/unknown-managers.ts';
import { managerColumnsStated } from '../../../../src/chart/unknown-managers.ts';
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
    expect(updateChanges(read(STAFF), read(STAFF), { missing: 'remove' })).toEqual({
      words: 'nothing is different',
      list: [],
    });
  });

  it('says of whom what is different', () => {
    const now = 'Id,Title,Manager\n1,Chief Executive,\n3,Clerk,1\n4,Aide,3\n';
    expect(updateChanges(read(now), read(STAFF), { missing: 'remove' }).list).toEqual([
      { kind: 'gone', roleId: '2', title: 'Head' },
      { kind: 'added', roleId: '4', title: 'Aide' },
      { kind: 'moved', roleId: '3', title: 'Clerk', detail: 'from “Head” to “Chief Executive”' },
      {
        kind: 'changed',
        roleId: '1',
        title: 'Chief Executive',
        detail: 'title: “CEO” became “Chief Executive”',
      },
    ]);
  });

  it('says once that a vacancy is filled, and nothing of a manager nobody knew', () => {
    const before = 'Id,Title,Person,Manager\n1,CEO,Ada,\n2,Head,vacant,1\n3,Clerk,Cy,1099\n';
    const now = before.replace('vacant', 'Astrid Vinter').replace('1099', '2');
    const { words, list } = updateChanges(read(now), read(before), { missing: 'remove' });
    expect(words).toBe('1 role with another boss, 1 changed');
    expect(list.map(({ title, detail }) => [title, detail])).toEqual([
      ['Clerk', 'from nobody to “Head”'],
      ['Head', 'vacancy filled by “Astrid Vinter”'],
    ]);
  });

  it('knows roles again whose ids a spreadsheet has cut the zeros off', () => {
    const before = read('Id,Title,Manager\n0001,CEO,\n0002,Head,0001\n');
    const after = read('Id,Title,Manager\n1,CEO,\n2,Head of Sales,1\n');
    expect(previewUpdate(after, before)).toEqual({
      update: true,
      same: 2,
      loosely: 2,
      alike: 0,
      missing: 'remove',
    });
    expect(updateChanges(after, before, { missing: 'remove' }).words).toBe('1 role changed');
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
});
