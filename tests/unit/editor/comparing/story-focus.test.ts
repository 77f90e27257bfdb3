import { describe, expect, it } from 'vitest';
import { overlaid } from '../../../../src/chart/overlay.ts';
import { storyFocus, WHOLE_CHART } from '../../../../src/editor/comparing/story-focus.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

describe('storyFocus', () => {
  it('is about a role, the place it has left, and the bosses of both', () => {
    const overlay = overlaid(scenarioOf('ceo > a, b; a > x; b > y'), scenarioOf('ceo > a, b; b > y, x'));
    const { all, changed, lead } = storyFocus(overlay, ['x']);
    expect(changed).toEqual(['x', 'was-x']);
    expect(new Set(all)).toEqual(new Set(['x', 'was-x', 'a', 'b']));
    expect(lead).toEqual(['x', 'b']);
  });

  it('knows the boss of one that is gone, and both ends of a line', () => {
    const gone = overlaid(scenarioOf('ceo > a; a > x'), scenarioOf('ceo > a'));
    expect(storyFocus(gone, ['x']).all).toEqual(['x', 'a']);
    const line = overlaid(scenarioOf('ceo > a, b'), scenarioOf('ceo > a, b; a ..> b'));
    expect(storyFocus(line, ['a', 'b'])).toEqual({
      all: ['a', 'b', 'ceo'],
      changed: ['a', 'b'],
      lead: ['b', 'ceo'],
    });
  });

  it('leaves out the place of a role that the step is not about', () => {
    const overlay = overlaid(scenarioOf('ceo > a, b; a > x'), scenarioOf('ceo > a, b; b > x'));
    expect(storyFocus(overlay, ['b']).changed).toEqual(['b']);
    expect(storyFocus(overlay, [])).toEqual(WHOLE_CHART);
  });
});
