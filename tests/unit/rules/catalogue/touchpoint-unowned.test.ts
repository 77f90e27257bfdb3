import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'touchpoint-unowned';
const DIGITAL = ['webchat', 'app', 'website', 'self-service', 'social', 'messaging'];
const service = (touchpoints: string, more = '') =>
  `CEO\n  Head of Customer Service [id: hcs, touchpoints: ${touchpoints}${more}]\n  Head of Stores [id: hst]`;
const about = (outline: string, context: Context = {}) =>
  findingsOf(rule, outline, context).map((finding) => finding.about);

const labelsOf = (outline: string, context: Context = {}) => {
  const { document, scenario } = chartOf(outline, context);
  const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
  if (!finding) throw new Error('No finding');
  return fixesOf(document, scenario, finding).map(({ label }) => label);
};

describe(rule, () => {
  describe('with a journey', () => {
    it('lists what nobody owns, as written and in its order, in one warning', () => {
      const journey = ['Parking-Lot', 'phone', 'Web site', 'e-mail'];
      expect(verdicts(rule, service('phone'), { journey })).toEqual(['warning: ']);
      expect(about(service('phone'), { journey })).toEqual([['Parking-Lot', 'Web site', 'e-mail']]);
      expect(findingsOf(rule, service('phone'), { journey })[0]?.message).toBe(
        '“Parking-Lot”, “Web site” and “e-mail” are managed by nobody.',
      );
      expect(findingsOf(rule, service('phone'), { journey: ['car park'] })[0]?.message).toBe(
        '“car park” is managed by nobody.',
      );
    });

    it('shortens a long list in words, not in what it is about', () => {
      const journey = ['a', 'b', 'c', 'd', 'e'];
      expect(findingsOf(rule, service('phone'), { journey })[0]).toMatchObject({
        about: journey,
        message: '“a”, “b”, “c” and 2 other touch-points are managed by nobody.',
      });
    });

    it.each([
      ['phone', 'calls'],
      ['Live chat', 'webchat'],
      ['pick-up counter', 'Pick up counters'],
      ['parking lot', 'parking-lot'],
    ])('finds the owner of %s in %s', (item, owned) => {
      expect(about(service(owned), { journey: [item] })).toEqual([]);
    });

    it('lists an item once, and a blank one never', () => {
      expect(about(service('phone'), { journey: ['kiosk', 'kiosk', '', ' '] })).toEqual([['kiosk']]);
      expect(about(service('phone'), { journey: [' '] })).toEqual([]);
    });

    it('takes what only a vacant role owns for unowned', () => {
      const journey = ['phone'];
      expect(about(service('phone', ', vacant'), { journey })).toEqual([['phone']]);
      expect(
        about(service('phone', ', vacant').replace('Service [', 'Service (Ada) ['), { journey }),
      ).toEqual([]);
      expect(about(service('phone', ', planned'), { journey })).toEqual([]);
      expect(about(`${service('phone', ', vacant')}\n  COO [touchpoints: hotline]`, { journey })).toEqual([]);
    });

    it('is silent while nobody states a touch-point', () => {
      const journey = ['phone'];
      expect(about('CEO\n  Head of Customer Service\n  CFO', { journey })).toEqual([]);
      expect(about(service('none'), { journey })).toEqual([]);
      expect(about(service('store'), { journey })).toEqual([['phone']]);
    });

    it('judges excerpts, branches and small organisations too', () => {
      const journey = ['phone', 'store'];
      for (const scope of ['excerpt', 'branch'] as const)
        expect(about(service('phone'), { journey, scope })).toEqual([['store']]);
      expect(about(service('phone'), { journey, size: 'small' })).toEqual([['store']]);
    });

    it('does not look for a missing side, even where the journey is empty', () => {
      expect(about(service('phone'), { journey: [] })).toEqual([]);
      expect(about(service('phone'), { journey: ['phone'] })).toEqual([]);
    });
  });

  describe('without a journey', () => {
    it('considers phone without any digital channel', () => {
      const [finding] = findingsOf(rule, service('store; phone; email; post; chatbot; SMS'));
      expect(finding).toMatchObject({
        severity: 'info',
        roles: [],
        related: ['hcs'],
        about: DIGITAL,
        headline: 'Phone without digital channels',
        message: 'Head of Customer Service runs phone, and nobody runs a digital channel.',
      });
      expect(finding?.severityReason).toBeTruthy();
    });

    it.each(DIGITAL)('considers %s without phone', (channel) => {
      expect(about(service(channel))).toEqual([['phone']]);
      expect(about(service(`${channel}; calls`))).toEqual([]);
      expect(about(`${service(channel)}\n  COO [touchpoints: telephony]`)).toEqual([]);
    });

    it('names everybody on the side that is there', () => {
      const [finding] = findingsOf(
        rule,
        `${service('app')}\n  CMO [id: cmo, touchpoints: web]\n  COO [touchpoints: post]`,
      );
      expect(finding).toMatchObject({ related: ['hcs', 'cmo'], headline: 'Digital channels without phone' });
      expect(finding?.message).toBe(
        'Head of Customer Service and CMO run digital channels, and nobody runs phone.',
      );
      const phones = findingsOf(rule, `${service('phone')}\n  COO [id: coo, touchpoints: hotline]`);
      expect(phones[0]?.message).toBe(
        'Head of Customer Service and COO run phone, and nobody runs a digital channel.',
      );
      expect(findingsOf(rule, service('app'))[0]?.message).toBe(
        'Head of Customer Service runs digital channels, and nobody runs phone.',
      );
    });

    it.each(['email', 'post', 'chatbot', 'SMS', 'store', 'none'])(
      'hears neither side in %s',
      (touchpoint) => {
        expect(about(service(touchpoint))).toEqual([]);
      },
    );

    it('takes what only a vacant role owns for missing', () => {
      expect(about(service('phone', ', vacant'))).toEqual([]);
      expect(about(`${service('phone', ', vacant')}\n  CMO [touchpoints: web]`)).toEqual([['phone']]);
      expect(about(`${service('phone')}\n  CMO [touchpoints: web, vacant]`)).toEqual([DIGITAL]);
    });

    it('judges whole leaderships only, small ones too', () => {
      for (const scope of ['excerpt', 'branch'] as const)
        expect(about(service('phone'), { scope })).toEqual([]);
      expect(about(service('phone'), { scope: 'full', size: 'small' })).toEqual([DIGITAL]);
    });

    it('is silent where nobody states a touch-point', () => {
      expect(about('CEO\n  Head of Customer Service\n  CFO')).toEqual([]);
    });
  });

  describe('its repairs', () => {
    it('give a place to whoever runs the places', () => {
      expect(labelsOf(service('phone'), { journey: ['car park'] })).toEqual([
        'Give “car park” to Head of Stores',
        'Give “car park” to Head of Customer Service',
        'Record a third party under Head of Stores that runs “car park”',
      ]);
    });

    it('give a digital channel to digital, a call to service', () => {
      const outline = `${service('email')}\n  Digital Director\n  Marketing Director`;
      expect(labelsOf(outline, { journey: ['web'] }).slice(0, 2)).toEqual([
        'Give “web” to Digital Director',
        'Give “web” to Marketing Director',
      ]);
      expect(labelsOf(outline, { journey: ['chatbot'] })[0]).toBe('Give “chatbot” to Digital Director');
      expect(labelsOf(outline, { journey: ['phone'] })[0]).toBe('Give “phone” to Head of Customer Service');
    });

    it('give each to whoever’s work it is nearest, before all to one', () => {
      const { document, scenario } = chartOf(`${service('email')}\n  Digital Director [id: dig]`, {
        journey: ['phone', 'car park', 'app', 'website'],
      });
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      const all = '“phone”, “car park”, “app” and “website”';
      expect(fixes.map(({ label }) => label)).toEqual([
        'Give “phone” to Head of Customer Service, “car park” to Head of Stores and “app” and “website” to Digital Director',
        `Give ${all} to Head of Customer Service`,
        `Give ${all} to Head of Stores`,
        `Give ${all} to Digital Director`,
        `Record a third party under Head of Customer Service that runs ${all}`,
      ]);
      expect(fixes[0]?.edit(scenario).roles.map(({ touchpoints }) => touchpoints)).toEqual([
        undefined,
        ['email', 'phone'],
        ['car park'],
        ['app', 'website'],
      ]);
    });

    it('give the lead what no function is there for, and nothing to a vacant post', () => {
      const journey = ['store'];
      const outline =
        'CEO\n  Chief Customer Officer [accountable: cx]\n  CFO [touchpoints: post]\n  COO [vacant]';
      expect(labelsOf(outline, { journey })).toEqual([
        'Give “store” to Chief Customer Officer',
        'Record a third party under Chief Customer Officer that runs “store”',
      ]);
      expect(labelsOf(outline.replace('cx]', 'cx, vacant]'), { journey })).toEqual([
        'Record a third party under CEO that runs “store”',
      ]);
    });

    it('are content with one digital channel', () => {
      expect(labelsOf(service('phone'))[0]).toBe('Give “website” to Head of Customer Service');
      expect(labelsOf(service('app'))[0]).toBe('Give “phone” to Head of Customer Service');
    });

    it('take a journey at its word', () => {
      expect(labelsOf(service('phone'), { journey: DIGITAL })[0]).toBe(
        'Give “webchat”, “app”, “website” and 3 other touch-points to Head of Customer Service',
      );
    });

    it('keep what is owned already', () => {
      const { document, scenario } = chartOf(service('phone'), { journey: ['email'] });
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      expect(fixes[0]?.edit(scenario).roles[1]?.touchpoints).toEqual(['phone', 'email']);
      expect(fixes.at(-1)?.edit(scenario).roles.at(-1)).toMatchObject({
        title: 'Third-party provider',
        touchpoints: ['email'],
      });
    });
  });

  describe('its question', () => {
    const open = 'CEO\n  Customer Services Director [id: csd]\n    Head of Customer Service\n  CFO';

    it('asks what the top service role runs, once, while nobody states a touch-point', () => {
      const [question, ...more] = questionsOf(rule, open);
      expect(more).toEqual([]);
      expect(question).toMatchObject({
        roles: ['csd'],
        question: 'Which channels does Customer Services Director run?',
      });
      expect(question?.answers.map(({ label }) => label)).toEqual([
        'Phone',
        'Phone and email',
        'Phone, email and web chat',
        'None',
      ]);
      expect(questionsOf(rule, open, { journey: ['phone'], scope: 'branch' })).toHaveLength(1);
    });

    it.each([
      ['somebody states one', `${open} [touchpoints: store]`, {}],
      ['it is stated to have none', open.replace('id: csd', 'id: csd, touchpoints: none'), {}],
      ['there is no service role', 'CEO\n  CFO\n  CIO', {}],
      ['there is only an agent', 'CEO\n  Call Centre Agent\n  CIO', {}],
      ['the post is vacant', 'CEO\n  Head of Customer Service [vacant]\n  CIO', {}],
      ['the answer could change nothing in an excerpt', open, { scope: 'excerpt' as const }],
      ['the journey is empty', open, { journey: [] }],
    ])('is not asked when %s', (_case, outline, context) => {
      expect(questionsOf(rule, outline, context)).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(open);
      const of = <T extends { rule: string }>(all: readonly T[]) => all.filter((one) => one.rule === rule);
      const answers = of(lint(document, scenario).questions).flatMap((question) => question.answers);
      const answered = answers.map(({ edit }) => edit(scenario));
      expect(answered.map(({ roles }) => roles[1]?.touchpoints)).toEqual([
        ['phone'],
        ['phone', 'email'],
        ['phone', 'email', 'webchat'],
        [],
      ]);
      const judged = answered.map((chart) => lint(document, chart));
      expect(judged.flatMap(({ questions }) => of(questions))).toEqual([]);
      expect(judged.map(({ findings }) => of(findings).length)).toEqual([1, 1, 0, 0]);
    });
  });
});
