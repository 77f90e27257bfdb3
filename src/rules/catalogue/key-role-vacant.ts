import type { Role, Severity } from '../../chart/chart.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { RANK } from '../../chart/role-reading.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import { namesArea } from '../shared/areas.ts';
import type { Facts } from '../shared/facts.ts';
import { isFilled } from '../shared/filled.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { leadershipVacuum, organogramSchema } from '../sources/organisation.ts';

export const keyRoleVacant = defineRule({
  id: 'key-role-vacant',
  category: 'structure',
  basis: 'practice',
  severity: 'warning',
  variants: [
    { severity: 'error', when: 'when it is the role that owns, or by its title leads, customer experience' },
    { severity: 'info', when: 'at the level of a head without stated accountability' },
  ],
  docs: {
    title: 'Key role vacant',
    what: 'Looks at vacant roles without a named interim: the owner of the customer experience or the role whose title says so, roles of director level or above, roles that are accountable for anything, and heads. Other vacancies are everyday business, and a planned role is not vacant unless that is stated.',
    why: 'What the role decides is decided by nobody, or by whoever shouts first. People below lose their advocate, projects stop, and the longer it lasts the more of the post’s work is quietly dropped.',
    remedy: 'Name an interim, and hand over whatever the role is accountable for until it is filled.',
    sources: [leadershipVacuum, organogramSchema],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer (Ada Osei)
  Chief Customer Officer (Ben Ruiz) [vacant, accountable: cx]
  Chief Financial Officer (Chen Li)`,
        caption: 'The post is open, and an interim does the job.',
      },
      {
        outline: `Chief Executive Officer (Ada Osei)
  Customer Services Director (Ben Ruiz)
    Complaints Manager [vacant]`,
        caption: 'One manager is missing: that happens.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer (Ada Osei)
  Chief Customer Officer [vacant, accountable: cx]
    Head of Customer Insight (Ben Ruiz)
  Chief Financial Officer (Chen Li)`,
        caption: 'The one who answers for the customer experience is not there.',
      },
      {
        outline: `Chief Executive Officer (Ada Osei)
  Sales Director (Ben Ruiz)
    Head of Sales Operations [vacant]
  Marketing Director (Chen Li)`,
        caption: 'A head is missing: worth a thought.',
      },
    ],
  },

  *check(facts) {
    for (const role of facts.vacancies) {
      const verdict = weigh(facts, role);
      if (!verdict) continue;
      const owns = verdict.severity === 'error';
      yield {
        roles: [role.id],
        ...verdict,
        ...(owns ? { headline: 'Owner of the customer experience missing' } : {}),
        message: `${nameOf(role)} is vacant, and no interim is named.`,
      };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    if (!role) return;
    const deputy = facts.highest(facts.org.reports(role.id).filter((report) => couldStandIn(facts, report)));
    if (deputy) yield nameInterim(role, deputy);
    const boss = facts.bosses(role).find(isNamed);
    if (boss) yield nameInterim(role, boss);
    const heir = facts.bosses(role).find(isFilled);
    if (heir && isAccountable(role)) yield handOver(role, heir);
    yield choice(`State that ${nameOf(role)} is filled`, setRole(role.id, { vacant: false }));
  },
});

function weigh(
  facts: Facts,
  role: Role,
): { readonly severity: Severity; readonly severityReason?: string } | undefined {
  if (role === facts.lead || namesArea(role.accountableFor, 'cx')) {
    return {
      severity: 'error',
      severityReason: 'Nobody answers for the customer experience while this role is vacant.',
    };
  }
  const rank = facts.rank(role);
  if (rank >= RANK.director || isAccountable(role)) return { severity: 'warning' };
  return rank === RANK.head
    ? { severity: 'info', severityReason: 'A head’s work can be shared out for a while.' }
    : undefined;
}

function isAccountable(role: Role): boolean {
  return role.accountableFor?.some((area) => area.trim() !== '') ?? false;
}

/** Nobody’s assistant becomes their interim. */
function couldStandIn(facts: Facts, report: Role): boolean {
  return isNamed(report) && !facts.isBody(report) && !facts.reading(report).assistant;
}

function isNamed(role: Role): boolean {
  return (role.person ?? '').trim() !== '';
}

function nameInterim(role: Role, from: Role): Fix {
  const person = from.person ?? '';
  return choice(
    `Name ${nameOf({ ...from, title: person })} (${nameOf(from)}) as interim`,
    setRole(role.id, { person: person.trim() }),
  );
}

/** Settles it only where accountability is all that makes the role a key one. */
function handOver(role: Role, heir: Role): Fix {
  const areas = new Set([...(heir.accountableFor ?? []), ...(role.accountableFor ?? [])]);
  return choice(
    `Make ${nameOf(heir)} accountable in place of ${nameOf(role)}`,
    inSequence(setRole(role.id, { accountableFor: [] }), setRole(heir.id, { accountableFor: [...areas] })),
  );
}
