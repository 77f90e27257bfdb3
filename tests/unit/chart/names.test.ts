import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaCalled,
  areaName,
  cleanName,
  DEPARTMENTS,
  LONGEST_NAME,
  namesOf,
  NO_OWN_NAMES,
  settleNames,
  STANDARD_NAMES,
} from '../../../src/chart/names.ts';
import { arbitraryNames } from '../../support/arbitrary-settings.ts';
import { anyText } from '../../support/arbitrary-document.ts';

const own = namesOf({ departments: { it: 'Technology' }, areas: { cx: 'Guests: all', insight: 'Research' } });

describe('namesOf', () => {
  it('has own names in the place of standard ones, and those for the rest', () => {
    expect([own.departments.it, own.departments.sales]).toEqual(['Technology', 'Sales']);
    expect(namesOf(NO_OWN_NAMES)).toEqual(STANDARD_NAMES);
  });
});

describe('areaName and areaCalled', () => {
  it.each([
    ['cx', 'Guests: all'],
    [' CX ', 'Guests: all'],
    ['insight:emea', 'Research: emea'],
    ['digital-cx', 'Digital CX'],
    ['Loyalty', 'Loyalty'],
  ])('%j is called %j', (area, name) => expect(areaName(area, own)).toBe(name));

  it.each([
    ['guests: ALL', 'cx'],
    ['Research:emea', 'insight:emea'],
    ['Digital CX', 'digital-cx'],
    ['cx', 'cx'],
    [' Loyalty ', 'Loyalty'],
    ['Loyalty: UK', 'Loyalty: UK'],
  ])('%j means %j', (text, area) => expect(areaCalled(text, own)).toBe(area));
});

describe('areaCalled', () => {
  it('takes an id for itself, also where another area is called so', () => {
    const swapped = namesOf({ departments: {}, areas: { cx: 'Customer experience', insight: 'CX' } });
    expect(areaCalled('cx', swapped)).toBe('cx');
    expect(areaCalled('CX', swapped)).toBe('insight');
  });
});

describe('cleanName', () => {
  it('is one clean line of at most 40 characters, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const name = cleanName(text);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/[\n\t\u202E]|^\s|\s$/);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });

  it('leaves no half of a character where it cuts', () => {
    expect(cleanName(`${'x'.repeat(39)}😀`)).toBe('x'.repeat(39));
  });
});

describe('settleNames', () => {
  it('leaves out what is empty or the standard word, and keeps the rest', () => {
    const departments = { it: '  Technology\n', hr: 'People (HR)', sales: ' ' };
    expect(settleNames({ departments, areas: {} })).toEqual({
      names: { departments: { it: 'Technology' }, areas: {} },
      clashes: [],
    });
  });

  it('keeps two names that were swapped', () => {
    const departments = { marketing: 'Sales', sales: 'Marketing' };
    expect(settleNames({ departments, areas: {} }).names.departments).toEqual(departments);
  });

  it('gives up names until no two are the same, upper case or not', () => {
    const departments = { marketing: 'growth', sales: 'Growth', it: 'Sales' };
    expect(settleNames({ departments, areas: { cx: 'Insight' } })).toEqual({
      names: { departments: { marketing: 'growth' }, areas: {} },
      clashes: [
        { kind: 'departments', key: 'sales', name: 'Growth' },
        { kind: 'departments', key: 'it', name: 'Sales' },
        { kind: 'areas', key: 'cx', name: 'Insight' },
      ],
    });
  });

  it('never leaves two departments or two areas that are called the same, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryNames(), (typed) => {
        const { names } = settleNames(typed);
        const { departments, areas } = namesOf(names);
        for (const called of [DEPARTMENTS.map((key) => departments[key]), [...areas.values()]])
          expect(new Set(called.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(
            called.length,
          );
        expect(settleNames(names)).toEqual({ names, clashes: [] });
      }),
    );
  });
});
