import { describe, expect, it } from 'vitest';
import { chooseManager } from '../../../../src/chart/edits/unknown-managers.ts';
import { managerColumnsStated } from '../../../../src/chart/unknown-managers.ts';
import { updateTo, updateWords } from '../../../../src/formats/door/import-update.ts';
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
    expect(updateWords(read(STAFF), read(STAFF), { missing: 'remove' })).toBe('nothing is different');
  });
});
