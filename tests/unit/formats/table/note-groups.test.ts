import { describe, expect, it } from 'vitest';
import { noteGroups, ownWord } from '../../../../src/formats/table/note-groups.ts';
import type { TableNote } from '../../../../src/editor/table-notes.ts';
import { PROBLEM_KINDS } from '../../../../src/formats/table/table-problem.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';

function groupsOf(table: string) {
  const read = readTable(table);
  if (!read.ok) throw new Error(read.message);
  return noteGroups(read.problems).map((group) => ({
    words: group.words,
    rows: [group.note, ...group.more].map(({ row }) => row),
    own: [group.note, ...group.more].flatMap((note) => ownWord(group, note) ?? []),
  }));
}

const rowed = (groups: ReturnType<typeof groupsOf>) => groups.filter(({ rows: [row] }) => row !== undefined);

describe('notes that say the same', () => {
  it('are one group, the gravest first, what concerns the whole table before the rows', () => {
    const groups = groupsOf(
      'Id,Title,Manager\n1,CEO,1\n2,,1\n3,CFO,99\n4,,98\n,,\n5,A,6\n6,B,5\n5,Twice,1\n7,C,97\n,D,1\n',
    );
    expect(rowed(groups)).toEqual([
      {
        words:
          'Rows 7 and 8 report to one another in a circle, so none of them has a way to the top. Give one of them a boss outside it.',
        rows: [7, 8],
        own: [],
      },
      {
        words: '3 rows name a boss the table does not have. Their roles were left without a boss.',
        rows: [4, 5, 10],
        own: ['“99”', '“98”', '“97”'],
      },
      expect.objectContaining({ rows: [9] }),
      {
        words: '2 rows have no title. Their roles are called “Untitled role”.',
        rows: [3, 5],
        own: [],
      },
      expect.objectContaining({ rows: [11], words: 'The row has no id. Its role was given the id “d”.' }),
      expect.objectContaining({ rows: [2] }),
      { words: 'The row is blank. It was skipped.', rows: [6], own: [] },
    ]);
    const wholeAfterRows = groups.findIndex(({ rows: [row] }) => row === undefined);
    expect(groups.slice(wholeAfterRows).findIndex(({ rows: [row] }) => row !== undefined)).toBe(2);
  });

  it('are told for each column, by its name', () => {
    const groups = groupsOf(
      'Id,Title,Manager,Staff,Board\n1,CEO,,3,yes\n2,A,1,many,\n3,B,1,few,perhaps\n4,C,1,5,\n',
    );
    expect(rowed(groups).map(({ words, rows }) => [words, rows])).toEqual([
      [
        '2 rows say something under “Staff” that this column cannot mean. It is kept as it is and treated as not stated.',
        [3, 4],
      ],
      [
        '“perhaps” is none of the values this column can have. It is kept as it is and treated as not stated.',
        [4],
      ],
    ]);
  });

  it('of one row are each for itself', () => {
    const note = (message: string): TableNote => ({
      row: 3,
      severity: 'warning',
      kind: 'unknown-dotted',
      message,
    });
    expect(noteGroups([note('No “1”.'), note('No “2”.')]).map(({ words }) => words)).toEqual([
      'No “1”.',
      'No “2”.',
    ]);
  });

  it('without a row stay apart, and without a kind are alike when they say the same', () => {
    const whole: TableNote = { severity: 'info', message: 'Read.' };
    const row: TableNote = { ...whole, row: 1 };
    const sizes = noteGroups([whole, whole, row, { ...row, row: 2 }]).map(({ more }) => more.length);
    expect(sizes).toEqual([0, 0, 1]);
  });

  it('have a sentence for several rows, whatever their kind', () => {
    for (const kind of PROBLEM_KINDS) {
      if (kind === 'circle') continue;
      const notes = [2, 3].map((row): TableNote => ({ row, severity: 'info', kind, message: `The ${row}.` }));
      const [group, ...others] = noteGroups(notes);
      expect(others).toEqual([]);
      expect(group?.words).toMatch(kind === 'blank' ? /^Blank rows .*\.$/ : /^2 rows .*\.$/);
    }
  });
});
