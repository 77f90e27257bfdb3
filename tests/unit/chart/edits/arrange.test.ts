import { describe, expect, it } from 'vitest';
import {
  arrangeAs,
  arrangeBranch,
  arrangeLeaves,
  setDirection,
} from '../../../../src/chart/edits/arrange.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo');

describe('arranging', () => {
  it.each([
    ['the kind', arrangeAs('layered'), { kind: 'layered' }, arrangeAs('tree')],
    ['the direction', setDirection('right'), { direction: 'right' }, setDirection('down')],
    ['the teams', arrangeLeaves('stacked'), { leaves: 'stacked' }, arrangeLeaves('auto')],
    [
      'one branch',
      arrangeBranch('cmo', 'left'),
      { branches: new Map([['cmo', 'left']]) },
      arrangeBranch('cmo', undefined),
    ],
  ])('states %s, and what is usual leaves no trace', (_, edit, arrangement, back) => {
    const arranged = edit(CHART);
    expect(arranged).toEqual({ ...CHART, arrangement });
    expect(edit(arranged)).toBe(arranged);
    expect(back(arranged)).toEqual(CHART);
    expect(back(CHART)).toBe(CHART);
  });

  it('keeps what else is stated, other branches and unknown fields too', () => {
    const arrangement = {
      folded: ['cmo'],
      branches: new Map([['coo', 'both' as const]]),
      unknown: new Map([['later', 1]]),
    };
    const arranged = arrangeBranch('cmo', 'side')({ ...CHART, arrangement });
    expect(arranged.arrangement).toEqual({
      ...arrangement,
      branches: new Map([
        ['coo', 'both'],
        ['cmo', 'side'],
      ]),
    });
  });

  it('knows no branch of a role that is not there', () => {
    expect(arrangeBranch('nobody', 'left')(CHART)).toBe(CHART);
  });
});
