import { describe, expect, it } from 'vitest';
import { stillTrue } from '../../../../src/editor/store/still-true.ts';

const action = { label: 'Undo', run: () => undefined };

describe('what holds of a notice after another step', () => {
  it('is nothing of what a step has done', () => {
    expect(stillTrue(null)).toBeNull();
    expect(stillTrue({ tone: 'done', text: 'Moved A.', action })).toBeNull();
  });

  it('is what there was to read, without its offers', () => {
    const notice = { tone: 'done', text: 'Opened.', details: ['A line was left out.'] } as const;
    expect(stillTrue({ ...notice, action, otherAction: action })).toEqual(notice);
  });

  it('is a problem, without its offers', () => {
    const notice = { tone: 'problem', text: 'Could not be saved.' } as const;
    expect(stillTrue({ ...notice, action })).toEqual(notice);
  });

  it('is all of one that stays', () => {
    const notice = { tone: 'done', text: 'Another tab has this chart.', action, stays: true } as const;
    expect(stillTrue(notice)).toBe(notice);
  });
});
