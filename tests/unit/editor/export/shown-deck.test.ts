import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { namesOf } from '../../../../src/chart/names.ts';
import { comparedPair } from '../../../../src/editor/export/compared-pair.ts';
import { shownDeck } from '../../../../src/editor/export/shown-deck.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';
import { wholeTexts } from '../../../support/decks.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const named = (id: string, name: string, text: string) => ({ ...scenarioOf(text), id, name });
const TODAY = named('today', 'Today', 'a > b, c');
const PLAN = named('plan', 'Plan', 'a > b; b > c');
const OTHER = named('other', 'Other', 'a > b, c, d');
const THREE: ChartDocument = { title: 'Northwind', baseline: 'today', scenarios: [PLAN, TODAY, OTHER] };
const ONE: ChartDocument = { title: 'Northwind', scenarios: [TODAY] };

const names = (pair: ReturnType<typeof comparedPair>) => pair && [pair.before.name, pair.after.name];

describe('comparedPair', () => {
  it('holds what is on the screen against the baseline', () => {
    expect(names(comparedPair({ document: THREE, scenarioId: 'plan' }))).toEqual(['Today', 'Plan']);
    expect(names(comparedPair({ document: THREE, scenarioId: 'today' }))).toEqual(['Today', 'Other']);
  });

  it('is what is being compared, wherever something is', () => {
    const comparing = { before: 'other', after: 'plan', view: 'together' } as const;
    expect(names(comparedPair({ document: THREE, scenarioId: 'today', comparing }))).toEqual([
      'Other',
      'Plan',
    ]);
  });

  it('takes another one for the first, unless that is gone or the second', () => {
    const shown = { document: THREE, scenarioId: 'plan' };
    expect(names(comparedPair(shown, 'other'))).toEqual(['Other', 'Plan']);
    expect(names(comparedPair(shown, 'gone'))).toEqual(['Today', 'Plan']);
    expect(names(comparedPair(shown, 'plan'))).toEqual(['Today', 'Plan']);
  });

  it('is not there where there is nothing to compare with', () => {
    expect(comparedPair({ document: ONE, scenarioId: 'today' })).toBeUndefined();
  });
});

describe('shownDeck', () => {
  const textsOf = (document: ChartDocument, subject: 'scenario' | 'changes', against?: string) => {
    const options = { choices: deckChoices({ subject }), day: new Date(2026, 10, 22), seen: new Set('a') };
    return wholeTexts(shownDeck({ document, scenarioId: 'plan' }, { ...options, against }).pages[0]);
  };

  it('calls departments and areas as they are called here, on cards and in the legend', () => {
    const here = namesOf({ departments: { it: 'Technology' }, areas: { cx: 'Guests' } });
    const own = { function: 'it', accountableFor: ['cx', 'cx:emea'] } as const;
    const [plan, today] = [PLAN, TODAY].map((scenario) => ({
      ...scenario,
      roles: scenario.roles.map((role) => ({ ...role, ...own })),
    }));
    const document: ChartDocument = { ...ONE, baseline: 'today', scenarios: [plan ?? PLAN, today ?? TODAY] };
    for (const subject of ['scenario', 'changes'] as const) {
      const options = { choices: deckChoices({ subject }), day: new Date(2026, 10, 22), seen: new Set('a') };
      const texts = wholeTexts(
        shownDeck({ document, scenarioId: 'plan' }, { ...options, names: here }).pages[0],
      );
      expect(texts).toEqual(expect.arrayContaining(['Technology', 'Guests, Guests: emea']));
      expect(texts).not.toContain('IT');
    }
  });

  it('is of the scenario on the screen, or of what changes', () => {
    expect(textsOf(THREE, 'scenario')).toContain('Plan');
    expect(textsOf(THREE, 'scenario')).not.toContain('Moved');
    expect(textsOf(THREE, 'changes')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/: from Today to Plan$/),
        'Moved',
        'now under Title of b',
      ]),
    );
    expect(textsOf(THREE, 'changes', 'other')).toContainEqual(expect.stringMatching(/: from Other to Plan$/));
  });

  it('is of the one scenario there is, where what changes was chosen once', () => {
    expect(textsOf(ONE, 'changes')).toEqual(textsOf(ONE, 'scenario'));
  });
});
