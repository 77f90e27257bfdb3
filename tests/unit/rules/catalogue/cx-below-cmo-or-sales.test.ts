import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts, questionsOf } from '../outline-charts.ts';

const rule = 'cx-below-cmo-or-sales';
const owner = (attributes = '') => `Chief Customer Officer [id: cx, accountable: cx${attributes}]`;

describe(rule, () => {
  it('sees who is nearer to the top', () => {
    const outline = `CEO\n  Chief Strategy Officer\n    ${owner()}\n  CMO`;
    expect(findingsOf(rule, outline)[0]).toMatchObject({
      severity: 'warning',
      roles: ['cx'],
      related: ['cmo'],
    });
  });

  it('sees who alone has a seat on the executive team, if both are stated', () => {
    expect(verdicts(rule, `CEO\n  ${owner(', no executive')}\n  CMO [executive]`)).toEqual(['warning: cx']);
    expect(verdicts(rule, `CEO\n  ${owner()}\n  CMO [executive]`)).toEqual([]);
    expect(verdicts(rule, `CEO\n  ${owner(', no executive')}\n  CMO`)).toEqual([]);
  });

  it('sees the higher rank', () => {
    expect(verdicts(rule, `CEO\n  ${owner(', level: director')}\n  CMO`)).toEqual(['warning: cx']);
  });

  it('names marketing first, and only one of the two', () => {
    const outline = `CEO\n  Sales Director\n  ${owner(', level: head')}\n  CMO`;
    expect(findingsOf(rule, outline)).toHaveLength(1);
    expect(findingsOf(rule, outline)[0]?.related).toEqual(['cmo']);
  });

  it('turns to sales when marketing does not outrank the owner', () => {
    const outline = `CEO\n  Chief Revenue Officer [id: cro]\n  ${owner(', level: director')}\n    CMO`;
    expect(findingsOf(rule, outline)[0]?.related).toEqual(['cro']);
  });

  it('chooses the top role of a function before it compares', () => {
    const outline = `CEO
  Marketing Director [id: first]
  ${owner(', no executive')}
  Chief Strategy Officer
    CMO [id: second, executive]`;
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('compares heads', () => {
    const outline = `CEO\n  Chief Strategy Officer\n    ${owner()}\n  Head of Marketing`;
    expect(verdicts(rule, outline)).toEqual(['warning: cx']);
  });

  it('does not compare managers and staff', () => {
    expect(verdicts(rule, `CEO\n  Chief Strategy Officer\n    ${owner()}\n  Marketing Manager`)).toEqual([]);
  });

  it.each([
    ['it reports to the owner', `CEO\n  ${owner(', no executive, level: head')}\n    CMO [executive]`],
    ['it is the owner’s boss', `CEO\n  CMO [executive]\n    ${owner(', no executive')}`],
    ['it is the top', `CMO\n  ${owner(', level: head')}\n  CFO`],
    ['it has no path to the top', `CEO\n  Chief Strategy Officer\n    ${owner()}\nCMO`],
    [
      'they are equals',
      `CEO\n  ${owner(', executive')}\n  CMO [executive]\n  Chief Sales Officer [executive]`,
    ],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('only considers it in a small organisation', () => {
    const [finding] = findingsOf(rule, `CEO\n  ${owner(', level: head')}\n  CMO`, { size: 'small' });
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toContain('small');
  });

  describe('its repair states only what is missing', () => {
    const repaired = (outline: string) => {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const [fix] = finding ? fixesOf(document, scenario, finding) : [];
      return fix?.edit(scenario).roles.find(({ id }) => id === 'cx');
    };

    it('the seat', () => {
      const role = repaired(`CEO\n  ${owner(', no executive')}\n  CMO [executive]`);
      expect(role).toMatchObject({ executive: true });
      expect(role).not.toHaveProperty('level');
    });

    it('the rank', () => {
      const role = repaired(`CEO\n  ${owner(', level: head')}\n  CMO [executive]`);
      expect(role).toMatchObject({ level: 'c-suite' });
      expect(role).not.toHaveProperty('executive');
    });

    it('nothing when it only has to move', () => {
      const role = repaired(`CEO\n  Chief Strategy Officer\n    ${owner()}\n  CMO [executive]`);
      expect(role).toEqual({ id: 'cx', title: 'Chief Customer Officer', accountableFor: ['cx'] });
    });
  });

  it('asks about the lead’s seat where a rival has one', () => {
    const asked = (lead: string, rival: string) =>
      questionsOf(
        rule,
        `CEO\n  Chief Customer Officer [id: cco, accountable: cx${lead}]\n  CMO ${rival}\n  CFO`,
      );
    const [question] = asked('', '[executive]');
    expect(question).toMatchObject({
      roles: ['cco'],
      question: 'Is Chief Customer Officer on the executive team?',
    });
    expect(question?.answers.map(({ label }) => label)).toEqual(['Yes', 'No']);
    expect(asked('', '')).toEqual([]);
    expect(asked('', '[no executive]')).toEqual([]);
    expect(asked(', executive', '[executive]')).toEqual([]);
    expect(asked(', level: head', '[executive]')).toEqual([]);
  });
});
