import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { measureStructure } from '../../../../src/chart/spans.ts';
import { structureChanges } from '../../../../src/chart/structure-changes.ts';
import {
  essentialFigures,
  headcountNote,
  moreFiguresWords,
} from '../../../../src/editor/comparing/essential-figures.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const measured = (text: string, staff?: number) =>
  measureStructure(indexOrg(scenarioOf(text, staff === undefined ? {} : { roles: { ceo: { staff } } })));

describe('essentialFigures', () => {
  it('are those everybody asks for; no figure is lost', () => {
    const figures = structureChanges(measured('ceo > a, b', 3), measured('ceo > a; a > b', 3));
    const { essential, more } = essentialFigures(figures);
    expect(essential.map(({ name }) => name)).toEqual([
      'Roles',
      'Headcount',
      'Vacancies',
      'Layers',
      'Average span',
      'Widest span',
    ]);
    expect(new Set([...essential, ...more])).toEqual(new Set(figures));
    expect(more.length).toBeGreaterThan(5);
  });

  it('has no headcount where nobody states one', () => {
    const { essential } = essentialFigures(structureChanges(measured('ceo > a'), measured('ceo > a')));
    expect(essential.map(({ key }) => key)).not.toContain('headcount');
  });
});

describe('headcountNote', () => {
  const [before, after] = ['Today', 'Proposal'].map((name) => ({ ...scenarioOf('ceo'), name }));
  const note = (was: readonly [number, number], is: readonly [number, number]) => {
    const headcount = ([stating, silent]: readonly [number, number]) => ({ heads: 3, stating, silent });
    if (!before || !after) throw new Error('Two scenarios are needed.');
    return headcountNote({ before, after }, { before: headcount(was), after: headcount(is) });
  };

  it('says of how many roles the headcount is', () => {
    expect(note([1, 10], [1, 10])).toBe('Stated for 1 of 11 roles in both scenarios.');
    expect(note([1, 10], [5, 7])).toBe('Stated for 1 of 11 roles in “Today” and for 5 of 12 in “Proposal”.');
  });

  it('leaves out a scenario without roles', () => {
    expect(note([0, 0], [5, 7])).toBe('Stated for 5 of 12 roles in “Proposal”.');
    expect(note([1, 10], [0, 0])).toBe('Stated for 1 of 11 roles in “Today”.');
  });

  it('has nothing to say where all state theirs, or nobody does', () => {
    expect(note([3, 0], [4, 0])).toBeUndefined();
    expect(note([0, 3], [0, 3])).toBeUndefined();
    expect(note([3, 0], [4, 1])).toBeDefined();
  });
});

describe('moreFiguresWords', () => {
  it('says how many of the rest tell the two apart', () => {
    const { more } = essentialFigures(structureChanges(measured('ceo > a, b'), measured('ceo > a; a > b')));
    const different = more.filter(({ difference }) => difference !== 'same').length;
    expect(different).toBeGreaterThan(0);
    expect(moreFiguresWords(more)).toBe(
      `${more.length} more figures about teams and spans, ${different} of them different`,
    );
    const same = essentialFigures(structureChanges(measured('ceo > a'), measured('ceo > a'))).more;
    expect(moreFiguresWords(same.slice(0, 1))).toBe('1 more figure about teams and spans, the same');
    expect(moreFiguresWords(same)).toMatch(/^\d more figures about teams and spans, all the same$/);
  });
});
