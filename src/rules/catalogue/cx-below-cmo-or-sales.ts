import type { Role } from '../../chart/chart.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence, type ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { RANK } from '../../chart/role-reading.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { cLevelQuestion, rightLeader } from '../sources/articles.ts';

export const cxBelowCmoOrSales = defineRule({
  id: 'cx-below-cmo-or-sales',
  category: 'position',
  basis: 'opinion',
  severity: 'warning',
  variants: [{ severity: 'info', when: 'in a small organisation' }],
  docs: {
    title: 'Customer experience ranked below Marketing or Sales',
    what: 'Compares the owner of the customer experience with the top marketing role and the top sales role: nearness to the top, seat on the executive team, rank. A role in the owner’s own line, above or below, is not compared.',
    why: 'When a campaign or a quota stands against what customers need, the higher rank wins. An owner who is not in the room, or sits a row behind, loses arguments before they start.',
    remedy: 'Give the owner the same boss, the same rank and the same seat on the executive team.',
    sources: [rightLeader, cLevelQuestion],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [executive, accountable: cx]
  Chief Marketing Officer [executive]
  Chief Revenue Officer [executive]`,
        caption: 'Equal among equals.',
      },
      {
        outline: `Chief Executive Officer
  Customer Experience Director [accountable: cx]
    Head of Marketing
    Head of Sales`,
        caption: 'Both report to the owner.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Head of Customer Experience [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Same boss, but three ranks apart.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [no executive, accountable: cx]
  Chief Marketing Officer [executive]
  Chief Revenue Officer [executive]`,
        caption: 'Two have a seat on the executive team, the owner has none; one finding says it.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const rival = lead && rivals(facts, lead)[0];
    if (!lead || !rival) return;
    yield {
      roles: [lead.id],
      related: [rival.id],
      ...(facts.small ? { severity: 'info', severityReason: 'In a small organisation ranks say less.' } : {}),
      headline: `Customer experience ranked below ${functionInSentence(facts.fn(rival))}`,
      message: `${nameOf(rival)} outranks ${nameOf(lead)}, being ${listed(advantages(facts, rival, lead))}.`,
    };
  },

  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || lead.executive !== undefined || rivals(facts, lead).length > 0) return;
    const outside: Role = { ...lead, executive: false };
    if (!compared(facts, lead).some((role) => advantages(facts, role, outside).length > 0)) return;
    yield {
      roles: [lead.id],
      question: `Is ${nameOf(lead)} on the executive team?`,
      answers: [
        { label: 'Yes', edit: setRole(lead.id, { executive: true }) },
        { label: 'No', edit: setRole(lead.id, { executive: false }) },
      ],
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    const above = rivals(facts, lead);
    if (above.length > 0)
      yield choice(`Put ${nameOf(lead)} level with ${namesOf(above)}`, level(facts, lead, above));
  },
});

/** Who outranks the lead, marketing first. */
function rivals(facts: Facts, lead: Role): readonly Role[] {
  return compared(facts, lead).filter((role) => advantages(facts, role, lead).length > 0);
}

/** The top marketing role, then the top sales role; each is chosen first, and left out in the lead’s own line. */
function compared(facts: Facts, lead: Role): readonly Role[] {
  const line = new Set([lead, ...facts.ancestors(lead), ...facts.descendants(lead)]);
  return (['marketing', 'sales'] as const).flatMap((fn) => {
    const colleagues = facts.byFunction.get(fn) ?? [];
    const top = facts.highest(
      colleagues.filter((role) => facts.rank(role) >= RANK.head && !facts.isTop(role)),
    );
    return top && !line.has(top) ? [top] : [];
  });
}

function advantages(facts: Facts, rival: Role, lead: Role): readonly string[] {
  return [
    isNearer(facts, rival, lead) ? 'nearer to the top' : [],
    rival.executive === true && lead.executive === false ? 'on the executive team' : [],
    facts.rank(rival) > facts.rank(lead) ? 'of higher rank' : [],
  ].flat();
}

/** Silent where either has no path to the top. */
function isNearer(facts: Facts, rival: Role, lead: Role): boolean {
  const rivalDepth = facts.depth(rival);
  const leadDepth = facts.depth(lead);
  return rivalDepth !== undefined && leadDepth !== undefined && rivalDepth < leadDepth;
}

/** States only what sets the lead back. */
function level(facts: Facts, lead: Role, above: readonly Role[]): ScenarioEdit {
  const edits: ScenarioEdit[] = [];
  const nearest = facts.highest(above.filter((role) => isNearer(facts, role, lead)));
  const boss = nearest && facts.org.bosses(nearest.id)[0];
  if (boss) edits.push(moveRole(lead.id, boss.id));
  let highest: Role | undefined;
  for (const role of above) if (facts.rank(role) > facts.rank(highest ?? lead)) highest = role;
  const lacksSeat = lead.executive === false && above.some((role) => role.executive === true);
  edits.push(
    setRole(lead.id, {
      ...(highest ? { level: facts.level(highest) } : {}),
      ...(lacksSeat ? { executive: true } : {}),
    }),
  );
  return inSequence(...edits);
}
