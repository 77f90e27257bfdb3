import { describe, expect, it } from 'vitest';
import { notesAsText, notesLike, placeOfNote, type TableNote } from '../../../src/editor/table-notes.ts';

const NOTES: readonly TableNote[] = [
  { severity: 'info', message: 'The columns were read so: …' },
  { row: 7, column: 'Manager', severity: 'warning', message: 'No row has the id “JCP2”.' },
  { row: 17, severity: 'info', message: 'The row is blank.' },
];

describe('notes from a table', () => {
  it('are found by words in any order, by their column and by the number of their row', () => {
    const rows = (text: string) => notesLike(NOTES, { text, severity: undefined }).map(({ row }) => row);
    expect(rows('')).toEqual([undefined, 7, 17]);
    expect(rows('jcp2 no')).toEqual([7]);
    expect(rows('manager')).toEqual([7]);
    expect(rows('7')).toEqual([7]);
    expect(rows('blank jcp2')).toEqual([]);
  });

  it('are found by their severity', () => {
    expect(notesLike(NOTES, { text: '', severity: 'warning' })).toEqual([NOTES[1]]);
  });

  it('say their place', () => {
    expect(NOTES.map(placeOfNote)).toEqual(['The file', 'Row 7, Manager', 'Row 17']);
  });

  it('are copied a line each, as a spreadsheet takes them, and never as formulas', () => {
    const text = notesAsText([
      { row: 2, column: '=1+1', severity: 'info', message: 'two\tcells\nand lines' },
    ]);
    expect(text).toBe("Row\tColumn\tNote\n2\t'=1+1\ttwo cells and lines");
  });
});
