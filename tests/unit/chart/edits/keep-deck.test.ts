import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { keepDeck } from '../../../../src/chart/edits/keep-deck.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const plain: ChartDocument = { title: 'Before', scenarios: [scenarioOf('a > b')] };
const png = { ...plain, deck: { format: 'png' } } as const;
const pdf = { ...plain, title: 'After', deck: { format: 'pdf' } } as const;

describe('keepDeck', () => {
  it('gives another state of the document the settings of this one', () => {
    expect(keepDeck(pdf, png)).toEqual({ ...png, deck: pdf.deck });
    expect(keepDeck(pdf, plain)).toEqual({ ...plain, deck: pdf.deck });
  });

  it('takes them from it where this one has none', () => {
    const kept = keepDeck(plain, png);
    expect(kept).toEqual(plain);
    expect(kept).not.toHaveProperty('deck');
  });

  it('leaves it alone where they are the same', () => {
    expect(keepDeck({ ...pdf, deck: png.deck }, png)).toBe(png);
    expect(keepDeck(plain, plain)).toBe(plain);
  });
});
