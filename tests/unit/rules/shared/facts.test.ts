import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { type Facts, gatherFacts } from '../../../../src/rules/shared/facts.ts';
import { chartOf } from '../outline-charts.ts';

function factsOf(outline: string, context: Context = {}): Facts {
  const { document, scenario } = chartOf(outline, context);
  return gatherFacts(document, scenario);
}

const leadOf = (outline: string) => factsOf(outline).lead?.id;

describe('the lead', () => {
  it.each([
    ['an owner before a title', 'CEO\n  Chief Customer Officer\n  CFO [accountable: cx]', 'cfo'],
    [
      'of the owners, a title before nearness',
      'CEO\n  CFO [accountable: cx]\n    Head of CX [accountable: cx]',
      'head-of-cx',
    ],
    ['then the one nearest to the top', 'CEO\n  CFO\n    A [accountable: cx]\n  B [accountable: cx]', 'b'],
    ['then the highest rank', 'CEO\n  Head of Sales [accountable: cx]\n  CFO [accountable: cx]', 'cfo'],
    ['then the first drawn', 'CEO\n  CFO [accountable: cx]\n  CIO [accountable: cx]', 'cfo'],
    [
      'one with a path to the top before one without',
      'CEO\n  CFO\n    A [accountable: cx]\nCIO [accountable: cx]',
      'a',
    ],
    [
      'the best title where only the top owns it',
      'CEO [accountable: cx]\n  CFO\n    Head of CX',
      'head-of-cx',
    ],
    ['the top where nobody else comes near', 'CEO [accountable: cx]\n  CFO', 'ceo'],
    [
      'the best title where nobody owns it',
      'CEO\n  Head of CX\n  Chief Customer Officer',
      'chief-customer-officer',
    ],
    ['nobody where nothing says so', 'CEO\n  CFO', undefined],
  ])('is %s', (_case, outline, lead) => {
    expect(leadOf(outline)).toBe(lead);
  });

  it('is a guess unless stated', () => {
    expect(factsOf('CEO\n  Head of CX').leadIsGuess).toBe(true);
    expect(factsOf('CEO [accountable: cx]\n  Head of CX').leadIsGuess).toBe(true);
    expect(factsOf('CEO\n  Head of CX [accountable: cx]').leadIsGuess).toBe(false);
    expect(factsOf('CEO').leadIsGuess).toBe(false);
  });

  it('is not below the top when it is the top', () => {
    expect(factsOf('CEO [accountable: cx]\n  CFO').leadBelowTop).toBeUndefined();
  });
});

describe('bosses and ancestors', () => {
  const ids = (roles: readonly { id: string }[]) => roles.map(({ id }) => id);
  const facts = factsOf(`Board of Directors [body]
  CEO [id: ceo]
    CFO [id: cfo]
      Change board [body, id: cb]
        Clerk [id: clerk]`);
  const role = (id: string) => {
    const found = facts.org.role(id);
    if (!found) throw new Error(id);
    return found;
  };

  it('pass over boards and committees', () => {
    expect(ids(facts.bosses(role('clerk')))).toEqual(['cfo']);
    expect(ids(facts.bosses(role('ceo')))).toEqual([]);
    expect(facts.depth(role('clerk'))).toBe(2);
  });

  it('leave the top out above a role', () => {
    expect(ids(facts.ancestors(role('clerk')))).toEqual(['cfo']);
    expect(facts.topAbove(role('clerk'))?.id).toBe('ceo');
  });

  it('end in a circle', () => {
    const circle = factsOf('A\n  B\n    C\nC --> A');
    const a = circle.org.role('a');
    expect(a && ids(circle.ancestors(a))).toEqual(['c', 'b']);
  });
});

describe('context', () => {
  it('takes what is not stated for large, unregulated and full', () => {
    expect(factsOf('CEO')).toMatchObject({ small: false, regulated: false, scope: 'full' });
    expect(factsOf('CEO', { size: 'medium', industry: 'technology' })).toMatchObject({
      small: false,
      regulated: false,
    });
    expect(factsOf('CEO', { size: 'small', industry: 'telecoms', scope: 'branch' })).toMatchObject({
      small: true,
      regulated: true,
      scope: 'branch',
    });
  });
});
