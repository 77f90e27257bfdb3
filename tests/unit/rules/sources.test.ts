import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/rules/sources.ts';
import { cite } from '../../../src/rules/sources/source.ts';

describe('sources', () => {
  it('start with the five articles', () => {
    expect(SOURCES.map(({ kind }) => kind).lastIndexOf('article')).toBe(4);
  });

  it('have ids of their own and are cited by author and title', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
    for (const source of SOURCES) {
      expect(cite(source)).toContain(source.author);
      expect(cite(source)).toContain(source.title);
      expect(source.address ?? '').not.toMatch(/^\w+:/);
    }
  });
});
