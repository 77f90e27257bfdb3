import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'service-outside-customer-line';
const owner = '  Chief Customer Officer [id: cco, accountable: cx]';
const digital = 'Head of Online Care [id: d, function: digital, responsible: digital-cx]';
const under = (boss: string) => `CEO\n${owner}\n  ${boss}\n    ${digital}`;

describe(rule, () => {
  describe('digital service', () => {
    it('is known by its area or by its title', () => {
      expect(verdicts(rule, under('CMO'))).toEqual(['warning: d']);
      expect(verdicts(rule, under('CMO').replace('responsible', 'accountable'))).toEqual(['warning: d']);
      const title = `CEO\n${owner}\n  CMO\n    Head of Digital Customer Service [id: d]`;
      expect(verdicts(rule, title)).toEqual(['warning: d']);
      expect(verdicts(rule, under('CMO').replace(', responsible: digital-cx', ''))).toEqual([]);
    });

    it('says whose line it is in and marks the line', () => {
      expect(findingsOf(rule, under('CMO'))[0]).toMatchObject({
        roles: ['d'],
        related: ['cmo'],
        lines: [{ manager: 'cmo', report: 'd' }],
      });
    });

    it.each([
      ['CIO', {}, 'warning'],
      ['CIO', { industry: 'technology' }, 'info'],
      ['CMO', {}, 'warning'],
      ['CMO', { digital: 'occasional' }, 'info'],
      ['CMO', { size: 'small' }, 'info'],
      ['CMO', { industry: 'technology' }, 'warning'],
      ['Sales Director', {}, 'warning'],
      ['Sales Director', { digital: 'occasional' }, 'info'],
      ['Director of Operations', {}, 'warning'],
      ['Chief Operating Officer', {}, 'info'],
      ['Digital Director', {}, 'info'],
      ['Digital Director', { digital: 'central' }, 'warning'],
      ['Digital Director', { industry: 'utilities' }, 'warning'],
      ['CFO', {}, 'info'],
      ['CFO', { industry: 'telecoms' }, 'warning'],
      ['Strategy Director', {}, 'info'],
      ['Strategy Director', { industry: 'financial-services' }, 'warning'],
    ] as const)('under the %s in %j is %s', (boss, context, severity) => {
      const [finding] = findingsOf(rule, under(boss), context);
      expect(finding?.severity).toBe(severity);
      if (severity === 'info') expect(finding?.severityReason).toBeTruthy();
    });

    it('looks behind a digital boss for the function it belongs to', () => {
      const outline = `CEO\n${owner}\n  CMO\n    Digital Director\n      ${digital}`;
      expect(findingsOf(rule, outline)[0]).toMatchObject({ severity: 'warning', related: ['cmo'] });
    });

    it.each([
      [
        'a customer role stands above',
        `CEO\n${owner}\n  Customer Services Director\n    CIO\n      ${digital}`,
      ],
      [
        'the Digital Director answers to a customer role',
        `CEO\n${owner}\n    Digital Director\n      ${digital}`,
      ],
      [
        'the owner stands above, whatever the function',
        `CEO\n  Strategy Director [accountable: cx]\n    CIO\n      ${digital}`,
      ],
      ['it is next to the top', `CEO\n${owner}\n  ${digital}\n  CIO`],
      ['the owner has a dotted line to it', `${under('CMO')}\ncco ..> d`],
      ['the owner has a dotted line to its boss', `${under('CMO')}\ncco ..> CMO`],
      ['it is the owner', `CEO\n  CMO\n    Head of Digital [accountable: cx; digital-cx]\n  CFO`],
      ['it has no path to the top', `CEO\n${owner}\n${digital}`],
    ])('is silent when %s', (_case, outline) => {
      expect(verdicts(rule, outline)).toEqual([]);
    });

    it('does not take a dotted line from somebody else for a link', () => {
      expect(verdicts(rule, `${under('CMO')}\nCEO ..> d`)).toEqual(['warning: d']);
    });

    it('speaks of the top one only', () => {
      const outline = `${under('CMO')}\n      Head of Chat [responsible: digital-cx]`;
      expect(verdicts(rule, outline)).toEqual(['warning: d']);
    });

    it('is judged also where nobody leads', () => {
      expect(verdicts(rule, under('CMO').replace(`${owner}\n`, ''))).toEqual(['warning: d']);
    });
  });

  describe('customer service', () => {
    const centre = (boss: string, title = 'Head of Contact Centre [id: h]') =>
      `CEO\n${owner}\n  ${boss}\n    Director of Operations\n      ${title}`;

    it('does not belong below IT', () => {
      expect(verdicts(rule, centre('CIO'))).toEqual(['warning: h']);
      expect(verdicts(rule, centre('CIO'), { industry: 'technology' })).toEqual(['info: h']);
    });

    it.each([
      ['it is below another function', centre('CFO')],
      ['it is nobody with a team', centre('CIO', 'Contact Centre Agent')],
      [
        'it is the owner',
        centre('CIO', 'Head of Contact Centre [accountable: cx]').replace(`${owner}\n`, ''),
      ],
    ])('is silent when %s', (_case, outline) => {
      expect(verdicts(rule, outline)).toEqual([]);
    });

    it('looks at the top role only, the one for digital service left out', () => {
      const outline = `CEO
${owner}
    Head of Customer Service
  CIO
    Service Desk Manager [function: customer-service]`;
      expect(verdicts(rule, outline)).toEqual([]);
      const both = `CEO
${owner}
  CIO
    Head of Digital Customer Service [id: d]
    Contact Centre Manager [id: h]`;
      expect(verdicts(rule, both)).toEqual(['warning: d', 'warning: h']);
    });

    it('is a question where telephony may be the network', () => {
      const outline = centre('CIO', 'Head of Telephony [id: t]');
      expect(verdicts(rule, outline)).toEqual(['warning: t']);
      expect(verdicts(rule, outline, { industry: 'telecoms' })).toEqual([]);
      const [question] = questionsOf(rule, outline, { industry: 'telecoms' });
      expect(question?.roles).toEqual(['t']);
      const { document, scenario } = chartOf(outline, { industry: 'telecoms' });
      const answered = question?.answers.map(({ edit }) => lint(document, edit(scenario)));
      expect(
        answered?.map(({ findings }) => findings.filter((finding) => finding.rule === rule).length),
      ).toEqual([1, 0]);
      expect(answered?.flatMap(({ questions }) => questions.filter((asked) => asked.rule === rule))).toEqual(
        [],
      );
    });
  });

  describe('its question about the industry', () => {
    it('is asked where the answer could change the verdict', () => {
      expect(questionsOf(rule, under('CIO'))[0]).toMatchObject({ roles: ['d'] });
      expect(questionsOf(rule, under('CFO'))[0]?.answers).toHaveLength(6);
      expect(questionsOf(rule, under('CMO'))).toEqual([]);
      expect(questionsOf(rule, under('CIO'), { industry: 'other' })).toEqual([]);
      expect(questionsOf(rule, `${under('CIO')}\ncco ..> d`)).toEqual([]);
    });

    it('takes the answer for this scenario', () => {
      const { document, scenario } = chartOf(under('CIO'));
      const [question] = lint(document, scenario).questions.filter((asked) => asked.rule === rule);
      const technology = question?.answers.find(({ label }) => label === 'Technology');
      expect(technology?.edit(scenario).context).toEqual({ industry: 'technology' });
    });
  });
});
