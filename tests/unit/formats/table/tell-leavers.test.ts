import { describe, expect, it } from 'vitest';
import { noteGroups } from '../../../../src/formats/table/note-groups.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';

function read(text: string) {
  const result = readTable(text);
  if (!result.ok) throw new Error(result.message);
  return { roles: result.document.scenarios[0].roles, problems: result.problems };
}

describe('people who have left', () => {
  it('are kept with their roles, and told by their rows', () => {
    const { roles, problems } = read(
      'Id,Title,Name,Manager,Status\n1,CEO,Ada,,Active\n2,CMO,Bob,1,Terminated\n3,COO,Cy,1,inactive\n',
    );
    expect(roles.map(({ person }) => person)).toEqual(['Ada', 'Bob', 'Cy']);
    const left = problems.filter(({ kind }) => kind === 'left');
    expect(left.map(({ row, column, severity }) => [row, column, severity])).toEqual([
      [3, 'Status', 'warning'],
      [4, 'Status', 'warning'],
    ]);
    expect(left[0]?.message).toContain('The row says “Terminated” under “Status”.');
    expect(noteGroups(left).map(({ words }) => words)).toEqual([
      expect.stringContaining('2 rows say under “Status” that whoever is named has left.'),
    ]);
  });

  it.each(['Active', 'On leave', 'Left-handed', ''])('are none where the status is “%s”', (status) => {
    const { problems } = read(`Title,Status\nCEO,${status}\nCMO,Active\n`);
    expect(problems.filter(({ kind }) => kind === 'left')).toEqual([]);
  });
});
