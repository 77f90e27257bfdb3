import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/layout/deck/contrast.ts';
import { lookOf } from '../../../../src/layout/deck/look.ts';
import { DARK, LIGHT } from '../../../../src/layout/theme.ts';
import { deckFor, textsOn } from '../../../support/decks.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

describe('contrast', () => {
  it('is counted as WCAG 2 does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 2);
    expect(contrast('#0b7f77', '#0b7f77')).toBe(1);
  });
});

describe('the colours of a brand', () => {
  it('write the title only where they can be read on its ground', () => {
    const titleOn = (colours: 'light' | 'dark' | 'transparent', ...brand: readonly string[]) =>
      lookOf({ colours, brand }).title;
    expect(titleOn('light', '#767676')).toBe('#767676');
    expect(titleOn('light', '#777777')).toBe(LIGHT.ink);
    expect(titleOn('transparent', '#777777')).toBe(LIGHT.ink);
    expect(titleOn('light', '#f2c200', '#000000')).toBe(LIGHT.ink);
    expect(titleOn('dark', '#f2c200')).toBe('#f2c200');
    expect(titleOn('dark', '#0b2a50')).toBe(DARK.ink);
    expect(titleOn('light')).toBe(LIGHT.ink);
  });

  it('stand along the upper edge of every page, readable or not', () => {
    const chart = scenarioOf('a > b');
    const { pages } = deckFor(chart, { brand: ['#f2c200', '#0b7f77'], findings: true, format: 'pptx' });
    expect(pages.length).toBeGreaterThan(1);
    for (const { scene } of pages) {
      const [band] = scene.groups;
      expect(band?.primitives).toEqual([
        { kind: 'rect', x: 0, y: 0, width: 960, height: 6, fill: '#f2c200' },
        { kind: 'rect', x: 0, y: 0, width: 108, height: 6, fill: '#0b7f77' },
      ]);
    }
    const title = textsOn(deckFor(chart, { brand: ['#0b7f77'] }).pages[0])[0];
    expect(title).toMatchObject({ text: 'Northwind', fill: '#0b7f77' });
  });

  it('let a see-through page have white behind the words on its lines', () => {
    const { scene } = deckFor(scenarioOf('a > b, c; b ..> c: metrics'), { colours: 'transparent' }).pages[0];
    expect(scene.background).toBe('transparent');
    const words = scene.groups.find(({ kind }) => kind === 'purpose');
    expect(words?.primitives[0]).toMatchObject({ kind: 'rect', fill: LIGHT.paper });
  });
});
