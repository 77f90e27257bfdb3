import { describe, expect, it } from 'vitest';
import { type StoryFocus, WHOLE_CHART } from '../../../../src/editor/comparing/story-focus.ts';
import type { Rect } from '../../../../src/layout/rect.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { READABLE, storyViewport } from '../../../../src/ui/compare/story-viewport.ts';
import type { Viewport } from '../../../../src/ui/canvas/view-fitting.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const SIZE = { width: 1440, height: 760 };
const PROJECTOR = { width: 1024, height: 576 };

const SMALL = layoutScenario(scenarioOf('ceo > a, b; a > x'));

/** Sixteen teams of eight: too wide to be read as a whole. */
const LARGE = layoutScenario(
  scenarioOf(
    [
      `ceo > ${teams().join(', ')}`,
      ...teams().map((team) => `${team} > ${Array.from({ length: 8 }, (_, i) => `${team}${i}`).join(', ')}`),
    ].join('; '),
  ),
);

function teams(): readonly string[] {
  return Array.from('abcdefghijklmnop').map((letter) => `t${letter}`);
}

const about = (...ids: readonly string[]): StoryFocus => ({ all: ids, changed: ids, lead: ids.slice(-1) });

function view(
  layout: typeof SMALL,
  focus: StoryFocus,
  options: { readonly size?: typeof SIZE; readonly now?: Viewport } = {},
): Viewport {
  const { size = SIZE, now } = options;
  const found = storyViewport({ layout, focus, size, ...(now && { now }) });
  if (!found) throw new Error('Nothing to show');
  return found;
}

function onScreen({ x, y, width, height }: Rect, { zoom, ...at }: Viewport): Rect {
  return { x: x * zoom + at.x, y: y * zoom + at.y, width: width * zoom, height: height * zoom };
}

function cardIn(layout: typeof SMALL, id: string): Rect {
  const card = layout.card(id);
  if (!card) throw new Error(`No card ${id}`);
  return card;
}

function expectInView(rect: Rect, lying: Viewport, { width, height } = SIZE): void {
  const shown = onScreen(rect, lying);
  expect(shown.x).toBeGreaterThanOrEqual(0);
  expect(shown.y).toBeGreaterThanOrEqual(0);
  expect(shown.x + shown.width).toBeLessThanOrEqual(width);
  expect(shown.y + shown.height).toBeLessThanOrEqual(height);
}

describe('a chart that can be read as a whole', () => {
  it('is shown whole, and no larger than its cards are', () => {
    const lying = view(SMALL, about('x'));
    expectInView(SMALL.bounds, lying);
    expect(lying.zoom).toBeCloseTo(1.1);
  });

  it('stays where it is at whatever step', () => {
    const now = view(SMALL, WHOLE_CHART);
    expect(view(SMALL, about('x'), { now })).toEqual(now);
    expect(view(SMALL, WHOLE_CHART, { now })).toEqual(now);
  });

  it('is moved back no farther than it must be', () => {
    const now = view(SMALL, WHOLE_CHART);
    const away = { ...now, x: now.x + 2000 };
    const back = view(SMALL, about('x'), { now: away });
    expectInView(SMALL.bounds, back);
    expect(back.x).toBeGreaterThan(now.x);
    expect(back).toMatchObject({ y: now.y, zoom: now.zoom });
  });

  it('is shown whole again once somebody has come closer', () => {
    const whole = view(SMALL, WHOLE_CHART);
    expect(view(SMALL, about('x'), { now: { x: 0, y: 0, zoom: 2 } })).toEqual(whole);
  });
});

describe('a chart that cannot', () => {
  it('is shown whole before and behind the steps', () => {
    const now = view(LARGE, about('ta0'));
    const whole = view(LARGE, WHOLE_CHART, { now });
    expect(whole.zoom).toBeLessThan(READABLE);
    expectInView(LARGE.bounds, whole);
  });

  it.each([SIZE, PROJECTOR])('shows what a step is about so that it can be read, on %o', (size) => {
    for (const ids of [['ta', 'ta3'], ['tp', 'tp2'], ['ceo']]) {
      const lying = view(LARGE, about(...ids), { size });
      expect(lying.zoom).toBeGreaterThanOrEqual(READABLE);
      expect(lying.zoom).toBeLessThanOrEqual(1.1);
      for (const id of ids) expectInView(cardIn(LARGE, id), lying, size);
    }
  });

  it('stays where it is while what changes is in view and can be read', () => {
    const now = view(LARGE, about('tc', 'tc0'));
    expect(view(LARGE, about('tc', 'tc1'), { now })).toBe(now);
    expect(view(LARGE, about('tm', 'tm1'), { now })).not.toEqual(now);
    const far = view(LARGE, WHOLE_CHART);
    expect(view(LARGE, about('tc', 'tc1'), { now: far }).zoom).toBeGreaterThanOrEqual(READABLE);
  });

  it('holds both of two that are far apart, in letters that have grown', () => {
    const lying = view(LARGE, about('ta', 'tn'));
    for (const id of ['ta', 'tn']) expectInView(cardIn(LARGE, id), lying);
    expect(lying.zoom).toBeLessThanOrEqual(0.34);
    expect(lying.zoom).toBeGreaterThanOrEqual(0.26);
  });

  it('leaves out bosses before it goes too far out for reading', () => {
    const near = { all: ['ta0', 'tp'], changed: ['ta0'], lead: ['ta0'] };
    const lying = view(LARGE, near);
    expect(lying.zoom).toBeGreaterThanOrEqual(READABLE);
    expectInView(cardIn(LARGE, 'ta0'), lying);
  });

  it('shows where it ends what lies too far apart to be read at once', () => {
    const lying = view(LARGE, about('ta7', 'tp7'), { size: PROJECTOR });
    expect(lying.zoom).toBeGreaterThanOrEqual(READABLE);
    expectInView(cardIn(LARGE, 'tp7'), lying, PROJECTOR);
  });

  it('shows no more of the space beside the chart than it must', () => {
    const lying = view(LARGE, about('ta7'));
    const bounds = onScreen(LARGE.bounds, lying);
    expect(bounds.x).toBeLessThanOrEqual(48);
    expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(SIZE.height - 32);
  });
});

it('knows no view of a canvas without a size', () => {
  expect(storyViewport({ layout: SMALL, focus: WHOLE_CHART, size: { width: 0, height: 0 } })).toBeUndefined();
});
