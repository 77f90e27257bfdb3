import type { Role, Severity } from '../../chart/chart.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { bossLines, marketingAbove, siloAbove } from '../shared/position.ts';
import { moveUnder } from '../shared/repairs.ts';
import { nameOf, numberFirst } from '../shared/wording.ts';
import { rightLeader, whereCxFits } from '../sources/articles.ts';
import {
  ccoCouncil,
  doesMovingMatter,
  whichDepartment,
  whoLeadersReportTo,
} from '../sources/customer-leadership.ts';

const BURIED = 3;

interface Verdict {
  readonly severity: Severity;
  readonly severityReason?: string;
}

export const cxOwnerNotUnderCeo = defineRule({
  id: 'cx-owner-not-under-ceo',
  category: 'position',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    { severity: 'error', when: 'three or more levels below the top' },
    {
      severity: 'info',
      when: 'when the boss sits on the board, or an advisory lead has a dotted line from the top',
    },
  ],
  docs: {
    title: 'Customer experience not next to the chief executive',
    what: 'Counts the levels between the owner of the customer experience and the top role; boards and committees are no level. One level in between is accepted under the chief executive of a division. It is also passed over in a line through Marketing or a silo: other rules judge that, and this one stays silent even where they are turned off. A lead known only by title is judged one step milder.',
    why: 'What customers need often costs one department and helps another. Somebody without direct access to the one person above all departments has to ask a peer’s permission, and the customer’s case reaches the top late and filtered.',
    remedy:
      'Let the owner report to the chief executive. Where that is not possible, a boss with a seat on the board is the next best.',
    sources: [rightLeader, whereCxFits, ccoCouncil],
    contrary: [whoLeadersReportTo, whichDepartment, doesMovingMatter],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Operating Officer`,
        caption: 'Next to the chief executive.',
      },
      {
        outline: `Group Chief Executive
  CEO, Retail
    Customer Experience Director [accountable: cx]
  CEO, Wholesale`,
        caption: 'Next to the chief executive of the division.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Strategy Officer
    Customer Experience Director [accountable: cx]
  Chief Financial Officer`,
        caption: 'One level stands between the owner and the top.',
      },
      {
        outline: `Chief Executive Officer
  Chief Strategy Officer
    Transformation Director
      Head of Customer Experience [accountable: cx]`,
        caption: 'Buried three levels down.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const depth = lead && facts.depth(lead);
    if (!lead || depth === undefined || depth < 2) return;
    const verdict = judge(facts, lead, depth);
    if (!verdict) return;
    const top = facts.topAbove(lead);
    const levels = depth === 2 ? 'One level stands' : `${numberFirst(depth - 1)} levels stand`;
    yield {
      roles: [lead.id],
      ...verdict,
      related: top ? [top.id] : [],
      lines: bossLines(facts, lead),
      ...(depth >= BURIED ? { headline: `Customer experience buried ${depth} levels down` } : {}),
      message: `${levels} between ${nameOf(lead)} and ${top ? nameOf(top) : 'the top'}.`,
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const top = lead && facts.topAbove(lead);
    if (lead && top) yield moveUnder(lead, top);
  },
});

function judge(facts: Facts, lead: Role, depth: number): Verdict | undefined {
  const stated = depth >= BURIED ? buried(depth) : oneLevelDown(facts, lead);
  if (!stated || !facts.leadIsGuess) return stated;
  if (stated.severity === 'info') return stated;
  return {
    severity: stated.severity === 'error' ? 'warning' : 'info',
    severityReason: `One step milder: only the title says that ${nameOf(lead)} is the owner.`,
  };
}

function buried(depth: number): Verdict {
  return { severity: 'error', severityReason: `The owner is buried ${depth} levels below the top.` };
}

function oneLevelDown(facts: Facts, lead: Role): Verdict | undefined {
  // Rules of their own judge these; this one stays silent even where they are turned off.
  if (marketingAbove(facts, lead) || siloAbove(facts, lead)) return undefined;
  const bosses = facts.bosses(lead);
  if (bosses.every((boss) => facts.reading(boss).chiefExecutive)) return undefined;
  const onBoard = bosses.find((boss) => boss.board === true);
  if (onBoard)
    return { severity: 'info', severityReason: `${nameOf(onBoard)}, the boss, sits on the board.` };
  if (facts.context.model === 'advisory' && facts.org.dottedBosses(lead.id).some(facts.isTop)) {
    return {
      severity: 'info',
      severityReason: 'The model is advisory, and a dotted line from the top gives the mandate.',
    };
  }
  return { severity: 'warning' };
}
