import { describe, expect, it } from 'vitest';
import type { Size } from '../../../../src/chart/chart.ts';
import { findTops } from '../../../../src/chart/tops.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'too-many-layers';
/** Roles l1, l2 … one below the other. */
const layered = (count: number, from = 1, indent = 0) =>
  Array.from({ length: count }, (_, at) => `${'  '.repeat(at + indent)}L${at + from}`).join('\n');
const clerks = (count: number) => Array.from({ length: count }, (_, at) => `\n  Clerk [id: c${at}]`).join('');

describe(rule, () => {
  it.each([
    [7, undefined],
    [7, 'large'],
    [6, 'medium'],
    [4, 'small'],
  ] as const)('accepts %i layers where the size is %s, and no more', (most, size) => {
    const context = size ? { size } : {};
    expect(verdicts(rule, layered(most), context)).toEqual([]);
    expect(verdicts(rule, layered(most + 1), context)).toEqual(['warning: ']);
  });

  it('shows the longest path from the top down, the first drawn of several', () => {
    const outline = `L1\n  A\n${layered(7, 2, 1)}\n              Twin\n  B`;
    expect(findingsOf(rule, outline)[0]).toMatchObject({
      roles: [],
      about: [],
      related: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7', 'l8'],
      message: '8 layers lie between L1 and L8, both counted; 7 are about the most.',
    });
    expect(findingsOf(rule, layered(5), { size: 'small' })[0]?.message).toBe(
      '5 layers lie between L1 and L5, both counted; 4 are about the most in a small organisation.',
    );
    expect(findingsOf(rule, layered(7), { size: 'medium' })[0]?.message).toContain('medium-sized');
  });

  it('counts no boards and committees', () => {
    const context = { size: 'small' } as const;
    const four =
      'Board of Directors [body]\n  L1\n    L2\n      Panel [body]\n        Sub-panel [body]\n          L3\n            L4';
    expect(verdicts(rule, four, context)).toEqual([]);
    expect(findingsOf(rule, `${four}\n              L5`, context)[0]?.related).toEqual([
      'l1',
      'l2',
      'l3',
      'l4',
      'l5',
    ]);
  });

  it('counts the shortest path of each role', () => {
    expect(verdicts(rule, `${layered(5)}\nL2 --> L5`, { size: 'small' })).toEqual([]);
    expect(findingsOf(rule, `${layered(6)}\nL1 --> L3`, { size: 'small' })[0]?.related).toEqual([
      'l1',
      'l3',
      'l4',
      'l5',
      'l6',
    ]);
  });

  it.each([
    ['nobody is at the top', `${layered(9)}\nL9 --> L1`],
    ['the long chain hangs on no top', `CEO\n  CFO\n${layered(9).replaceAll('L', 'M')}\nM9 --> M1`],
  ])('is silent where %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  describe('asks for the size', () => {
    it.each([
      [4, 0, false],
      [5, 0, true],
      [7, 0, true],
      [8, 0, false],
      [5, 44, true],
      [5, 45, false],
      [7, 45, true],
      [7, 242, true],
      [7, 243, false],
    ])('%i layers, %i more roles: %s', (layers, more, asked) => {
      expect(questionsOf(rule, `${layered(layers)}${clerks(more)}`)).toHaveLength(asked ? 1 : 0);
    });

    it('counts people only', () => {
      expect(questionsOf(rule, `${layered(5)}${clerks(44)}\nPanel [body]`)).toHaveLength(1);
    });

    it.each(['small', 'medium', 'large'] satisfies Size[])('once: %s answers it', (size) => {
      expect(questionsOf(rule, layered(5), { size })).toEqual([]);
      const { scenario } = chartOf(layered(5));
      const [question] = questionsOf(rule, layered(5));
      const given = question?.answers.map(({ edit }) => edit(scenario).context?.size);
      expect(given).toEqual(['small', 'medium', 'large']);
    });
  });

  describe('repairs', () => {
    function fixesFor(outline: string, size: Size = 'small') {
      const { document, scenario } = chartOf(outline, { size });
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      return fixesOf(document, scenario, finding).map(({ label, edit }) => {
        const org = indexOrg(edit(scenario));
        return { label, layers: findTops(org).layers, ids: org.roles.map(({ id }) => id).join(' ') };
      });
    }

    it('merge chains, the lowest first, as far as needed', () => {
      expect(fixesFor(layered(6))[0]).toMatchObject({
        label: 'Merge the one-to-one levels of the longest path',
        layers: 4,
        ids: 'l1 l2 l3 l6',
      });
    });

    it('name whoever loses the last box', () => {
      const people = 'A (Al)\n  B (Bo)\n    C (Cy)\n      D (Bo)\n        E (Ed)\n          F (Flo)';
      const [merging] = fixesFor(people);
      expect(merging).toMatchObject({ ids: 'a b c f', layers: 4 });
      expect(merging?.label).toBe(
        'Merge the one-to-one levels of the longest path; Ed is then without a role',
      );
    });

    it.each([
      [
        'no manager leads a single one',
        'A\n  A1\n  B\n    B1\n    C\n      C1\n      D\n        D1\n        E\n          F',
      ],
      [
        'too few do',
        'A\n  A1\n  B\n    B1\n    C\n      C1\n      D\n        E\n          F\n          F1\n            G',
      ],
      ['it would take more than ten mergers', layered(15)],
    ])('are none where %s', (_case, outline) => {
      expect(fixesFor(outline)).toEqual([]);
    });
  });
});
