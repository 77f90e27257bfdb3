import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { readRole } from '../../../../src/chart/role-reading.ts';
import { TITLE_MEANINGS } from '../../../../src/chart/titles/meanings.ts';
import { readTitle } from '../../../../src/chart/titles/read-title.ts';
import { AMBIGUOUS_TITLES } from '../../../../src/chart/titles/reading.ts';

const each = AMBIGUOUS_TITLES.flatMap((title) =>
  TITLE_MEANINGS[title].map((meaning) => ({ title, ...meaning })),
);

describe('the meanings of abbreviations', () => {
  it.each(AMBIGUOUS_TITLES)('of %s are several, each said once', (title) => {
    const words = TITLE_MEANINGS[title].map(({ word }) => word);
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(each)('$word settles what $title means', (meaning) => {
    const role = { id: 'x', title: meaning.title, function: meaning.function };
    const org = indexOrg({ id: 's', name: 'Scenario', roles: [role], lines: [] });
    expect(readRole(org, role)).toMatchObject({ function: meaning.function, ambiguous: undefined });
  });

  it.each(each)('$word is what the whole title would be read as', ({ word, function: fn }) => {
    const written = readTitle(`Chief ${word} Officer`).function;
    expect([undefined, fn]).toContain(written);
  });
});
