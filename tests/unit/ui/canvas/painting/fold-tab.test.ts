import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../../src/chart/outline.ts';
import { indexOrg } from '../../../../../src/chart/org-index.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { LIGHT } from '../../../../../src/layout/theme.ts';
import { foldTab } from '../../../../../src/ui/canvas/painting/fold-tab.ts';
import type { Painting } from '../../../../../src/ui/canvas/painting/view.ts';
import { largeScenario } from '../../../../support/scenarios.ts';

const { scenario } = readOutline('CEO [id: ceo]\n  CFO [id: cfo]\n    Head of Tax\n    Head of Audit');
const folded = { ...scenario, arrangement: { folded: ['cfo'] } };
const layout = layoutScenario(folded);

function paintingAt(zoom: number, toRight = false): Painting {
  return {
    layout,
    org: indexOrg(folded),
    marks: { cards: new Map(), lines: new Map(), strip: [], folded: new Map() },
    theme: LIGHT,
    shown: new Set(),
    selection: { kind: 'nothing' },
    hoveredLine: null,
    dropTarget: null,
    toRight,
    view: { x: 0, y: 0, zoom, width: 800, height: 600, density: 1 },
  };
}

function cardOf(id: string) {
  const card = layout.card(id);
  if (!card) throw new Error(`No card ${id}`);
  return card;
}

describe('foldTab', () => {
  it('says how many are folded away, on the edge their lines would leave from', () => {
    const card = cardOf('cfo');
    const below = foldTab(paintingAt(1), card);
    expect(below?.text).toBe('+2');
    expect((below?.x ?? 0) + (below?.width ?? 0) / 2).toBeCloseTo(card.x + card.width / 2);
    expect((below?.y ?? 0) + (below?.height ?? 0) / 2).toBeCloseTo(card.y + card.height);
    const right = foldTab(paintingAt(1, true), card);
    expect((right?.x ?? 0) + (right?.width ?? 0) / 2).toBeCloseTo(card.x + card.width);
  });

  it('writes thousands as people read them', () => {
    const chain = { ...largeScenario(1_235, (i) => i - 1), arrangement: { folded: ['r0'] } };
    const large = layoutScenario(chain);
    const [card] = large.cards;
    expect(card && foldTab({ ...paintingAt(1), layout: large }, card)?.text).toBe('+1,234');
  });

  it('is absent for a card that hides nobody', () => {
    expect(foldTab(paintingAt(1), cardOf('ceo'))).toBeUndefined();
  });

  it('stays a notch that can be seen, in the same place, but never larger than the card', () => {
    const card = cardOf('cfo');
    for (const zoom of [0.3, 0.12]) {
      const tab = foldTab(paintingAt(zoom), card);
      expect((tab?.width ?? 0) * zoom).toBeGreaterThanOrEqual(8.9);
      expect((tab?.height ?? 0) * zoom).toBeGreaterThanOrEqual(3.9);
      expect((tab?.x ?? 0) + (tab?.width ?? 0) / 2).toBeCloseTo(card.x + card.width / 2);
    }
    expect(foldTab(paintingAt(0.01), card)?.width).toBeLessThan(card.width);
  });
});
