import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import {
  type Comparing,
  ledTo,
  newlyChosen,
  stillComparing,
  usualPair,
  withOpen,
  withScenario,
} from '../../../../src/editor/comparing/comparing.ts';
import { named } from './compared-document.ts';

const document: ChartDocument = {
  title: 'Northwind',
  baseline: 'b',
  scenarios: [named('a', 'A', 'x'), named('b', 'B', 'x'), named('c', 'C', 'x')],
};

describe('usualPair', () => {
  it('holds the scenario on the screen against the baseline', () => {
    expect(usualPair({ document, scenarioId: 'a' })).toEqual({ before: 'b', after: 'a' });
  });

  it('takes the one behind the baseline where that is on the screen, or else any other', () => {
    expect(usualPair({ document, scenarioId: 'b' })).toEqual({ before: 'b', after: 'c' });
    expect(usualPair({ document: { ...document, baseline: 'c' }, scenarioId: 'c' })).toEqual({
      before: 'c',
      after: 'a',
    });
  });

  it('is not there where there is only one, and knows no scenario that is gone', () => {
    const alone = { ...document, scenarios: [document.scenarios[0]] } as const;
    expect(usualPair({ document: alone, scenarioId: 'a' })).toBeUndefined();
    expect(usualPair({ document, scenarioId: 'gone' })).toEqual({ before: 'b', after: 'c' });
  });
});

describe('withScenario', () => {
  const comparing: Comparing = { before: 'a', after: 'b', view: 'list' };

  it('takes another scenario into one of the places', () => {
    expect(withScenario(comparing, 'after', 'c')).toEqual({ before: 'a', after: 'c', view: 'list' });
    expect(withScenario(comparing, 'before', 'c')).toEqual({ before: 'c', after: 'b', view: 'list' });
  });

  it('closes the change that was open, which may be another one there, and keeps what is listed', () => {
    const filter = { kinds: new Set(['moved'] as const), text: '' };
    const opened = withOpen({ ...comparing, filter }, { key: 'moved x', at: 3 });
    expect(opened.open).toBe('moved x');
    expect(withOpen(opened, { key: 'moved x', at: 3 })).toBe(opened);
    expect(withScenario(opened, 'after', 'c')).toEqual({ before: 'a', after: 'c', view: 'list', filter });
    expect(withOpen(opened, null)).not.toHaveProperty('open');
  });

  it('lets the two change places rather than compare one with itself', () => {
    expect(withScenario(comparing, 'before', 'b')).toEqual({ before: 'b', after: 'a', view: 'list' });
    expect(withScenario(comparing, 'after', 'a')).toEqual({ before: 'b', after: 'a', view: 'list' });
    expect(withScenario(comparing, 'after', 'b')).toBe(comparing);
  });
});

describe('ledTo', () => {
  it('is another comparison each time, also where the change is open already', () => {
    const comparing: Comparing = { before: 'a', after: 'b', view: 'together' };
    const first = ledTo(comparing, { key: 'moved c', at: 2 });
    expect(first).toMatchObject({ open: 'moved c', openAt: 2, led: 1 });
    expect(ledTo(first, { key: 'moved c', at: 2 })).toMatchObject({ open: 'moved c', led: 2 });
  });
});

describe('newlyChosen', () => {
  const comparing: Comparing = { before: 'a', after: 'b', view: 'together' };

  it('is a scenario that takes the second place from outside', () => {
    expect(newlyChosen(comparing, withScenario(comparing, 'after', 'c'))).toBe('c');
  });

  it('is nobody where the two change places, another is the first, or the comparison begins', () => {
    expect(newlyChosen(comparing, withScenario(comparing, 'after', 'a'))).toBeUndefined();
    expect(newlyChosen(comparing, withScenario(comparing, 'before', 'c'))).toBeUndefined();
    expect(newlyChosen(null, comparing)).toBeUndefined();
  });
});

describe('stillComparing', () => {
  it('ends where one of the two is gone, or both are the same', () => {
    const comparing: Comparing = { before: 'a', after: 'b', view: 'together' };
    expect(stillComparing(comparing, document)).toBe(comparing);
    expect(stillComparing({ ...comparing, before: 'gone' }, document)).toBeNull();
    expect(stillComparing({ ...comparing, after: 'gone' }, document)).toBeNull();
    expect(stillComparing({ ...comparing, after: 'a' }, document)).toBeNull();
    expect(stillComparing(null, document)).toBeNull();
  });
});
