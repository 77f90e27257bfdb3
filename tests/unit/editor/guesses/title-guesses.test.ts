import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../src/chart/names.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { filterGuesses } from '../../../../src/editor/guesses/guess-filter.ts';
import { functionView, levelView } from '../../../../src/editor/guesses/guess-view.ts';
import {
  canConfirm,
  confirmGuesses,
  stateFunction,
  stateLevel,
} from '../../../../src/editor/guesses/settling.ts';
import { type TitleGuesses, titleGuesses } from '../../../../src/editor/guesses/title-guesses.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const CHART = deepFreeze(
  scenarioOf('ceo > s1, s2, s3, w, k1, k2; k1 > z', {
    roles: {
      ceo: { title: 'Chief Executive Officer', function: 'general', level: 'c-suite' },
      s1: { title: 'Head of Sales' },
      s2: { title: 'Head of Sales' },
      s3: { title: 'Head of Sales', function: 'marketing' },
      w: { title: 'Wizard' },
      k1: { title: 'Account Manager' },
      k2: { title: 'Account Manager' },
      z: { title: 'Zeremonienmeister', function: 'other', level: 'staff' },
    },
  }),
);
const ORG = indexOrg(CHART);
const all = titleGuesses(ORG);

function of(title: string): TitleGuesses {
  const found = all.find((guesses) => guesses.title === title);
  if (!found) throw new Error(`${title} is not listed.`);
  return found;
}
const role = (scenario: typeof CHART, id: string) => indexOrg(scenario).role(id);

describe('what titles were taken to mean', () => {
  it('is listed by title, the most frequent first, without what is stated', () => {
    expect(all.map(({ title, open }) => [title, open.function, open.level])).toEqual([
      ['Head of Sales', ['s1', 's2'], ['s1', 's2', 's3']],
      ['Account Manager', ['k1', 'k2'], ['k1', 'k2']],
      ['Wizard', ['w'], ['w']],
    ]);
  });

  it('tells a guess from nothing known', () => {
    expect(all.map(({ isGuessed }) => [isGuessed.function, isGuessed.level])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('is shown as a guess, with its reason, also where places differ', () => {
    expect(functionView(ORG, ['s1', 's2'])).toEqual({
      stated: undefined,
      words: 'Sales (guess)',
      reason: 'Read from “sales” in the title.',
    });
    const names = namesOf({ departments: { sales: 'Growth' }, areas: {} });
    expect(functionView(ORG, ['s1', 's2'], names).words).toBe('Growth (guess)');
    expect(levelView(ORG, ['k1', 'k2']).words).toBe('Manager or Staff (guess)');
    expect([functionView(ORG, ['w']).words, levelView(ORG, ['w']).words]).toEqual([
      'Not known',
      'Staff (assumed)',
    ]);
  });

  it('is shown as stated once it is, and as several where that differs', () => {
    expect(functionView(ORG, ['s3']).stated).toBe('marketing');
    const mixed = functionView(ORG, ['s3', 'z']);
    expect([mixed.stated, mixed.words]).toEqual([undefined, 'Several']);
  });
});

describe('settling it', () => {
  it('states a function for all who had none, and for nobody else', () => {
    const { label, edit } = stateFunction(of('Head of Sales'), 'operations');
    expect(label).toBe('State the function of 2 roles: Head of Sales');
    const after = edit(CHART);
    expect(['s1', 's2', 's3'].map((id) => role(after, id)?.function)).toEqual([
      'operations',
      'operations',
      'marketing',
    ]);
    expect(edit(after)).toBe(after);
    expect(stateFunction(of('Head of Sales'), undefined).edit(after)).toEqual(CHART);
  });

  it('states a level', () => {
    const { label, edit } = stateLevel(of('Wizard'), 'head');
    expect(label).toBe('State the level of Wizard');
    expect(role(edit(CHART), 'w')).toEqual({ id: 'w', title: 'Wizard', level: 'head' });
    expect(stateLevel(of('Wizard'), undefined).label).toBe('Clear the level of Wizard');
  });

  it('confirms for each role its own guess, and no function where there is none', () => {
    const accounts = confirmGuesses(of('Account Manager'));
    expect(accounts.label).toBe('Confirm the guesses about 2 roles: Account Manager');
    const after = accounts.edit(CHART);
    expect([role(after, 'k1')?.level, role(after, 'k2')?.level]).toEqual(['manager', 'staff']);
    expect(accounts.edit(after)).toBe(after);
    expect([
      canConfirm(ORG, of('Account Manager')),
      canConfirm(indexOrg(after), of('Account Manager')),
    ]).toEqual([true, false]);
    const wizard = confirmGuesses(of('Wizard')).edit(CHART);
    expect(role(wizard, 'w')).toEqual({ id: 'w', title: 'Wizard', level: 'staff' });
  });

  it('passes over roles that are gone', () => {
    const gone = { ...CHART, roles: CHART.roles.filter(({ id }) => !id.startsWith('s')) };
    expect(confirmGuesses(of('Head of Sales')).edit(gone)).toBe(gone);
    expect(stateLevel(of('Head of Sales'), 'head').edit(gone)).toBe(gone);
  });
});

it('is filtered by the words of titles and by what is not known', () => {
  const titles = (...filter: [kind: 'all' | 'no-function' | 'no-level', typed: string]) =>
    filterGuesses(all, ...filter).map(({ title }) => title);
  expect(titles('all', '')).toHaveLength(3);
  expect(titles('all', ' sales HE')).toEqual(['Head of Sales']);
  expect(titles('no-function', '')).toEqual(['Account Manager', 'Wizard']);
  expect(titles('no-level', 'wiz')).toEqual(['Wizard']);
  expect(titles('no-level', 'sales')).toEqual([]);
});
