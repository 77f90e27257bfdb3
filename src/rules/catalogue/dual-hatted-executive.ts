import type { Role, RoleFunction } from '../../chart/chart.ts';
import { mergeRoles } from '../../chart/edits/merge-roles.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { setRoles } from '../../chart/edits/set-role.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { holderOf } from '../shared/holders.ts';
import { isCustomerRole } from '../shared/position.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf, namesOf } from '../shared/wording.ts';
import { twoHats } from '../sources/organisation.ts';

/** What pulls against the customer when one person has to weigh the two. */
const RIVALS: ReadonlySet<RoleFunction | undefined> = new Set<RoleFunction>([
  'sales',
  'marketing',
  'it',
  'operations',
]);

const MOST_KEPT = 3;
const MOST_MERGED = 3;

export const dualHattedExecutive = defineRule({
  id: 'dual-hatted-executive',
  category: 'structure',
  basis: 'practice',
  severity: 'info',
  variants: [
    {
      severity: 'warning',
      when: 'when one hat is a customer role and the other in sales, marketing, IT or operations',
    },
  ],
  docs: {
    title: 'One person in two executive roles',
    what: 'Fires when one person holds two or more roles of director level or above. Names are compared as written, without case and surrounding space, and “TBC” or “N/A” is no name; an interim holds the role as well. Roles below director level are not counted, nor are boards and committees, nor the owner of the customer experience, whose second hat has a rule of its own. Silent in small organisations.',
    why: 'In a busy week one of the two jobs waits, usually the one whose customers complain least loudly. The person also sits on both sides of the table, and nobody is left to disagree when a target costs service.',
    remedy: 'Give one of the roles to somebody else, or make one role of what is really one job.',
    sources: [twoHats],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer (Ada Osei)
  Sales Director (Ben Ruiz)
  Customer Services Director (Chen Li)`,
        caption: 'Three roles, three people.',
      },
      {
        outline: `Chief Executive Officer (Ada Osei)
  Chief Financial Officer (Ben Ruiz)
    Head of Procurement (Ben Ruiz)`,
        caption: 'The second role is no executive’s: a head’s job kept on for a while.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer (Ada Osei)
  Chief Financial Officer (Ben Ruiz)
  HR Director (Ben Ruiz)
  Chief Operating Officer (Chen Li)`,
        caption: 'Who speaks for the people when money is short?',
      },
      {
        outline: `Chief Executive Officer (Ada Osei)
  Chief Customer Officer (Dora Weiss) [accountable: cx]
  Sales Director (Ben Ruiz)
  Customer Services Director (Ben Ruiz)`,
        caption: 'The same person sells and hears the complaints: a warning.',
      },
    ],
  },

  *check(facts) {
    if (facts.small) return;
    for (const [, hats] of hatsByHolder(facts)) {
      const [first, second] = hats;
      if (!first || !second) continue;
      const rival = hats.some((hat) => isCustomerRole(facts, hat))
        ? hats.find((hat) => RIVALS.has(facts.fn(hat)))
        : undefined;
      yield {
        roles: hats.map((role) => role.id),
        ...(rival
          ? {
              severity: 'warning',
              severityReason: `One hat is a customer role, the other in ${functionInSentence(facts.fn(rival))}.`,
            }
          : {}),
        message: `${personIn(first)} holds ${namesOf(hats)}.`,
      };
    }
  },

  *fix(facts, finding) {
    const hats = finding.roles.flatMap((id) => facts.org.role(id) ?? []);
    const [first] = hats;
    if (!first) return;
    for (const kept of hats.slice(0, MOST_KEPT)) {
      const others = hats.filter((hat) => hat !== kept);
      yield choice(
        `Keep ${personIn(first)} as ${nameOf(kept)}, leave ${namesOf(others)} vacant`,
        setRoles(new Map(others.map((hat) => [hat.id, { person: undefined, vacant: true }]))),
      );
    }
    const others = hats.slice(1);
    if (others.length > MOST_MERGED) return;
    yield choice(
      `Merge ${namesOf(others)} into ${nameOf(first)}`,
      inSequence(...others.map((hat) => mergeRoles(hat.id, first.id))),
    );
  },
});

/**
 * What each person holds at director level or above, in drawing order. Whoever is the lead is left to the rule about
 * the lead's other hats, whatever they are.
 */
function hatsByHolder(facts: Facts): ReadonlyMap<string, readonly Role[]> {
  const hats = new Map<string, Role[]>();
  const lead = facts.lead && facts.directors.includes(facts.lead) ? holderOf(facts.lead) : undefined;
  for (const role of facts.directors) {
    const holder = holderOf(role);
    if (holder === undefined || holder === lead) continue;
    const held = hats.get(holder);
    if (held) held.push(role);
    else hats.set(holder, [role]);
  }
  return hats;
}

function personIn(role: Role): string {
  return nameOf({ ...role, title: role.person ?? '' });
}
