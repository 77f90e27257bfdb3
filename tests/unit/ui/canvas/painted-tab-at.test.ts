import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/chart/edits/folding.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { paintedTabAt } from '../../../../src/ui/canvas/painted-tab-at.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo; cmo > brand; coo > shop');
const LAYOUT = layoutScenario(fold('cmo')(CHART));
const card = (id: string) => {
  const found = LAYOUT.card(id);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
};
const down = { zoom: 0.2, toRight: false };

describe('paintedTabAt', () => {
  it('finds the tab on the lower edge of a folded card, and a little around it', () => {
    const { x, y, width, height } = card('cmo');
    const middle = x + width / 2;
    expect(paintedTabAt(LAYOUT, { x: middle, y: y + height }, down)).toBe('cmo');
    expect(paintedTabAt(LAYOUT, { x: middle, y: y + height + 30 }, down)).toBe('cmo');
  });

  it('leaves the rest of the card, and open cards, to a click on the card', () => {
    const { x, y, width, height } = card('cmo');
    expect(paintedTabAt(LAYOUT, { x: x + width / 2, y: y + height / 2 }, down)).toBeUndefined();
    const open = card('coo');
    expect(
      paintedTabAt(LAYOUT, { x: open.x + open.width / 2, y: open.y + open.height }, down),
    ).toBeUndefined();
  });

  it('finds it on the right where the chart grows that way', () => {
    const right = layoutScenario(fold('cmo')({ ...CHART, arrangement: { direction: 'right' } }));
    const folded = right.card('cmo');
    expect(
      folded &&
        paintedTabAt(
          right,
          { x: folded.x + folded.width, y: folded.y + folded.height / 2 },
          { zoom: 1, toRight: true },
        ),
    ).toBe('cmo');
  });
});
