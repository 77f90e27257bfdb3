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

  it('keeps a branch by the id its head has there', () => {
    const before = { ...plain, deck: { part: 'branch', branch: 'b' } } as const;
    const after: ChartDocument = {
      title: 'After',
      scenarios: [scenarioOf('1 > 2')],
      deck: { part: 'branch', branch: '2', format: 'pdf' },
    };
    expect(keepDeck(after, before).deck).toEqual({ part: 'branch', branch: 'b', format: 'pdf' });
    expect(keepDeck(before, after).deck).toEqual({ part: 'branch', branch: '2' });
    // Of a branch that never was there, nothing better is known.
    expect(keepDeck(after, plain).deck).toBe(after.deck);
  });

  it('leaves it alone where they are the same', () => {
    expect(keepDeck({ ...pdf, deck: png.deck }, png)).toBe(png);
    expect(keepDeck(plain, plain)).toBe(plain);
  });
});
