import { describe, expect, it } from 'vitest';
import { drawExample } from '../../../../src/formats/rulebook/example-picture.ts';
import type { Primitive } from '../../../../src/layout/primitives.ts';
import { DARK, LIGHT } from '../../../../src/layout/theme.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import type { RuleExample } from '../../../../src/rules/define-rule.ts';
import { madeUpRule } from './made-up-rule.ts';

const rule = madeUpRule();
const [wrong] = rule.examples.invalid as [RuleExample];
const [right] = rule.examples.valid as [RuleExample];

/** Shapes in the colour of a severity, by the name of the group they stand in. */
function coloured(primitives: readonly Primitive[], colour: string): number {
  return primitives.filter(
    (shape) => ('fill' in shape && shape.fill === colour) || ('stroke' in shape && shape.stroke === colour),
  ).length;
}

describe('the picture of an example', () => {
  it('marks the roles and lines of its one finding, and nothing else', () => {
    const { scene, finding } = drawExample(rule, wrong, LIGHT);
    expect(finding?.roles).toEqual(['deputy']);
    const marked = scene.groups.filter(({ primitives }) => coloured(primitives, LIGHT.severity.warning) > 0);
    expect(marked.map(({ kind, ids }) => [kind, ...ids])).toEqual([
      ['line', 'boss', 'deputy'],
      ['role', 'deputy'],
    ]);
  });

  it('writes a finding about the whole chart above it', () => {
    const whole = madeUpRule({ check: () => [{ roles: [], message: 'All wrong.', headline: 'The whole' }] });
    const { scene } = drawExample(whole, wrong, LIGHT);
    expect(scene.groups.filter(({ kind }) => kind === 'finding').map(({ name }) => name)).toEqual([
      'Warning: The whole',
    ]);
  });

  it('leaves a right chart unmarked', () => {
    const { scene, finding, words } = drawExample(rule, right, LIGHT);
    expect(finding).toBeUndefined();
    expect(words).not.toContain('marked');
    for (const { primitives } of scene.groups)
      for (const colour of Object.values(LIGHT.severity)) expect(coloured(primitives, colour)).toBe(0);
  });

  it('says what is stated about roles, which a card may not show', () => {
    expect(drawExample(rule, wrong, LIGHT).stated).toEqual([
      { title: 'Deputy', words: 'vacant, measured by nothing' },
    ]);
    expect(drawExample(rule, right, LIGHT).stated).toEqual([]);
  });

  it('sets a long column of reports in two, and leaves a short one alone', () => {
    const team = (count: number) => {
      const reports = Array.from({ length: count }, (_, at) => `\n    Report ${at + 1}`);
      const example = { outline: `Boss\n  Head${reports.join('')}\n  Other`, caption: 'A team.' };
      const { groups } = drawExample(rule, example, LIGHT).scene;
      const cards = groups.filter(({ kind, name }) => kind === 'role' && name.startsWith('Report'));
      return new Set(cards.map(({ primitives: [card] }) => card?.kind === 'rect' && card.x)).size;
    };
    expect(team(3)).toBe(1);
    expect(team(11)).toBe(2);
  });

  it('is drawn in the colours asked for', () => {
    expect(drawExample(rule, wrong, DARK).scene.background).toBe(DARK.canvas);
    expect(drawExample(rule, wrong, LIGHT).scene.background).toBe(LIGHT.canvas);
  });

  it('bears out every example of every rule', () => {
    for (const each of CATALOGUE) {
      for (const example of each.examples.invalid)
        expect(drawExample(each, example, LIGHT).finding?.rule).toBe(each.id);
      for (const example of each.examples.valid)
        expect(drawExample(each, example, LIGHT).finding).toBeUndefined();
    }
  });
});
