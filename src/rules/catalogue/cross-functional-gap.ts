import type { Role, RoleFunction } from '../../chart/chart.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import { belowLead, headsOf } from '../shared/departments.ts';
import type { Facts } from '../shared/facts.ts';
import { choice, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner, rightLeader, whatDrivesCx } from '../sources/articles.ts';

const PARTNERS: readonly RoleFunction[] = ['it', 'customer-service', 'marketing', 'sales'];

/** A partner function the lead has no line to, and who leads it. */
interface Gap {
  readonly fn: RoleFunction;
  readonly top: Role;
}

export const crossFunctionalGap = defineRule({
  id: 'cross-functional-gap',
  category: 'model',
  basis: 'opinion',
  severity: 'info',
  variants: [{ severity: 'warning', when: 'in the matrixed model' }],
  docs: {
    title: 'A key function is not connected to customer experience',
    what: 'Looks for a connection between the lead and each of IT, customer service, marketing and sales, as far as somebody from head upwards is drawn there: a solid line above or below the lead, a dotted line in either direction with the lead or anybody below, or a seat beside the lead: both stated to be on the executive team, or both next to the top and neither stated to be off the team. The lead’s own function and one that a top role leads are left out. A committee is no department, but a dotted line to one connects. Silent where the chart is an excerpt or a branch.',
    why: 'Most of what customers feel is made in these four. Where nobody from one of them ever sits down with the lead, the lead learns of changes from customers, and what is agreed elsewhere is undone there.',
    remedy: 'Draw a dotted line to whoever leads the function, for a steering committee or a shared plan.',
    sources: [rightLeader, digitalExperienceOwner, whatDrivesCx],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service
  Chief Marketing Officer
  Chief Information Officer`,
        caption: 'Service reports in; marketing and IT sit at the same table.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Operating Officer
    IT Director
Chief Customer Officer ..> IT Director: CX steering committee`,
        caption: 'A dotted line reaches across.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Operating Officer
    IT Director
    Head of Customer Service`,
        caption: 'Service and IT, the two closest partners, sit behind somebody else’s door.',
      },
      {
        outline: `Chief Executive Officer
  Customer Experience Director [no executive, accountable: cx]
  Chief Marketing Officer [executive]
  Chief Financial Officer [executive]`,
        context: { model: 'matrixed' },
        caption: 'Off the team, and without a line: in a matrixed model that is a warning.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const gaps = lead ? findGaps(facts, lead) : [];
    if (!lead || gaps.length === 0) return;
    const names = listed(gaps.map(({ fn }) => functionInSentence(fn)));
    const text = `${names} ${gaps.length === 1 ? 'has' : 'have'} no line to ${nameOf(lead)} and no seat beside it.`;
    yield {
      roles: [lead.id],
      related: gaps.map(({ top }) => top.id),
      about: gaps.map(({ fn }) => fn),
      ...(facts.context.model === 'matrixed'
        ? { severity: 'warning', severityReason: 'In the matrixed model the lines are all the lead has.' }
        : {}),
      message: text.slice(0, 1).toUpperCase() + text.slice(1),
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const tops = lead ? findGaps(facts, lead).map(({ top }) => top) : [];
    if (!lead || tops.length === 0) return;
    const lines = tops.map((role) =>
      drawLine({ manager: lead.id, report: role.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
    );
    const what = lines.length === 1 ? 'a dotted line' : 'dotted lines';
    yield choice(`Draw ${what} from ${nameOf(lead)} to ${namesOf(tops)}`, inSequence(...lines));
  },
});

function findGaps(facts: Facts, lead: Role): readonly Gap[] {
  if (facts.scope !== 'full') return [];
  const own = facts.fn(lead);
  const led = facts.tops.map(facts.fn);
  const isConnected = connection(facts, lead);
  return PARTNERS.flatMap((fn) => {
    if (fn === own || led.includes(fn)) return [];
    const heads = headsOf(facts, fn);
    const top = facts.highest(heads);
    if (!top || isPeer(facts, lead, top)) return [];
    const bodies = facts.bodies.filter((body) => facts.fn(body) === fn);
    return [...heads, ...bodies].some(isConnected) ? [] : [{ fn, top }];
  });
}

/** Whether a role is in the lead’s own line, or has a dotted line with the lead or with somebody below. */
function connection(facts: Facts, lead: Role): (role: Role) => boolean {
  const below = belowLead(facts);
  const above = new Set(facts.ancestors(lead));
  const isInside = (role: Role) => role === lead || below.has(role);
  const { org } = facts;
  return (role) =>
    above.has(role) ||
    below.has(role) ||
    org.dottedBosses(role.id).some(isInside) ||
    org.dottedReports(role.id).some(isInside);
}

/** A role that has no path to the top sits beside nobody. */
function isPeer(facts: Facts, lead: Role, role: Role): boolean {
  if (role.executive === true && lead.executive === true) return true;
  return [role, lead].every((one) => facts.depth(one) === 1 && one.executive !== false);
}
