import { describe, expect, it } from 'vitest';
import { writeRulesJson, writeRulesText } from '../../../../src/formats/report/rules-list.ts';
import type { Source } from '../../../../src/rules/sources/source.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';

/** A source without what only this program needs. */
const said = ({ author, title, publisher, year, address, note }: Source) => ({
  author,
  title,
  publisher,
  year,
  address,
  note,
});

describe('the list of rules', () => {
  it('has all that a program may want to know of each', () => {
    const { version, rules } = JSON.parse(writeRulesJson(CATALOGUE));
    expect(version).toBe(1);
    expect(rules).toEqual(
      CATALOGUE.map(({ id, basis, category, severity, variants = [], docs }) => ({
        id,
        title: docs.title,
        category,
        basis,
        severities: [{ severity }, ...variants],
        what: docs.what,
        why: docs.why,
        remedy: docs.remedy,
        sources: docs.sources.map(said),
        contrary: (docs.contrary ?? []).map(said),
      })),
    );
  });

  it('can be read in a terminal', () => {
    const lines = writeRulesText(CATALOGUE).split('\n');
    for (const { id, docs } of CATALOGUE) expect(lines).toContain(`${docs.title} [${id}]`);
    expect(lines.at(-2)).toBe(`${CATALOGUE.length} rules.`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
