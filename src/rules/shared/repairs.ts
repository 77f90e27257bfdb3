import type { Role, Scenario } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { Fix } from '../finding.ts';
import { withArea } from './areas.ts';
import type { Facts } from './facts.ts';
import { SILOS } from './position.ts';
import { nameOf } from './wording.ts';

/** A purpose for new dotted lines from the customer lead. */
export const STEERING_COMMITTEE = 'CX steering committee';

const MOST_CANDIDATES = 3;

/** A repair that is a person's choice. */
export function choice(label: string, edit: ScenarioEdit): Fix {
  return { label, edit, safe: false };
}

export function moveUnder(role: Role, boss: Role): Fix {
  return choice(`Move ${nameOf(role)} under ${nameOf(boss)}`, (scenario) =>
    moveRole(role.id, boss.id, besideOldBranch(scenario, role, boss))(scenario),
  );
}

/** Right after the branch the role comes out of, so that a person finds it again; last where there is none. */
function besideOldBranch(scenario: Scenario, role: Role, boss: Role): { readonly before?: string } {
  const org = indexOrg(scenario);
  const above = new Set(org.ancestors(role.id));
  const reports = org.reports(boss.id);
  const at = reports.findIndex((report) => above.has(report));
  const before = at < 0 ? undefined : reports[at + 1];
  return before && before.id !== role.id ? { before: before.id } : {};
}

export function makeAccountable(role: Role): Fix {
  return choice(
    `Make ${nameOf(role)} accountable for customer experience`,
    setRole(role.id, { accountableFor: withArea(role.accountableFor, 'cx') }),
  );
}

export function drawDottedLine(from: Role, to: Role): Fix {
  return choice(
    `Draw a dotted line from ${nameOf(from)} to ${nameOf(to)}`,
    drawLine({ manager: from.id, report: to.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
  );
}

/** A planned customer-experience lead under the top role; counts as filled. */
export function addLead(facts: Facts, taken: TakenIds): Fix | undefined {
  const [top] = facts.tops;
  // Where a head of one function stands at the top for want of a boss, the lead would land in the wrong branch.
  if (!top || facts.fn(top) === 'marketing' || SILOS.has(facts.fn(top))) return undefined;
  const lead = facts.small
    ? ({ title: 'Head of Customer Experience', level: 'head' } as const)
    : ({ title: 'Chief Customer Officer', level: 'c-suite', executive: true } as const);
  return choice(`Add a ${lead.title} under ${nameOf(top)}`, (scenario) => {
    const id = freshId(lead.title, taken, scenario);
    const role: Role = {
      ...lead,
      id,
      function: 'customer-experience',
      accountableFor: ['cx'],
      planned: true,
    };
    return addRole(role, { boss: top.id })(scenario);
  });
}

/** Of some roles, up to three that could own the customer experience: the lead, a customer title, then by standing. */
export function likelyOwners(facts: Facts, roles: readonly Role[]): readonly Role[] {
  const titled = new Set(facts.titled);
  const left = new Set(roles);
  const likely: Role[] = [];
  while (likely.length < MOST_CANDIDATES && left.size > 0) {
    const byTitle = [...left].filter((role) => titled.has(role));
    const lead = facts.lead && left.has(facts.lead) ? facts.lead : undefined;
    const next = lead ?? facts.highest(byTitle) ?? facts.highest(left);
    if (!next) break;
    likely.push(next);
    left.delete(next);
  }
  return likely;
}
