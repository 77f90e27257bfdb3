import type { Role } from '../../chart/chart.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { industryQuestion } from '../shared/industry-question.ts';
import { customerRoles, isCustomerRole, SILOS } from '../shared/position.ts';
import { distinctBy } from '../shared/distinct-by.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { cLevelQuestion, digitalExperienceOwner } from '../sources/articles.ts';
import { consumerDutyChampion } from '../sources/customer-leadership.ts';

const MOST_CANDIDATES = 3;
const MOST_SPONSORS = 2;

export const cxNoBoardVoice = defineRule({
  id: 'cx-no-board-voice',
  category: 'position',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    {
      severity: 'info',
      when: 'outside regulated industries, when the owner sits on the executive team next to the top',
    },
  ],
  docs: {
    title: 'No board-level voice for the customer',
    what: 'Looks for a board seat held by the owner of the customer experience, by somebody above who is not the top role, or by anybody in customer experience or customer service. The chief executive’s own seat is no such voice. Silent in small organisations, and while nobody’s seat is stated. Where boards have no executive members, let “board” mean the executive committee.',
    why: 'A board hears about revenue, cost and risk from people whose job that is. If nobody’s job is the customer, service and experience are argued by nobody when money is shared out, and decisions that hurt customers pass unopposed.',
    remedy: 'Give the owner the seat, or name a member of the board as sponsor and boss of the owner.',
    sources: [digitalExperienceOwner, cLevelQuestion, consumerDutyChampion],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer [board]
  Chief Customer Officer [board, accountable: cx]
  Chief Financial Officer [board]`,
        caption: 'The owner sits on the board.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Financial Officer`,
        caption: 'Nobody’s seat is stated: a question, not a finding.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer [board]
  Chief Customer Officer [no board, accountable: cx]
  Chief Financial Officer [board]`,
        caption: 'The money has a voice on the board, the customer has none.',
      },
      {
        outline: `Chief Executive Officer [board]
  Chief Customer Officer [no board, executive, accountable: cx]
  Chief Financial Officer [board]`,
        context: { industry: 'other' },
        caption: 'A seat on the executive team next to the top: worth considering.',
      },
    ],
  },

  *check(facts) {
    const lead = voicelessLead(facts);
    if (!lead || !seatIsMissing(facts, lead)) return;
    const nextToTop = isNextToTop(facts, lead);
    yield {
      roles: [lead.id],
      ...(nextToTop
        ? {
            severity: 'info',
            severityReason:
              'The owner sits on the executive team next to the top, and the industry is not stated to be a regulated one.',
          }
        : {}),
      message: `${nameOf(lead)} has no seat on the board, and nobody there speaks for service and experience in all channels.`,
    };
  },

  *ask(facts) {
    const lead = voicelessLead(facts);
    if (!lead) return;
    if (seatIsMissing(facts, lead)) {
      const question = industryQuestion(facts, [lead], isNextToTop);
      if (question) yield question;
      return;
    }
    if (lead.board !== undefined) return;
    const candidates = possibleVoices(facts, lead);
    yield {
      roles: [lead.id],
      question: 'Who sits on the board?',
      answers: [
        ...candidates.map((role) => ({ label: nameOf(role), edit: setRole(role.id, { board: true }) })),
        {
          label: candidates.length === 1 ? `Not ${nameOf(lead)}` : 'None of these',
          edit: inSequence(...candidates.map((role) => setRole(role.id, { board: false }))),
        },
      ],
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    yield choice(`Give ${nameOf(lead)} a seat on the board`, setRole(lead.id, { board: true }));
    for (const sponsor of sponsors(facts, lead)) {
      yield choice(
        `Make ${nameOf(sponsor)} the board sponsor and boss of ${nameOf(lead)}`,
        moveRole(lead.id, sponsor.id),
      );
    }
  },
});

/** Many boards have no executive but the chief; outside regulated industries a seat beside that one is a voice. */
function isNextToTop(facts: Facts, lead: Role): boolean {
  return !facts.regulated && lead.executive === true && facts.depth(lead) === 1;
}

/** The lead, where the question arises and nobody is stated to speak for the customer on the board. */
function voicelessLead(facts: Facts): Role | undefined {
  const lead = facts.leadBelowTop;
  if (!lead || lead.board === true || facts.small || facts.scope === 'branch') return undefined;
  const heard =
    facts.ancestors(lead).some((role) => role.board === true) ||
    facts.boardMembers.some((role) => isCustomerRole(facts, role));
  return heard ? undefined : lead;
}

/** Stated, or to be concluded: a full chart that says who sits on the board does not name the lead. */
function seatIsMissing(facts: Facts, lead: Role): boolean {
  return lead.board === false || (facts.scope === 'full' && facts.boardMembers.length > 0);
}

/** Whose seat would settle it and is not stated, the lead first; of two that are called the same, the first. */
function possibleVoices(facts: Facts, lead: Role): readonly Role[] {
  const service = facts.highest(customerRoles(facts).filter((role) => role !== lead));
  const others = [...facts.ancestors(lead).slice(0, MOST_CANDIDATES), ...(service ? [service] : [])];
  const open = [...new Set(others)].filter((role) => role !== lead && role.board === undefined);
  return distinctBy([lead, ...open], nameOf).slice(0, MOST_CANDIDATES);
}

/** Board members under whom the owner would not sit inside one function. */
function sponsors(facts: Facts, lead: Role): readonly Role[] {
  const below = new Set(facts.descendants(lead));
  return facts.boardMembers
    .filter((role) => {
      const fn = facts.fn(role);
      if (role === lead || facts.isTop(role) || facts.isBody(role) || below.has(role)) return false;
      return facts.reading(role).chiefOperating || (fn !== 'marketing' && !SILOS.has(fn));
    })
    .slice(0, MOST_SPONSORS);
}
