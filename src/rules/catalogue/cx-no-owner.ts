import { defineRule } from '../define-rule.ts';
import { makeAccountable, addLead } from '../shared/repairs.ts';
import { ownershipIsJudged } from '../shared/ownership.ts';
import { customerRoles } from '../shared/position.ts';
import { nameOf } from '../shared/wording.ts';
import { rightLeader, whereCxFits } from '../sources/articles.ts';

export const cxNoOwner = defineRule({
  id: 'cx-no-owner',
  category: 'ownership',
  basis: 'opinion',
  severity: 'error',
  variants: [
    {
      severity: 'info',
      when: 'when a title names a customer-experience lead whose accountability is not stated',
    },
  ],
  docs: {
    title: 'No owner of the customer experience',
    what: 'Looks for one role, anywhere in the chart, that is accountable for the customer experience as a whole (the area “cx”). A missing chief title is no problem; a missing owner is.',
    why: 'Each department then improves its own part and nobody answers for how the parts fit together. Customers notice at the joins: they repeat themselves, are sent from one team to another, and promises made in one place are not kept in the next.',
    remedy:
      'Choose the role that answers for the whole and mark it accountable for “cx”. If no role could carry that, plan one close to the top.',
    sources: [rightLeader, whereCxFits],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer`,
        caption: 'One role answers for the whole customer experience.',
      },
      {
        outline: `Managing Director [accountable: cx]
  Head of Sales
  Head of Customer Service`,
        caption: 'The owner may sit anywhere, even at the top.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Marketing Officer
  Chief Operating Officer
    Head of Customer Service`,
        caption: 'Everybody has a department; nobody has the customer.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: insight]
  Chief Marketing Officer`,
        caption: 'The title promises more than the job holds: accountable for insight only.',
      },
    ],
  },

  *check(facts) {
    if (!ownershipIsJudged(facts) || facts.owners.length > 0 || facts.responsible.length > 0) return;
    const { lead } = facts;
    if (!lead) {
      yield { roles: [], message: 'No role is accountable for the customer experience.' };
    } else if (lead.accountableFor) {
      yield {
        roles: [lead.id],
        message: `No role is accountable for the customer experience; ${nameOf(lead)} has the title only.`,
      };
    } else {
      yield {
        roles: [lead.id],
        severity: 'info',
        severityReason: `${nameOf(lead)} looks like the owner, and nobody has said otherwise.`,
        headline: 'Owner of the customer experience to confirm',
        message: `${nameOf(lead)} looks like the owner of the customer experience; please confirm that this role is accountable.`,
      };
    }
  },

  *fix(facts, _finding, taken) {
    const candidate = facts.lead ?? facts.highest(customerRoles(facts));
    if (candidate) yield makeAccountable(candidate);
    const addition = facts.lead ? undefined : addLead(facts, taken);
    if (addition) yield addition;
  },
});
