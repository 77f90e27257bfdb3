import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { cardName } from '../../../src/editor/card-name.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { findingOf } from './findings.ts';

const name = (
  text: string,
  attributes: Partial<Role> = {},
  findings = [] as ReturnType<typeof findingOf>[],
) => {
  const org = indexOrg(scenarioOf(text, { roles: { x: { title: 'Head of Sales', ...attributes } } }));
  const role = org.role('x') ?? { id: 'x', title: '' };
  return cardName(org, role, 'head', findings);
};

describe('cardName', () => {
  it.each<[string, Partial<Role>, string]>([
    ['a > x', { person: 'Anna' }, 'Head of Sales, Anna, head level, reports to Title of a, no reports'],
    ['x', {}, 'Head of Sales, head level, reports to nobody, no reports'],
    ['a > x; b > x; x > c', {}, 'Head of Sales, head level, reports to Title of a and Title of b, 1 report'],
    ['x > a, b', { vacant: true }, 'Head of Sales, vacant, head level, reports to nobody, 2 reports'],
    [
      'x',
      { vacant: true, person: 'Ben' },
      'Head of Sales, Ben (interim), head level, reports to nobody, no reports',
    ],
    ['x', { planned: true }, 'Head of Sales, planned, head level, reports to nobody, no reports'],
    ['x', { vacant: true, person: '' }, 'Head of Sales, vacant, head level, reports to nobody, no reports'],
    ['x', { person: '', body: true }, 'Head of Sales, board or committee, reports to nobody, no reports'],
    [
      'x',
      { title: 'Board of Directors' },
      'Board of Directors, board or committee, reports to nobody, no reports',
    ],
    [
      'x',
      { title: 'Board of Directors', person: 'Ben' },
      'Board of Directors, Ben, head level, reports to nobody, no reports',
    ],
    ['a ..> x', {}, 'Head of Sales, head level, reports to nobody, no reports'],
  ])('of %s with %j', (text, attributes, words) => {
    expect(name(text, attributes)).toBe(words);
  });

  it('counts the findings by severity, the worst first, and names them', () => {
    const findings = [
      findingOf({ severity: 'error', headline: 'One' }),
      findingOf({ headline: 'Two' }),
      findingOf({ headline: 'Three' }),
      findingOf({ severity: 'info', headline: 'Four' }),
    ];
    expect(name('x', {}, findings)).toContain(
      ', 1 critical finding, 2 warnings, 1 point to consider: One; Two; Three; Four',
    );
  });
});
