import type { Role } from '../../chart/chart.ts';
import { handReports } from '../../chart/edits/hand-reports.ts';
import { mergeRoles } from '../../chart/edits/merge-roles.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { leftWithoutRole } from '../shared/left-without-role.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { oneOverOne, optimumStructure, spanGuidelines } from '../sources/organisation.ts';

export const oneToOneChain = defineRule({
  id: 'one-to-one-chain',
  category: 'structure',
  basis: 'practice',
  severity: 'warning',
  docs: {
    title: 'Manager of a single manager',
    what: 'Fires for a manager whose only solid report is a manager too; an assistant beside that one makes two. Silent in small organisations, in excerpts and branches, where the manager is stated to have more staff than is drawn, for boards and committees, and for whoever stands in a circle. A single report without reports is fine.',
    why: 'Two people do one job: every decision is prepared twice and signed twice. The lower one has a title without room to decide, the upper one a team of one, and the people below wait a level longer for an answer.',
    remedy: 'Make one role of the two, or let the people below report to the upper one directly.',
    sources: [oneOverOne, spanGuidelines],
    contrary: [optimumStructure],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service
    Head of Customer Insight
  Chief Financial Officer`,
        caption: 'Each level brings people together.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Personal Assistant
  Chief Financial Officer`,
        caption: 'A single report who leads nobody is no chain.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Operations Director
      Head of Logistics
      Head of Quality
  Chief Financial Officer`,
        caption: 'One operations chief above one operations director.',
      },
      {
        outline: `Managing Director
  Deputy Managing Director
    Head of Sales
    Head of Customer Service
    Head of Finance`,
        caption: 'Everybody works for the deputy; nobody but the deputy works for the director.',
      },
    ],
  },

  *check(facts) {
    if (facts.small || facts.scope !== 'full') return;
    const circling = new Set(facts.org.circles.flat());
    const counts = (role: Role) => !facts.isBody(role) && !circling.has(role);
    for (const upper of facts.bossesOfOne) {
      const lower = onlyManager(facts, upper);
      if (!lower || !counts(upper) || !counts(lower) || hasUndrawnTeam(upper)) continue;
      yield {
        roles: [upper.id],
        related: [lower.id],
        lines: [{ manager: upper.id, report: lower.id }],
        message: `${nameOf(upper)} manages only ${nameOf(lower)}, who manages everybody below.`,
      };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const upper = id === undefined ? undefined : facts.org.role(id);
    const lower = upper && onlyManager(facts, upper);
    if (!upper || !lower) return;
    yield merging(facts, lower, upper);
    if (!facts.isTop(upper)) yield merging(facts, upper, lower);
    const team = facts.org.reports(lower.id).map((role) => role.id);
    yield choice(
      `Let the reports of ${nameOf(lower)} report to ${nameOf(upper)}`,
      handReports(lower.id, team, upper.id),
    );
  },
});

function merging({ scenario }: Facts, gone: Role, kept: Role): Fix {
  const merge = mergeRoles(gone.id, kept.id);
  const left = leftWithoutRole(merge(scenario), [gone]);
  return choice(`Merge ${nameOf(gone)} into ${nameOf(kept)}${left}`, merge);
}

function onlyManager(facts: Facts, upper: Role): Role | undefined {
  const [lower] = facts.org.reports(upper.id);
  return lower && facts.org.reports(lower.id).length > 0 ? lower : undefined;
}

/** More heads than the one that is drawn. */
function hasUndrawnTeam(upper: Role): boolean {
  return upper.staff !== undefined && upper.staff > 1;
}
