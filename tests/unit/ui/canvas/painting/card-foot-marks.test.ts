import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/chart/chart.ts';
import { textWidth } from '../../../../../src/layout/text-metrics.ts';
import { type FootMark, footMarks } from '../../../../../src/ui/canvas/painting/card-foot-marks.ts';

function marksOf(role: Partial<Role>, span = 0): readonly FootMark[] {
  return footMarks({ id: 'a', title: 'A', ...role }, span);
}

/** Marks by name and texts, from the left. */
function shown(role: Partial<Role>, span = 0): readonly string[] {
  return marksOf(role, span)
    .toSorted((a, b) => a.x - b.x)
    .map(({ mark, text }) => mark ?? text ?? '');
}

describe('footMarks', () => {
  it('has nothing to show of a role that states nothing', () => {
    expect(shown({})).toEqual([]);
    expect(shown({ board: false, executive: false, accountableFor: [], touchpoints: [] })).toEqual([]);
  });

  it('has seats, then the area, and the span at the right', () => {
    expect(shown({ board: true, executive: true, accountableFor: ['cx'] }, 7)).toEqual([
      'board',
      'executive',
      'accountable',
      'CX',
      'span',
      '7',
    ]);
  });

  it('has channels only where there is no area', () => {
    expect(shown({ touchpoints: ['phone', 'email'] })).toEqual(['phone, email']);
    expect(shown({ touchpoints: ['phone'], accountableFor: ['insight'] })).not.toContain('phone');
  });

  it('cuts channels where the span begins', () => {
    const channels = { touchpoints: ['webchat', 'telephone', 'letters', 'app', 'stores', 'branches'] };
    const marks = marksOf(channels, 12);
    const text = marks.find((mark) => mark.text?.startsWith('webchat'));
    const span = marks.find(({ mark }) => mark === 'span');
    expect(text?.text).toMatch(/…$/);
    expect((text?.x ?? 0) + textWidth(text?.text ?? '', 11)).toBeLessThan(span?.x ?? 0);
  });

  it('follows the span, which changes without the role', () => {
    const role: Role = { id: 'a', title: 'A' };
    expect(footMarks(role, 3)).toBe(footMarks(role, 3));
    expect(footMarks(role, 4).map(({ text }) => text)).toContain('4');
  });
});
