import type { Role } from '../../chart/chart.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { industryQuestion } from '../shared/industry-question.ts';
import { bossLinesTo, marketingAbove, siloAbove } from '../shared/position.ts';
import { choice, moveUnder, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';
import { cxTeamSetup } from '../sources/customer-leadership.ts';

export const cxUnderFunctionalSilo = defineRule({
  id: 'cx-under-functional-silo',
  category: 'position',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    { severity: 'info', when: 'under the Chief Operating Officer' },
    { severity: 'info', when: 'under IT in a technology company' },
    { severity: 'info', when: 'under a head of customer service who sits on the board' },
    { severity: 'info', when: 'in a small organisation' },
  ],
  docs: {
    title: 'Customer experience inside one function',
    what: 'Fires when the owner of the customer experience works below the head of customer service, operations, sales, IT, product, human resources or finance. Marketing has a rule of its own; strategy, general management, digital and customer experience are no silos.',
    why: 'A function sees the customer through its own window. From inside it the owner gets little hearing elsewhere, collects feedback about one part of the journey only, and is measured by the goals of that function.',
    remedy:
      'Give the customer experience a branch of its own under the top, and keep the old function close by a dotted line.',
    sources: [whereCxFits, cxTeamSetup],
    contrary: [digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Customer Experience Director [accountable: cx]
  Chief Operating Officer`,
        caption: 'A branch of its own.',
      },
      {
        outline: `Chief Executive Officer
  Chief Strategy Officer
    Customer Experience Director [accountable: cx]`,
        caption: 'Strategy looks across all functions.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Information Officer
    Customer Experience Director [accountable: cx]`,
        caption: 'Inside IT.',
      },
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Customer Experience Director [accountable: cx]`,
        caption:
          'Under the Chief Operating Officer: an alternative some recommend, so only worth considering.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const silo = lead && siloOf(facts, lead);
    if (!lead || !silo) return;
    const reason = milder(facts, silo);
    const name = functionInSentence(facts.fn(silo));
    yield {
      roles: [lead.id],
      related: [silo.id],
      ...(reason === undefined ? {} : { severity: 'info', severityReason: reason }),
      lines: bossLinesTo(facts, lead, silo),
      headline: `Customer experience inside ${name}`,
      message: `${nameOf(lead)} sits inside ${name}, below ${nameOf(silo)}, instead of on a separate branch.`,
    };
  },

  *ask(facts) {
    const lead = facts.leadBelowTop;
    const silo = lead && siloOf(facts, lead);
    const question =
      lead && silo && industryQuestion(facts, [lead], (stated) => milder(stated, silo) === undefined);
    if (question) yield question;
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const silo = lead && siloOf(facts, lead);
    const top = lead && facts.topAbove(lead);
    if (!lead || !silo || !top) return;
    yield choice(
      `Move ${nameOf(lead)} under ${nameOf(top)}, with a dotted line to ${nameOf(silo)}`,
      inSequence(
        moveRole(lead.id, top.id),
        drawLine({ manager: lead.id, report: silo.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
      ),
    );
    yield moveUnder(lead, top);
  },
});

function siloOf(facts: Facts, lead: Role): Role | undefined {
  return marketingAbove(facts, lead) ? undefined : siloAbove(facts, lead);
}

/** Why this silo deserves no more than a thought. */
function milder(facts: Facts, silo: Role): string | undefined {
  const fn = facts.fn(silo);
  if (facts.reading(silo).chiefOperating) {
    return 'Some sources see the Chief Operating Officer as a sensible home for it.';
  }
  if (fn === 'it' && facts.context.industry === 'technology') {
    return 'In a technology company IT stands closer to the customer.';
  }
  if (fn === 'customer-service' && silo.board === true) {
    return `${nameOf(silo)} carries the customer’s case to the board.`;
  }
  return facts.small ? 'In a small organisation few branches can stand alone.' : undefined;
}
