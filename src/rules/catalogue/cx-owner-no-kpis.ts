import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { defineRule } from '../define-rule.ts';
import { hasCustomerMeasure } from '../shared/kpis.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { cLevelQuestion, rightLeader } from '../sources/articles.ts';

/** The usual ones, as they are written on a card. */
const MEASURES = ['CSAT', 'NPS', 'Customer retention', 'Complaints'] as const;

export const cxOwnerNoKpis = defineRule({
  id: 'cx-owner-no-kpis',
  category: 'ownership',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Owner without a customer measure',
    what: 'Reads what the owner of the customer experience is measured by, if that is stated, and looks for one measure of customers: satisfaction, recommendation, retention or churn, loyalty, complaints, first-contact resolution, effort, trust, ratings, sentiment, lifetime value, or any that names customers, clients, members, guests or patients. Measures of the staff do not count. A stated “none” fires; nothing stated is a question.',
    why: 'Nobody can show that such an owner succeeds, or that the work is worth its money. In the first lean year the role is judged by its cost, and the customers it spoke for have no number on the table.',
    remedy: 'Agree on one or two measures of what customers get or do, and report them as often as revenue.',
    sources: [cLevelQuestion, rightLeader],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx, kpis: NPS; revenue]
  Chief Marketing Officer [kpis: leads]`,
        caption: 'Measured by whether customers recommend the company.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Nobody has said how the owner is measured: a question, not a finding.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx, kpis: revenue; cost to serve]
  Chief Marketing Officer`,
        caption: 'Money in, money out; how customers fare is not measured.',
      },
      {
        outline: `Chief Executive Officer
  Customer Experience Director [accountable: cx, kpis: employee satisfaction]
  Chief Marketing Officer`,
        caption: 'Contented staff are a good sign, but no measure of customers.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    if (!lead?.kpis || hasCustomerMeasure(lead)) return;
    yield {
      roles: [lead.id],
      message:
        lead.kpis.length === 0
          ? `${nameOf(lead)} is measured by nothing, so not by how customers fare.`
          : `${nameOf(lead)} has no measure of how customers fare.`,
    };
  },

  /** Only once it is settled that the role is the owner; before, `cx-no-owner` asks for that. */
  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.leadIsGuess || lead.kpis) return;
    yield {
      roles: [lead.id],
      question: `Which measure of customers is ${nameOf(lead)} held to?`,
      answers: [
        ...MEASURES.map((measure) => ({ label: measure, edit: measuredBy(lead, measure) })),
        { label: 'None', edit: setRole(lead.id, { kpis: [] }) },
      ],
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    for (const measure of MEASURES)
      yield choice(`Measure ${nameOf(lead)} by ${inSentence(measure)}`, measuredBy(lead, measure));
  },
});

function measuredBy(lead: Role, measure: string) {
  return setRole(lead.id, { kpis: [...(lead.kpis ?? []), measure] });
}

function inSentence(measure: string): string {
  return measure === measure.toUpperCase() ? measure : measure.toLowerCase();
}
