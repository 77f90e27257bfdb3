import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/chart/chart.ts';
import { textWidth } from '../../../../../src/layout/text-metrics.ts';
import { namesOf } from '../../../../../src/chart/names.ts';
import { type FootMark, footMarks } from '../../../../../src/ui/canvas/painting/card-foot-marks.ts';

function marksOf(role: Partial<Role>, span = 0, members = 0): readonly FootMark[] {
  return footMarks({ id: 'a', title: 'A', ...role }, { span, members });
}

/** Marks by name and texts, from the left. */
function shown(role: Partial<Role>, span = 0, members = 0): readonly string[] {
  return marksOf(role, span, members)
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

  it('has the members of a committee beside its seats', () => {
    expect(shown({ body: true, touchpoints: ['phone'] }, 2, 4)).toEqual([
      'executive',
      '4',
      'phone',
      'span',
      '2',
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

  it('follows the names that areas have here, which change without the role', () => {
    const role: Role = { id: 'a', title: 'A', accountableFor: ['cx'] };
    const counts = { span: 0, members: 0 };
    const names = namesOf({ departments: {}, areas: { cx: 'Guests' } });
    const texts = (marks: readonly FootMark[]) => marks.flatMap(({ text = [] }) => text);
    expect(texts(footMarks(role, counts))).toEqual(['CX']);
    expect(texts(footMarks(role, counts, names))).toEqual(['Guests']);
    expect(texts(footMarks(role, counts))).toEqual(['CX']);
  });

  it('follows the span, which changes without the role', () => {
    const role: Role = { id: 'a', title: 'A' };
    const three = { span: 3, members: 0 };
    expect(footMarks(role, three)).toBe(footMarks(role, three));
    expect(footMarks(role, { span: 4, members: 0 }).map(({ text }) => text)).toContain('4');
    expect(footMarks(role, { span: 3, members: 5 }).map(({ text }) => text)).toContain('5');
  });
});
