import type { Role } from '../../chart/chart.ts';
import { removeLine } from '../../chart/edits/lines.ts';
import { defineRule } from '../define-rule.ts';
import type { LineEnds } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { choice, moveUnder } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { chartErrorReport, structureAudit } from '../sources/organisation.ts';

/** How many roles of a circle are spelt out, and how many of its lines are offered for removal. */
const MOST_NAMED = 5;
const MOST_MOVED = 2;

export const reportingCycle = defineRule({
  id: 'reporting-cycle',
  category: 'structure',
  basis: 'integrity',
  severity: 'error',
  docs: {
    title: 'Reporting lines in a circle',
    what: 'Finds roles that, followed upwards along the solid lines, end up below themselves. Circles that touch are reported together.',
    why: 'Nobody in a circle has the last word, and everything below it is cut off from the top: it appears in no branch, no count and no escalation path.',
    remedy: 'Remove the one line of the circle that is wrong, or give one of the roles its real boss.',
    sources: [chartErrorReport, structureAudit],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Operations Director
    Head of Logistics`,
        caption: 'Every line ends at the top.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
Chief Customer Officer ..> Chief Marketing Officer: steering committee
Chief Marketing Officer ..> Chief Customer Officer: brand guidelines`,
        caption: 'Dotted lines may run both ways.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Operations Director
    Head of Logistics
Head of Logistics --> Operations Director`,
        caption: 'The boss reports to a report: one of the two lines is wrong.',
      },
      {
        outline: `Sales Director
  Head of Sales
    Sales Manager
Sales Manager --> Sales Director`,
        caption: 'Three roles, and nobody at the top.',
      },
    ],
  },

  *check(facts) {
    for (const members of facts.org.circles) {
      const path = circlePath(facts, members);
      yield {
        roles: members.map((role) => role.id),
        lines: linesWithin(facts, members),
        message: `The reporting lines run in a circle: ${spelt(path)}.`,
      };
    }
  },

  *fix(facts, finding) {
    const members = finding.roles.flatMap((id) => facts.org.role(id) ?? []);
    const path = circlePath(facts, members);
    // The line back to the first role drawn comes first: it is the likeliest slip.
    const order = new Set([path.length - 1, ...path.keys()]);
    for (const at of [...order].slice(0, MOST_NAMED)) {
      const manager = path[at];
      const report = path[(at + 1) % path.length];
      if (!manager || !report) continue;
      yield choice(
        `Remove the line from ${nameOf(manager)} to ${nameOf(report)}`,
        removeLine({ manager: manager.id, report: report.id, kind: 'solid' }),
      );
    }
    const [top] = facts.tops;
    if (!top) return;
    for (const role of path.slice(0, MOST_MOVED)) if (role !== top) yield moveUnder(role, top);
  },
});

/** One round through the circle, from its first role downwards. */
function circlePath(facts: Facts, members: readonly Role[]): readonly Role[] {
  const [first] = members;
  if (!first) return [];
  const inside = new Set(members);
  const reachedFrom = new Map<Role, Role>();
  const queue: Role[] = [first];
  for (const role of queue) {
    for (const report of facts.org.reports(role.id)) {
      if (report === first) return pathTo(role, first, reachedFrom);
      if (!inside.has(report) || reachedFrom.has(report)) continue;
      reachedFrom.set(report, role);
      queue.push(report);
    }
  }
  return members;
}

function pathTo(last: Role, first: Role, reachedFrom: ReadonlyMap<Role, Role>): readonly Role[] {
  const path = [last];
  for (let role: Role | undefined = last; role && role !== first; role = reachedFrom.get(role)) {
    const above = reachedFrom.get(role);
    if (above) path.push(above);
  }
  return path.reverse();
}

function linesWithin(facts: Facts, members: readonly Role[]): readonly LineEnds[] {
  const inside = new Set(members);
  return members.flatMap((manager) =>
    facts.org
      .reports(manager.id)
      .filter((report) => inside.has(report))
      .map((report) => ({ manager: manager.id, report: report.id })),
  );
}

function spelt(path: readonly Role[]): string {
  const names = path.slice(0, MOST_NAMED).map(nameOf);
  const left = path.length - names.length;
  const first = names[0] ?? '';
  return [...names, ...(left > 0 ? [`${left} more`] : []), first].join(' → ');
}
