import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/chart/chart.ts';
import type { CardPart } from '../../../../../src/layout/card-look.ts';
import { textWidth } from '../../../../../src/layout/text-metrics.ts';
import { footMarks } from '../../../../../src/ui/canvas/painting/card-foot-marks.ts';
import { markedFoot } from '../../../../../src/ui/canvas/painting/marked-foot.ts';

const SEATED: Role = { id: 'a', title: 'A', board: true, executive: true, accountableFor: ['cx'] };

function pieces(role: Role, ...parts: readonly CardPart[]) {
  return markedFoot(footMarks(role, { span: 3, members: 0 }), new Set(parts));
}

describe('markedFoot', () => {
  it('marks the one icon that is different', () => {
    expect(pieces(SEATED, 'board')).toEqual([{ x: 15, y: 58.5, width: 19, height: 19, isEdged: true }]);
    expect(pieces(SEATED, 'executive')).toEqual([{ x: 38, y: 58.5, width: 19, height: 19, isEdged: true }]);
  });

  it('marks words as wide as they are', () => {
    const [words, ...others] = pieces(SEATED, 'foot');
    expect(words).toMatchObject({ width: textWidth('CX', 11, 600) + 4, isEdged: false });
    expect(others).toEqual([]);
  });

  it('marks nothing of what is elsewhere, the same, or no longer on the card', () => {
    expect(pieces(SEATED, 'title', 'bar')).toEqual([]);
    expect(pieces(SEATED)).toEqual([]);
    expect(pieces({ id: 'b', title: 'B', board: false }, 'board', 'foot')).toEqual([]);
  });
});
