import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../src/chart/told.ts';

const told = (...columns: readonly (readonly [name: string, is?: string])[]) =>
  toldBy({ columns: columns.map(([name, is]) => ({ name, ...(is && { is }) })) });

describe('what a table can tell', () => {
  it('are the fields its columns are for, and who reports to whom', () => {
    expect(told(['No', 'id'], ['Job', 'title'], ['Boss', 'manager'], ['Level', 'level'])).toMatchObject({
      fields: new Set(['title', 'level']),
      solid: true,
      dotted: false,
      purposes: false,
    });
    expect(told(['Dotted', 'dotted'], ['Why', 'dotted purposes'])).toMatchObject({
      fields: new Set(),
      solid: false,
      dotted: true,
      purposes: true,
    });
  });

  it('is the holder, from one column or from two', () => {
    expect(told(['First', 'first name'], ['Last', 'last name']).fields).toEqual(new Set(['person']));
    expect(told(['Name', 'person']).fields).toEqual(new Set(['person']));
  });

  it('are all its columns by name: those of fields keep what could not be read', () => {
    expect(told(['Grade'], ['Level', 'level'], ['Mail', 'email'])).toMatchObject({
      columns: new Set(['Grade', 'Level', 'Mail']),
      fields: new Set(['level']),
    });
  });
});
