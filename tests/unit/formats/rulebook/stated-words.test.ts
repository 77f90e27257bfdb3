import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { contextWords } from '../../../../src/formats/rulebook/context-words.ts';
import { statedWords } from '../../../../src/formats/rulebook/stated-words.ts';

const words = (fields: Partial<Role>) => statedWords({ id: 'a', title: 'A', ...fields });

describe('what is stated about a role', () => {
  it.each<[Partial<Role>, string]>([
    [{}, ''],
    [{ board: true, executive: false }, 'on the board, not on the executive team'],
    [{ accountableFor: ['cx', 'cx:emea'] }, 'accountable for CX and CX: emea'],
    [{ kpis: [], budget: false, staff: 0 }, 'without a budget, without staff, measured by nothing'],
    [{ staff: 12, kpis: ['NPS', 'churn', 'margin'] }, 'with a team of 12, measured by NPS, churn and margin'],
    [{ touchpoints: ['phone'], responsibleFor: [] }, 'responsible for nothing, in charge of phone'],
    [{ person: 'Ada', vacant: true }, 'held by Ada, vacant'],
    [
      { function: 'it', level: 'c-suite', dedicated: false },
      'function IT, level C-suite, not its holder’s only job',
    ],
  ])('%j is “%s”', (fields, expected) => {
    expect(words(fields)).toBe(expected);
  });
});

describe('what is stated about an organisation', () => {
  it('is every field with its words, and nothing when nothing is', () => {
    expect(contextWords({ industry: 'it' as never })).toBe('');
    expect(contextWords({ industry: 'telecoms', size: 'large', journey: ['phone', 'store'] })).toBe(
      'Industry: Telecoms; Size: Large (250 and more); Journey: phone, store',
    );
    expect(contextWords({ digital: 'central', model: 'advisory', scope: 'branch' })).toBe(
      'Digital: Central; Customer experience: Advisory (a small expert team); Drawn: A branch cut from a larger chart',
    );
    expect(contextWords()).toBe('');
  });
});
