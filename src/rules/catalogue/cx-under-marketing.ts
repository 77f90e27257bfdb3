import { drawLine } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import { bossLinesTo, marketingAbove } from '../shared/position.ts';
import { choice, moveUnder, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { rightLeader, whereCxFits } from '../sources/articles.ts';
import { stateOfCxTeams, whereCxShouldLive } from '../sources/customer-leadership.ts';

export const cxUnderMarketing = defineRule({
  id: 'cx-under-marketing',
  category: 'position',
  basis: 'opinion',
  severity: 'error',
  variants: [{ severity: 'warning', when: 'in a small organisation' }],
  docs: {
    title: 'Customer experience under Marketing',
    what: 'Fires when a marketing role stands anywhere between the owner of the customer experience and the top. Marketing that reports to the owner is fine.',
    why: 'Marketing is paid for promising; the owner of the customer experience has to see that the promise is kept, and to say so when it is not. A boss whose campaign needs the budget can overrule that, and the customers who were promised more than they get pay for it.',
    remedy:
      'Put the owner beside the head of marketing, under the same boss. A dotted line keeps the two in step.',
    sources: [rightLeader, whereCxFits],
    contrary: [stateOfCxTeams, whereCxShouldLive],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Side by side under the chief executive.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Marketing`,
        caption: 'Marketing reports to the owner, not the other way round.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Marketing Officer
    Chief Customer Officer [accountable: cx]`,
        caption: 'The promise decides about the delivery.',
      },
      {
        outline: `Chief Executive Officer
  Chief Marketing Officer
    Digital Director
      Head of Customer Experience [accountable: cx]`,
        caption: 'A level in between does not change whose branch it is.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const marketing = lead && marketingAbove(facts, lead);
    if (!lead || !marketing) return;
    yield {
      roles: [lead.id],
      related: [marketing.id],
      ...(facts.small
        ? {
            severity: 'warning',
            severityReason: 'In a small organisation one person often has to lead both.',
          }
        : {}),
      lines: bossLinesTo(facts, lead, marketing),
      message: `${nameOf(marketing)} can overrule ${nameOf(lead)}, and the two have competing interests.`,
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const marketing = lead && marketingAbove(facts, lead);
    const top = lead && facts.topAbove(lead);
    if (!lead || !marketing || !top) return;
    yield moveUnder(lead, top);
    yield choice(
      `Move ${nameOf(lead)} under ${nameOf(top)}, with a dotted line to ${nameOf(marketing)}`,
      inSequence(
        moveRole(lead.id, top.id),
        drawLine({ manager: lead.id, report: marketing.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
      ),
    );
  },
});
