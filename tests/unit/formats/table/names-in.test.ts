import { describe, expect, it } from 'vitest';
import type { Named } from '../../../../src/formats/table/managers.ts';
import { namesIn } from '../../../../src/formats/table/names-in.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { readBack } from '../../../support/table-round-trip.ts';

const KNOWN = new Set(['1', '2', 'Osei, Ada', 'a;b', '=x']);

function find(text: string): Named {
  if (KNOWN.has(text)) return { id: text };
  return text === '' || text === '0' ? 'nobody' : 'unknown';
}

const solid = (cell: string) => namesIn(cell, 'solid', find).map(({ named, text }) => [text, typeof named]);
const ID = 'object';
const NOT = 'string';

describe('a cell of managers', () => {
  it.each([
    ['1', [['1', ID]]],
    ['Osei, Ada', [['Osei, Ada', ID]]],
    ['a;b', [['a;b', ID]]],
    ["'=x", [['=x', ID]]],
    [
      '1; 2',
      [
        ['1', ID],
        ['2', ID],
      ],
    ],
    [
      '1|2',
      [
        ['1', ID],
        ['2', ID],
      ],
    ],
    [
      '1,2',
      [
        ['1', ID],
        ['2', ID],
      ],
    ],
    [
      '1: 2',
      [
        ['1', ID],
        ['2', ID],
      ],
    ],
    [
      'Osei, Ada; 1',
      [
        ['Osei, Ada', ID],
        ['1', ID],
      ],
    ],
    [
      'a;b | 1',
      [
        ['a;b', ID],
        ['1', ID],
      ],
    ],
    ['1; 9', [['1; 9', NOT]]],
    ['9; 1 | 2', [['9; 1 | 2', NOT]]],
    ['Li, Bo', [['Li, Bo', NOT]]],
  ] as const)('that says %j names whom it should', (cell, pieces) => {
    expect(solid(cell)).toEqual(pieces);
  });

  it('may name nobody, but not by a marked word', () => {
    expect(namesIn('0', 'solid', find)).toEqual([{ text: '0', named: 'nobody' }]);
    expect(namesIn("'0", 'solid', find)).toEqual([{ text: '0', named: 'unknown' }]);
  });

  it('of dotted lines counts the known among the unknown', () => {
    expect(namesIn('1; 9 | 2', 'dotted', find)).toEqual([
      { text: '1', named: { id: '1' } },
      { text: '9', named: 'unknown' },
      { text: '2', named: { id: '2' } },
    ]);
  });

  it('is read so in a table: two bosses are two lines, a half-known cell is kept', () => {
    const { roles, lines } = readBack(readTable('Id,Title,Manager\n1,A,\n2,B,\n3,C,1; 2\n4,D,1; 9\n'));
    expect(lines.map(({ manager, report }) => `${manager} > ${report}`)).toEqual(['1 > 3', '2 > 3']);
    expect(roles[3]?.extra?.get('Manager')).toBe('1; 9');
  });
});

describe('purposes of dotted lines', () => {
  const read = (cell: string) => {
    const result = readTable(
      `Id,Title,Manager,Dotted line,Dotted line purposes\n1,A,,,\n2: x,B,,,\n3,C,,1; 2: x,"${cell}"\n`,
    );
    const { roles, lines } = readBack(result);
    const warnings = result.ok ? result.problems.filter(({ severity }) => severity === 'warning') : [];
    return {
      purposes: lines.map(({ purpose }) => purpose),
      kept: roles[2]?.extra?.get('Dotted line purposes'),
      warnings: warnings.length,
    };
  };

  it('are read by the id of the manager, even with a colon in it, and may have several lines', () => {
    expect(read('2: x: budget: all of it\n1: metrics\nand more')).toEqual({
      purposes: ['metrics\nand more', 'budget: all of it'],
      kept: undefined,
      warnings: 0,
    });
  });

  it('of nobody are kept as they are, with a word about it', () => {
    expect(read('9: metrics')).toEqual({ purposes: [undefined, undefined], kept: '9: metrics', warnings: 1 });
    expect(read('first words\n1: metrics')).toMatchObject({ purposes: ['metrics', undefined], warnings: 1 });
  });
});
