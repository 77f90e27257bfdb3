import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-owner-not-under-ceo';

const under = (...bosses: string[]) =>
  [...bosses, 'Head of CX [id: cx, accountable: cx]']
    .map((line, depth) => `${'  '.repeat(depth)}${line}`)
    .join('\n');

describe(rule, () => {
  it('warns of one level between owner and top', () => {
    const [finding] = findingsOf(rule, under('CEO', 'Chief Strategy Officer'));
    expect(finding).toMatchObject({
      severity: 'warning',
      roles: ['cx'],
      lines: [{ manager: 'chief-strategy-officer', report: 'cx' }],
    });
    expect(finding).not.toHaveProperty('severityReason');
  });

  it('calls an owner three levels down buried', () => {
    expect(verdicts(rule, under('CEO', 'Chief Strategy Officer', 'Transformation Director'))).toEqual([
      'error: cx',
    ]);
  });

  it('calls an owner buried also below Marketing or a silo', () => {
    expect(verdicts(rule, under('CEO', 'CMO', 'Head of Brand'))).toEqual(['error: cx']);
    expect(verdicts(rule, under('CEO', 'CIO', 'IT Director'))).toEqual(['error: cx']);
  });

  it.each(['CMO', 'CIO', 'CFO', 'Chief Operating Officer'])(
    'leaves one level under the %s to another rule',
    (boss) => {
      expect(verdicts(rule, under('CEO', boss))).toEqual([]);
    },
  );

  it('is milder when the boss sits on the board', () => {
    const [finding] = findingsOf(rule, under('CEO', 'Chief Strategy Officer [board]'));
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toContain('Chief Strategy Officer');
  });

  it('is milder for an advisory lead with a dotted line from the top', () => {
    const outline = `${under('CEO', 'Chief Strategy Officer')}\nCEO ..> Head of CX`;
    expect(verdicts(rule, outline, { model: 'advisory' })).toEqual(['info: cx']);
    expect(verdicts(rule, outline, { model: 'matrixed' })).toEqual(['warning: cx']);
    expect(verdicts(rule, outline)).toEqual(['warning: cx']);
  });

  it('judges a lead known by title only one step milder', () => {
    const guess = (...bosses: string[]) => under(...bosses).replace(', accountable: cx', '');
    expect(verdicts(rule, guess('CEO', 'Chief Strategy Officer', 'Strategy Director'))).toEqual([
      'warning: cx',
    ]);
    expect(verdicts(rule, guess('CEO', 'Chief Strategy Officer'))).toEqual(['info: cx']);
    expect(verdicts(rule, guess('CEO', 'Chief Strategy Officer [board]'))).toEqual(['info: cx']);
  });

  it('does not count boards and committees as levels', () => {
    expect(verdicts(rule, under('Board of Directors [body]', 'CEO'))).toEqual([]);
    expect(verdicts(rule, under('CEO', 'Executive committee [body]'))).toEqual([]);
    expect(verdicts(rule, under('CEO', 'Chief Strategy Officer [board]', 'Change board [body]'))).toEqual([
      'info: cx',
    ]);
  });

  it.each([
    ['next to the top', under('CEO')],
    ['under the chief executive of a division', under('Group CEO', 'CEO, Retail')],
    ['the top role itself', 'CEO [accountable: cx]\n  CMO\n  CFO'],
  ])('is silent for an owner %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('speaks when only some of the bosses are chief executives', () => {
    const outline = `${under('CEO', 'CEO, Retail')}\n  Chief Strategy Officer [id: cso]\ncso --> cx`;
    expect(verdicts(rule, outline)).toEqual(['warning: cx']);
  });

  it('is silent for an owner with no path to the top', () => {
    const outline = 'CEO\n  CFO\nHead of CX [id: cx, accountable: cx]\n  A\nA --> cx';
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('takes the shortest way up', () => {
    const outline = `${under('CEO', 'Chief Strategy Officer', 'Strategy Director')}\nCEO --> cx`;
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('says how many levels, between whom, and that three are a burial', () => {
    const buriedBelow = (levels: number) => {
      const bosses = ['Chief Strategy Officer', 'Transformation Director', 'Head of Change'].slice(0, levels);
      const rows = ['Managing Director', ...bosses, 'Head of CX [id: cx, accountable: cx]'];
      const [finding] = findingsOf(rule, rows.map((row, depth) => '  '.repeat(depth) + row).join('\n'));
      return [finding?.headline, finding?.message, finding?.related];
    };
    const usual = 'Customer experience not next to the chief executive';
    const between = 'between Head of CX and Managing Director.';
    expect(buriedBelow(1)).toEqual([usual, `One level stands ${between}`, ['managing-director']]);
    expect(buriedBelow(2)).toEqual([
      'Customer experience buried 3 levels down',
      `Two levels stand ${between}`,
      ['managing-director'],
    ]);
    expect(buriedBelow(3)[1]).toBe(`Three levels stand ${between}`);
  });

  it('takes a dotted line from the top for a mandate beside others', () => {
    const outline = `CEO [id: ceo]
  Chief Strategy Officer
    Head of CX [id: cx, accountable: cx]
  General Counsel
CEO ..> Head of CX: mandate
General Counsel ..> Head of CX: advice`;
    expect(verdicts(rule, outline, { model: 'advisory' })).toEqual(['info: cx']);
  });
});
