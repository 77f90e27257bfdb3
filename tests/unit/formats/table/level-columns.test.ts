import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/formats/table/read-table.ts';

function read(text: string) {
  const result = readTable(text);
  if (!result.ok) throw new Error(result.message);
  const [{ roles, lines }] = result.document.scenarios;
  const titleOf = new Map(roles.map(({ id, title }) => [id, title]));
  return {
    roles: roles.map(({ title, person, vacant }) => [title, person ?? (vacant ? 'vacant' : '')].join(': ')),
    bosses: lines.map(({ manager, report }) => `${titleOf.get(report)} < ${titleOf.get(manager)}`),
    counts: result.counts,
    problems: result.problems,
    roleOfRow: result.reading.roleOfRow,
  };
}

const INDENTED = `Level 1,Level 2,Level 3,Name
CEO,,,Ada
,CMO,,Bob
,,Head of Brand,Cy
,,Specialist,vacant
,,Specialist,vacant
,COO,,Di
`;

describe('a table whose columns are the levels of the chart', () => {
  it('is read like an indented list', () => {
    const { roles, bosses, counts, problems } = read(INDENTED);
    expect(roles).toEqual([
      'CEO: Ada',
      'CMO: Bob',
      'Head of Brand: Cy',
      'Specialist: vacant',
      'Specialist: vacant',
      'COO: Di',
    ]);
    expect(bosses).toEqual([
      'CMO < CEO',
      'Head of Brand < CMO',
      'Specialist < CMO',
      'Specialist < CMO',
      'COO < CEO',
    ]);
    expect(counts).toEqual({ read: 6, made: 6, merged: 0, skipped: 0 });
    expect(problems.map(({ message }) => message).join(' ')).toContain(
      'Who reports to whom was read from “Level 1”, “Level 2”, “Level 3”',
    );
  });

  it('is read as ways from the top, and a role without a row of its own is made once', () => {
    const { roles, bosses, counts, problems, roleOfRow } = read(
      'L1;L2;L3\nCEO;COO;Plant A\nCEO;COO;Plant B\nCEO;CFO;\nCEO;CFO;Controller\n',
    );
    expect(roles).toEqual(['CEO: ', 'COO: ', 'Plant A: ', 'Plant B: ', 'CFO: ', 'Controller: ']);
    expect(bosses).toEqual(['COO < CEO', 'Plant A < COO', 'Plant B < COO', 'CFO < CEO', 'Controller < CFO']);
    expect(counts).toEqual({ read: 4, made: 4, merged: 0, skipped: 0 });
    expect(problems.some(({ message }) => message.includes('2 roles are named only above others'))).toBe(
      true,
    );
    expect([...roleOfRow.keys()]).toEqual([2, 3, 4, 5]);
    expect(roleOfRow.get(2)).toBe('plant-a');
  });

  it('takes holders in brackets for people, where no column is for them', () => {
    const { roles, bosses } = read(
      'Ebene 1;Ebene 2\nManaging Director (Helen Park);\n;Head of Sales (vacant)\n',
    );
    expect(roles).toEqual(['Managing Director: Helen Park', 'Head of Sales: vacant']);
    expect(bosses).toEqual(['Head of Sales < Managing Director']);
  });

  it('leaves out totals, footers and the header once more, with their rows', () => {
    const { roles, problems } = read(
      `${INDENTED}Level 1,Level 2,Level 3,Name\n,,Planner,Ed\nTotal,,,\nStand: 01.12.2026,,,\n`,
    );
    expect(roles).toHaveLength(7);
    expect(problems.flatMap(({ row, kind }) => (kind && row ? [[row, kind]] : []))).toEqual([
      [8, 'header-again'],
      [10, 'total'],
      [11, 'footer'],
    ]);
  });

  it('keeps the ids of the table', () => {
    const { bosses, problems } = read('Id,Level 1,Level 2\n7,CEO,\n9,,CMO\n,,CFO\n');
    expect(bosses).toEqual(['CMO < CEO', 'CFO < CEO']);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is none where a column is for titles', () => {
    const { roles, bosses } = read('Title,Level 1,Level 2\nCEO,Board,\nCMO,,Marketing\n');
    expect(roles).toEqual(['CEO: ', 'CMO: ']);
    expect(bosses).toEqual([]);
  });
});
