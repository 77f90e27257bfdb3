import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'operational-without-departments';
const operational: Context = { model: 'operational' };
const oneTeam: Context = { model: 'one-team' };
const chart = (...reports: readonly string[]) =>
  [
    'CEO',
    '  Chief Customer Officer [id: cco, accountable: cx]',
    ...reports.map((report) => `    ${report}`),
    '  CFO',
  ].join('\n');

const labelsOf = (outline: string, context: Context) => {
  const { document, scenario } = chartOf(outline, context);
  const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
  return finding ? fixesOf(document, scenario, finding).map(({ label }) => label) : ['no finding'];
};

describe(rule, () => {
  describe('in the operational model', () => {
    const fires = (outline: string) => verdicts(rule, outline, operational);

    it('wants two functions that face the customer', () => {
      expect(fires(chart())).toEqual(['warning: cco']);
      expect(fires(chart('Head of Customer Service'))).toEqual(['warning: cco']);
      expect(fires(chart('Head of Customer Service', 'Head of Marketing'))).toEqual([]);
    });

    it.each(['customer-service', 'sales', 'marketing', 'digital', 'channel'])('counts %s', (fn) => {
      const other = fn === 'sales' ? 'Head of Marketing' : 'Head of Sales';
      expect(fires(chart(other, `Somebody [function: ${fn}, level: head]`))).toEqual([]);
    });

    it.each([
      'customer-experience',
      'operations',
      'it',
      'product',
      'hr',
      'finance',
      'data',
      'communications',
    ])('does not count %s', (fn) => {
      expect(fires(chart('Head of Sales', `Somebody [function: ${fn}, level: head]`))).toEqual([
        'warning: cco',
      ]);
    });

    it('counts functions, not roles', () => {
      expect(fires(chart('Head of Sales', 'Sales Director'))).toEqual(['warning: cco']);
    });

    it('counts from head upwards, at any depth', () => {
      expect(fires(chart('Head of Sales', 'Somebody [function: marketing, level: manager]'))).toHaveLength(1);
      expect(fires(chart('Head of Sales', 'Office', '  Head of Marketing'))).toEqual([]);
    });

    it('counts a committee of that function below the lead', () => {
      const board = 'Somebody [body, function: marketing, level: head]';
      expect(fires(chart('Head of Sales', board))).toEqual([]);
      expect(fires(chart('Head of Sales', board.replace('head', 'manager')))).toEqual(['warning: cco']);
      expect(fires(chart('Head of Sales', board.replace('marketing', 'it')))).toEqual(['warning: cco']);
      expect(fires(`${chart('Head of Sales')}\n  ${board}`)).toEqual(['warning: cco']);
    });

    it('counts neither the lead nor anybody beside it', () => {
      const lead = chart('Head of Sales').replace('accountable', 'function: marketing, accountable');
      expect(fires(lead)).toEqual(['warning: cco']);
      expect(fires(`${chart('Head of Sales')}\n  Head of Marketing [id: m]\ncco ..> m`)).toEqual([
        'warning: cco',
      ]);
    });

    it('says which ones there are', () => {
      const message = (outline: string) => findingsOf(rule, outline, operational)[0]?.message;
      expect(message(chart('Head of IT'))).toBe(
        'No department that faces the customer reports to Chief Customer Officer.',
      );
      expect(message(chart('Head of Sales'))).toBe(
        'Of the departments that face the customer, only sales reports to Chief Customer Officer.',
      );
    });
  });

  describe('in the one-team model', () => {
    const fires = (outline: string) => verdicts(rule, outline, oneTeam);
    const team = ['Head of Marketing', 'Head of Sales', 'Head of Customer Service'];

    it('wants marketing, sales and customer service', () => {
      expect(fires(chart(...team))).toEqual([]);
      for (const left of team)
        expect(fires(chart(...team.filter((one) => one !== left)))).toEqual(['warning: cco']);
      expect(fires(chart())).toEqual(['warning: cco']);
    });

    it('counts the lead, any level and any depth', () => {
      const lead = chart('Head of Marketing', 'Head of Sales').replace(
        'accountable',
        'function: customer-service, accountable',
      );
      expect(fires(lead)).toEqual([]);
      expect(fires(chart('Head of Marketing', 'Head of Sales', '  Call Centre Agent'))).toEqual([]);
    });

    it('counts a committee below the lead', () => {
      const two = ['Head of Marketing', 'Head of Sales'];
      const board = 'Service board [body, function: customer-service]';
      expect(fires(chart(...two, board))).toEqual([]);
      expect(fires(chart(...two, board.replace('customer-service', 'it')))).toEqual(['warning: cco']);
      expect(fires(`${chart(...two)}\n  ${board}`)).toEqual(['warning: cco']);
    });

    it('counts nobody beside the lead', () => {
      expect(fires(`${chart('Head of Marketing', 'Head of Sales')}\n  Head of Customer Service`)).toEqual([
        'warning: cco',
      ]);
    });

    it('takes nothing else for one of the three', () => {
      expect(fires(chart('Head of Marketing', 'Head of Sales', 'Digital Director'))).toEqual([
        'warning: cco',
      ]);
    });

    it('says what is missing', () => {
      expect(findingsOf(rule, chart('Head of Marketing'), oneTeam)[0]?.message).toBe(
        'The one team of Chief Customer Officer is to hold marketing, sales and customer service, and lacks sales and customer service.',
      );
    });
  });

  it('is silent in the other models', () => {
    for (const model of ['advisory', 'matrixed'] as const)
      expect(verdicts(rule, chart(), { model })).toEqual([]);
    expect(verdicts(rule, chart())).toEqual([]);
  });

  it.each([
    ['nobody leads', 'CEO\n  CFO\n  CIO'],
    ['the top leads', 'CEO [accountable: cx]\n  CFO\n  CIO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline, operational)).toEqual([]);
    expect(verdicts(rule, outline, oneTeam)).toEqual([]);
  });

  describe('its repairs', () => {
    it('move in what is missing, or state another model', () => {
      const outline = `${chart('Head of Customer Service')}\n  CMO\n  Chief Sales Officer`;
      expect(labelsOf(outline, operational)).toEqual([
        'Move Chief Sales Officer under Chief Customer Officer',
        'State the matrixed model instead: dotted lines into the units',
        'State the advisory model instead: a small expert team',
      ]);
      expect(labelsOf(outline, oneTeam)[0]).toBe(
        'Move CMO and Chief Sales Officer under Chief Customer Officer',
      );
    });

    it('state the operational model where it fits', () => {
      const outline = chart('Head of Customer Service', 'Head of Sales');
      expect(labelsOf(outline, oneTeam)).toEqual([
        'State the operational model instead: departments report in',
        'State the matrixed model instead: dotted lines into the units',
        'State the advisory model instead: a small expert team',
      ]);
      expect(labelsOf(chart('Head of Sales'), oneTeam)).toHaveLength(2);
    });

    it('move nobody who is above the lead, nor too few', () => {
      const below = 'CEO\n  CMO\n    Head of CX [accountable: cx]\n  Chief Sales Officer';
      expect(labelsOf(below, operational).join()).not.toContain('Move');
    });
  });
});
