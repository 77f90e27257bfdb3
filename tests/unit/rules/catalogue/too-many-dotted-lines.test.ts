import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'too-many-dotted-lines';
const tree =
  'CEO\n  A\n  B\n  C\n  D\n  CFO\n    X\n  Chief Customer Officer [id: cco, accountable: cx]\nPanel [body]\n';
const to = (report: string, ...managers: readonly string[]) =>
  `${tree}${managers.map((manager) => `${manager} ..> ${report}: advice`).join('\n')}`;

describe(rule, () => {
  it('names the role and its dotted bosses in drawing order', () => {
    expect(findingsOf(rule, to('X', 'C', 'A', 'B'))).toMatchObject([
      {
        severity: 'warning',
        roles: ['x'],
        related: ['a', 'b', 'c'],
        lines: [],
        message: 'X serves 3 dotted bosses: A, B and C.',
      },
    ]);
  });

  it.each([
    [2, undefined, false],
    [3, undefined, true],
    [3, 'operational', true],
    [3, 'matrixed', false],
    [4, 'matrixed', true],
  ] as const)('%i bosses in the model %s: %s', (count, model, found) => {
    const outline = to('X', ...['A', 'B', 'C', 'D'].slice(0, count));
    expect(verdicts(rule, outline, model ? { model } : {})).toEqual(found ? ['warning: x'] : []);
  });

  it('counts lines from the owner, from the solid boss and without a purpose', () => {
    expect(verdicts(rule, to('X', 'A', 'B', 'cco'))).toEqual(['warning: x']);
    expect(verdicts(rule, to('X', 'A', 'B', 'CFO'))).toEqual(['warning: x']);
    expect(verdicts(rule, to('X', 'A', 'B', 'C').replaceAll(': advice', ''))).toEqual(['warning: x']);
  });

  it('does not count lines from boards and committees, nor those that leave the role', () => {
    expect(verdicts(rule, to('X', 'A', 'B', 'Panel'))).toEqual([]);
    expect(verdicts(rule, `${to('X', 'A', 'B')}\nX ..> C: advice`)).toEqual([]);
  });

  it('finds each such role', () => {
    const outline = `${to('X', 'A', 'B', 'C')}\n${['A', 'B', 'C'].map((boss) => `${boss} ..> D: advice`).join('\n')}`;
    expect(verdicts(rule, outline)).toEqual(['warning: d', 'warning: x']);
  });

  describe('repairs', () => {
    function fixesFor(outline: string, context: Context = {}) {
      const { document, scenario } = chartOf(outline, context);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      return fixesOf(document, scenario, finding).map(({ label, edit }) => ({
        label,
        left: indexOrg(edit(scenario))
          .dottedBosses('x')
          .map(({ id }) => id),
        model: edit(scenario).context?.model,
      }));
    }

    it('remove what has no purpose, keep what has, or declare the model', () => {
      const outline = to('X', 'A', 'B', 'C').replace('A ..> X: advice', 'A ..> X');
      expect(fixesFor(outline)).toEqual([
        {
          label: 'Remove the dotted lines without a purpose: from A',
          left: ['b', 'c'],
          model: undefined,
        },
        { label: 'Keep the dotted lines from B and C only', left: ['b', 'c'], model: undefined },
        {
          label: 'Declare the matrixed model: dotted lines are how it works',
          left: ['a', 'b', 'c'],
          model: 'matrixed',
        },
      ]);
    });

    it('do not touch the members of a committee', () => {
      const [keep] = fixesFor(to('X', 'Panel', 'A', 'B', 'C'));
      expect(keep?.left).toEqual(['panel', 'a', 'b']);
    });

    it('leave a stated model and a fourth line to other repairs', () => {
      expect(fixesFor(to('X', 'A', 'B', 'C'), { model: 'advisory' }).map(({ label }) => label)).toEqual([
        'Keep the dotted lines from A and B only',
      ]);
      expect(fixesFor(to('X', 'A', 'B', 'C', 'D')).map(({ label }) => label)).toEqual([
        'Keep the dotted lines from A and B only',
      ]);
      expect(fixesFor(to('X', 'A', 'B', 'C', 'D'), { model: 'matrixed' })[0]?.left).toEqual(['a', 'b', 'c']);
    });
  });
});
