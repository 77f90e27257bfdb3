import { describe, expect, it } from 'vitest';
import { verdicts } from '../outline-charts.ts';

const rule = 'cx-everyone-owns-it';

const responsible = (...titles: string[]) =>
  `CEO\n${titles.map((title) => `  ${title} [responsible: cx]`).join('\n')}`;

describe(rule, () => {
  it('names everybody who is responsible, in drawing order', () => {
    const outline = responsible('CMO', 'CFO', 'Head of Sales');
    expect(verdicts(rule, outline)).toEqual(['error: cmo, cfo, head-of-sales']);
  });

  it('counts functions, not roles', () => {
    expect(verdicts(rule, responsible('CMO', 'Head of Brand', 'CFO'))).toEqual([]);
  });

  it('counts roles without a function as one function', () => {
    expect(verdicts(rule, responsible('CMO', 'Wizard', 'Sorcerer'))).toEqual([]);
    expect(verdicts(rule, responsible('CMO', 'Wizard', 'CFO'))).toHaveLength(1);
  });

  it('is silent as soon as one role is accountable, wherever it sits', () => {
    expect(verdicts(rule, `${responsible('CMO', 'CFO', 'CIO')}\n    Clerk [accountable: cx]`)).toEqual([]);
    expect(verdicts(rule, responsible('CMO', 'CFO', 'CIO').replace('CEO', 'CEO [accountable: cx]'))).toEqual(
      [],
    );
  });

  it('does not take a shared measure for shared ownership', () => {
    expect(
      verdicts(rule, responsible('CMO', 'CFO', 'CIO').replaceAll('responsible: cx', 'kpis: NPS')),
    ).toEqual([]);
  });

  it('is silent in a branch', () => {
    expect(verdicts(rule, responsible('CMO', 'CFO', 'CIO'), { scope: 'branch' })).toEqual([]);
  });
});
