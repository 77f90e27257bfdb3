import { removeRoles } from '../../chart/edits/remove-roles.ts';
import { defineRule } from '../define-rule.ts';
import { choice, moveUnder } from '../shared/repairs.ts';
import { chiefApart, putUnder, separateHeads } from '../shared/several-tops.ts';
import { nameOf, namesOf } from '../shared/wording.ts';
import { chartErrorReport, structureAudit } from '../sources/organisation.ts';

export const orphanRole = defineRule({
  id: 'orphan-role',
  category: 'structure',
  basis: 'integrity',
  severity: 'warning',
  docs: {
    title: 'Role without any solid line',
    what: 'Fires for a role that has neither a solid boss nor solid reports, unless it is the top, a board or committee, or the only role of the chart.',
    why: 'Nobody leads this role and it leads nobody, so no count, no budget and no escalation reaches it. After an import it usually means that the boss’s name was not recognised.',
    remedy: 'Choose its boss, or delete the role if it no longer exists.',
    sources: [chartErrorReport, structureAudit],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Financial Officer
Steering committee [body]`,
        caption: 'A committee needs no boss.',
      },
      { outline: 'Chief Executive Officer', caption: 'Every chart starts with one role.' },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Financial Officer
Head of Telephony`,
        caption: 'Who leads telephony?',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
Head of Digital
Chief Customer Officer ..> Head of Digital: steering committee`,
        caption: 'A dotted line alone gives nobody a boss.',
      },
    ],
  },

  *check(facts) {
    const { org } = facts;
    if (org.roles.length < 2) return;
    const orphans = org.roots.filter(
      (role) => org.reports(role.id).length === 0 && !facts.isTop(role) && !facts.isBody(role),
    );
    for (const role of facts.inDrawingOrder(orphans)) {
      yield { roles: [role.id], message: `${nameOf(role)} has neither a boss nor reports.` };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    if (!role) return;
    // A chief executive goes under nobody: it is the others whose boss is missing.
    const isChief = facts.reading(role).chiefExecutive;
    const fn = isChief ? undefined : facts.fn(role);
    const colleagues = fn === undefined ? [] : (facts.byFunction.get(fn) ?? []);
    const head = facts.highest(
      colleagues.filter((other) => facts.depth(other) !== undefined && facts.rank(other) > facts.rank(role)),
    );
    if (head) yield moveUnder(role, head);
    const chief = chiefApart(facts);
    if (chief) {
      // Whoever leads beside the chief executive comes along: one more tree would be one more top.
      const others = facts.inDrawingOrder([...separateHeads(facts), ...(role === chief ? [] : [role])]);
      yield choice(`Move ${namesOf(others)} under ${nameOf(chief)}`, putUnder(chief.id, others));
    } else {
      const [top] = facts.tops;
      if (!isChief && top && top !== head) yield moveUnder(role, top);
    }
    yield choice(`Delete ${nameOf(role)}`, removeRoles([role.id], 'lift'));
  },
});
