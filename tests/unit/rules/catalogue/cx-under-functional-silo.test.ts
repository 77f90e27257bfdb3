import { describe, expect, it } from 'vitest';
import { findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-under-functional-silo';
const under = (boss: string) => `CEO\n  ${boss}\n    Head of CX [id: cx, accountable: cx]`;

describe(rule, () => {
  it.each([
    ['Customer Services Director', 'customer service'],
    ['Director of Operations', 'operations'],
    ['Sales Director', 'sales'],
    ['CIO', 'IT'],
    ['Product Director', 'product'],
    ['HR Director', 'HR'],
    ['CFO', 'finance'],
  ])('warns of an owner under the %s', (boss, name) => {
    const [finding] = findingsOf(rule, under(boss));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['cx'] });
    expect(finding?.headline).toBe(`Customer experience inside ${name}`);
  });

  it.each(['strategy', 'general', 'digital', 'customer-experience', 'legal', 'data'])(
    'takes %s for no silo',
    (fn) => {
      expect(verdicts(rule, under(`Somebody [function: ${fn}, level: director]`))).toEqual([]);
    },
  );

  it.each([
    ['the Chief Operating Officer', 'Chief Operating Officer', {}],
    ['IT in a technology company', 'CIO', { industry: 'technology' }],
    ['a service head on the board', 'Customer Services Director [board]', {}],
    ['any silo in a small organisation', 'CFO', { size: 'small' }],
  ] as const)('only considers %s', (_case, boss, context) => {
    const [finding] = findingsOf(rule, under(boss), context);
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toBeTruthy();
  });

  it.each([
    ['another operations head', 'VP Operations', {}],
    ['IT elsewhere', 'CIO', { industry: 'utilities' }],
    ['a service head without a stated seat', 'Customer Services Director', {}],
    ['another head on the board', 'CFO [board]', {}],
    ['sales in a technology company', 'Sales Director', { industry: 'technology' }],
  ] as const)('warns of %s', (_case, boss, context) => {
    expect(verdicts(rule, under(boss), context)).toEqual(['warning: cx']);
  });

  it('leaves an owner below marketing to the other rule', () => {
    const outline = 'CEO\n  CMO\n    CIO\n      Head of CX [accountable: cx]';
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('looks at the nearest silo', () => {
    const outline =
      'CEO\n  CIO\n    Chief Operating Officer [id: coo]\n      Head of CX [id: cx, accountable: cx]';
    expect(findingsOf(rule, outline)[0]).toMatchObject({ severity: 'info', related: ['coo'] });
  });

  it('looks past roles that are no silo', () => {
    const outline = `CEO
  CIO
    Strategy Director
      Head of CX [id: cx, accountable: cx]`;
    expect(findingsOf(rule, outline)[0]).toMatchObject({
      related: ['cio'],
      lines: [{ manager: 'strategy-director', report: 'cx' }],
    });
  });

  it('does not count the top role', () => {
    expect(verdicts(rule, 'CFO\n  Head of CX [accountable: cx]\n  CIO')).toEqual([]);
  });

  it('asks for the industry only where it would matter', () => {
    const asked = (boss: string, context = {}) => questionsOf(rule, under(boss), context);
    expect(asked('CIO')).toMatchObject([{ roles: ['cx'], question: 'Which industry is this?' }]);
    expect(asked('CIO', { industry: 'other' })).toEqual([]);
    expect(asked('CIO', { size: 'small' })).toEqual([]);
    expect(asked('CFO')).toEqual([]);
  });
});
