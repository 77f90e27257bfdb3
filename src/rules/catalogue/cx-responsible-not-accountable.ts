import { defineRule } from '../define-rule.ts';
import { EVERYBODY, ownershipIsJudged, responsibleFunctions } from '../shared/ownership.ts';
import { likelyOwners, makeAccountable } from '../shared/repairs.ts';
import { namesOf } from '../shared/wording.ts';
import { cLevelQuestion } from '../sources/articles.ts';

export const cxResponsibleNotAccountable = defineRule({
  id: 'cx-responsible-not-accountable',
  category: 'ownership',
  basis: 'opinion',
  severity: 'error',
  docs: {
    title: 'Responsible for customer experience, not accountable',
    what: 'Fires when nobody is accountable for the customer experience while a role with a customer-experience title, or the roles of one or two functions, are responsible for it.',
    why: 'The role does the work and has no say: peers with accountability for sales, cost or delivery overrule it, and when results fail to come the blame finds the one who could not decide.',
    remedy:
      'Make the role accountable, and then give it what accountability needs: a customer measure, a budget and people.',
    sources: [cLevelQuestion],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service [responsible: cx]`,
        caption: 'The helper is responsible, the boss accountable.',
      },
      {
        outline: `Chief Executive Officer [accountable: cx]
  Chief Customer Officer [responsible: cx]
  Chief Marketing Officer`,
        caption: 'Somebody is accountable, if not the customer officer.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [responsible: cx]
  Chief Marketing Officer`,
        caption: 'The customer officer does the work and decides nothing.',
      },
      {
        outline: `Chief Executive Officer
  Operations Director
    Head of Customer Service [responsible: cx]
  Marketing Director`,
        caption: 'Responsible without the title, and still nobody accountable.',
      },
    ],
  },

  *check(facts) {
    if (!ownershipIsJudged(facts) || facts.owners.length > 0) return;
    const titled = new Set(facts.titled);
    const named = facts.responsible.filter((role) => titled.has(role));
    // With many functions and no customer title among them, `cx-everyone-owns-it` says it better.
    if (named.length === 0 && responsibleFunctions(facts) >= EVERYBODY) return;
    const concerned = named.length > 0 ? named : facts.responsible;
    if (concerned.length === 0) return;
    yield {
      roles: concerned.map((role) => role.id),
      message: `${namesOf(concerned)} ${concerned.length === 1 ? 'is' : 'are'} responsible for the customer experience without being accountable for it.`,
    };
  },

  *fix(facts, finding) {
    const concerned = finding.roles.flatMap((id) => facts.org.role(id) ?? []);
    for (const role of likelyOwners(facts, concerned)) yield makeAccountable(role);
  },
});
