import { defineRule } from '../define-rule.ts';
import { EVERYBODY, ownershipIsJudged, responsibleFunctions } from '../shared/ownership.ts';
import { likelyOwners, makeAccountable } from '../shared/repairs.ts';
import { namesOf } from '../shared/wording.ts';
import { whereCxFits } from '../sources/articles.ts';
import { consumerDutyChampion } from '../sources/customer-leadership.ts';
import { raciGoldenRule } from '../sources/organisation.ts';

export const cxEveryoneOwnsIt = defineRule({
  id: 'cx-everyone-owns-it',
  category: 'ownership',
  basis: 'opinion',
  severity: 'error',
  docs: {
    title: 'Customer experience owned by everyone, so by no one',
    what: 'Fires when roles of three or more functions are responsible for the customer experience and none is accountable for it. Roles whose function is unknown count as one function.',
    why: 'Work that belongs to everybody waits for somebody else. When goals clash, no one of the equals can decide, and the customer lives with whatever each department settled for itself.',
    remedy:
      'Make one of the roles accountable. The others stay responsible for their part: many helpers are fine, many owners are none.',
    sources: [whereCxFits, raciGoldenRule, consumerDutyChampion],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Marketing Director [responsible: cx]
  Sales Director [responsible: cx]
  Operations Director [responsible: cx]`,
        caption: 'Three functions help, one role answers.',
      },
      {
        outline: `Chief Executive Officer
  Marketing Director [kpis: NPS]
  Sales Director [kpis: NPS]
  Operations Director [kpis: NPS]`,
        caption: 'A shared customer measure is no shared ownership.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Marketing Director [responsible: cx]
  Sales Director [responsible: cx]
  Operations Director [responsible: cx]`,
        caption: 'Three functions are responsible and nobody answers for the result.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [responsible: cx]
  Chief Marketing Officer [responsible: cx]
  Chief Information Officer
    Head of Service Desk [responsible: cx, function: customer-service]`,
        caption: 'A customer officer among the helpers does not change that.',
      },
    ],
  },

  *check(facts) {
    if (!ownershipIsJudged(facts) || facts.owners.length > 0) return;
    const count = responsibleFunctions(facts);
    if (count < EVERYBODY) return;
    yield {
      roles: facts.responsible.map((role) => role.id),
      message: `${namesOf(facts.responsible)} are responsible for the customer experience, across ${count} functions, and nobody is accountable for it.`,
    };
  },

  *fix(facts) {
    for (const role of likelyOwners(facts, facts.responsible)) yield makeAccountable(role);
  },
});
