import type { Role } from '../../chart/chart.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import { bossLines, bossLinesTo } from '../shared/position.ts';
import { drawDottedLine, moveUnder } from '../shared/repairs.ts';
import {
  digitalServiceRole,
  digitalVerdict,
  isOutside,
  mayRunTheNetwork,
  serviceRole,
  serviceVerdict,
} from '../shared/service-line.ts';
import { industryQuestion } from '../shared/industry-question.ts';
import { telephonyQuestion } from '../shared/telephony-question.ts';
import { nameOf } from '../shared/wording.ts';
import { digitalExperienceOwner } from '../sources/articles.ts';

export const serviceOutsideCustomerLine = defineRule({
  id: 'service-outside-customer-line',
  category: 'digital',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    { severity: 'info', when: 'below IT in a technology company' },
    {
      severity: 'info',
      when: 'below marketing or sales where digital is occasional or the organisation small',
    },
    { severity: 'info', when: 'below the Chief Operating Officer' },
    {
      severity: 'info',
      when: 'below digital only, unless digital is central or the industry regulated',
    },
    { severity: 'info', when: 'below any other function outside regulated industries' },
  ],
  docs: {
    title: 'Service outside the customer line',
    what: 'Looks at two roles. The top role for digital customer service should answer, somewhere above, to customer experience or customer service, be linked to the owner by a dotted line, or report straight to the top. The top role of customer service should not work below IT.',
    why: 'Where service answers to IT, marketing or operations, it is steered by uptime, leads or cost. Customers who start in one channel and finish in another meet two companies, and regulators may ask who puts the customer first.',
    remedy:
      'Draw the solid line to the owner of the customer experience or to the head of customer service. Where that is too much at once, a dotted line with a purpose is a start.',
    sources: [digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Digital Director
      Head of Digital Customer Service
  Chief Information Officer`,
        caption: 'Through the Digital Director to the customer officer.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
    Head of Digital Customer Service [id: digital]
Chief Customer Officer ..> Head of Digital Customer Service: service standards`,
        caption: 'A dotted line links it to the owner.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
    Head of Digital Customer Service`,
        caption: 'Digital service follows the campaign, not the customer.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
    Director of Operations
      Head of Contact Centre`,
        context: { industry: 'utilities' },
        caption: 'The contact centre rolls up to IT.',
      },
    ],
  },

  *check(facts) {
    const digital = digitalServiceRole(facts);
    if (digital && isOutside(facts, digital)) {
      const { boss, ...verdict } = digitalVerdict(facts, digital);
      yield {
        roles: [digital.id],
        ...verdict,
        related: boss ? [boss.id] : [],
        lines: boss ? bossLinesTo(facts, digital, boss) : bossLines(facts, digital),
        headline: 'Digital service outside the customer line',
        message: boss
          ? `${nameOf(digital)} lines into ${functionInSentence(facts.fn(boss))} below ${nameOf(boss)}, not to anybody responsible for the customer.`
          : `${nameOf(digital)} answers to nobody responsible for the customer.`,
      };
    }
    const service = serviceRole(facts);
    const verdict = service && serviceVerdict(facts, service);
    if (!service || !verdict || mayRunTheNetwork(facts, service)) return;
    const { boss, ...severity } = verdict;
    yield {
      roles: [service.id],
      ...severity,
      related: [boss.id],
      lines: bossLinesTo(facts, service, boss),
      headline: 'Customer service inside IT',
      message: `${nameOf(service)} rolls up to IT, below ${nameOf(boss)}.`,
    };
  },

  *ask(facts) {
    const digital = digitalServiceRole(facts);
    const service = serviceRole(facts);
    const concerned: Role[] = [];
    if (digital && isOutside(facts, digital)) concerned.push(digital);
    if (service && serviceVerdict(facts, service)) {
      if (mayRunTheNetwork(facts, service)) yield telephonyQuestion(service);
      else concerned.push(service);
    }
    const question = industryQuestion(
      facts,
      concerned,
      (stated, role) =>
        (role === digital ? digitalVerdict(stated, role) : serviceVerdict(stated, role))?.severity,
    );
    if (question) yield question;
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    if (!role) return;
    const { lead } = facts;
    if (lead && lead !== role && !facts.isTop(lead)) yield moveUnder(role, lead);
    const colleagues = facts.byFunction.get('customer-service') ?? [];
    const service = facts.highest(colleagues.filter((other) => other !== role && other !== lead));
    if (service && facts.rank(service) >= facts.rank(role)) yield moveUnder(role, service);
    if (lead && lead !== role) yield drawDottedLine(lead, role);
    const top = facts.topAbove(role);
    if (top && top !== role) yield moveUnder(role, top);
  },
});
