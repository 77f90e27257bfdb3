import type { Role } from '../../chart/chart.ts';
import { removeLine, setLine } from '../../chart/edits/lines.ts';
import { inSequence, type ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { forksOf } from '../shared/forks.ts';
import { postsOf } from '../shared/job-shares.ts';
import { bossLines } from '../shared/position.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner } from '../sources/articles.ts';
import { unityOfCommand } from '../sources/organisation.ts';

const MOST_CANDIDATES = 4;
/** Says what a line that gives way is still for; a person will know better. */
const PURPOSE = 'functional guidance';

export const multipleSolidBosses = defineRule({
  id: 'multiple-solid-bosses',
  category: 'structure',
  basis: 'practice',
  severity: 'error',
  docs: {
    title: 'Two bosses',
    what: 'Fires when a role has solid lines to two or more bosses. A board or committee stands for those it answers to, so a committee with two bosses gives its members two; bosses who share a job count as one. Dotted lines do not count.',
    why: 'The person gets two sets of priorities and has to choose whom to disappoint; each boss believes the other has taken care of it. Pay, leave and performance have two judges.',
    remedy: 'Keep the boss who decides in the end, and make the other line dotted with a purpose.',
    sources: [unityOfCommand, digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Digital
  Chief Information Officer
Chief Information Officer ..> Head of Digital: platform standards`,
        caption: 'One boss, and a dotted line that says what it is for.',
      },
      {
        outline: `Chief Executive Officer
  Operations Director
    Head of Logistics
    Head of Stores`,
        caption: 'One boss each.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Digital
  Chief Information Officer
Chief Information Officer --> Head of Digital`,
        caption: 'Which of the two decides what comes first?',
      },
      {
        outline: `Chief Executive Officer
  Marketing Director
    Product Manager
  Sales Director
Sales Director --> Product Manager
Chief Executive Officer --> Product Manager`,
        caption: 'Three bosses, one finding.',
      },
    ],
  },

  *check(facts) {
    const known = new Map<Role, ReturnType<typeof bossesAt>>();
    for (const [role, fork] of forksOf(facts)) {
      // What a whole committee has in common is found once.
      const common = known.get(fork) ?? bossesAt(facts, fork, fork);
      known.set(fork, common);
      const above = common.all.has(role) ? bossesAt(facts, fork, role) : common;
      const { bosses, related, lines } = above;
      if (bosses.length < 2) continue;
      yield {
        roles: [role.id],
        related,
        lines,
        message: `${nameOf(role)} answers to ${namesOf(bosses)}${fork === role ? '' : `, through ${nameOf(fork)}`}.`,
      };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    if (!role) return;
    const fork = forksOf(facts).get(role) ?? role;
    const bosses = [...new Set(facts.org.bosses(fork.id))];
    const nearest = belowAllOthers(facts, bosses);
    if (nearest) yield withoutDetours(facts, fork, nearest, bosses);
    for (const kept of bosses.slice(0, MOST_CANDIDATES)) {
      const others = bosses.filter((boss) => boss !== kept);
      const whose = fork === role ? '' : ` of ${nameOf(fork)}`;
      yield choice(
        `Keep ${nameOf(kept)} as boss${whose}, make ${namesOf(others)} dotted`,
        inSequence(...others.map((boss) => makeDotted(facts, boss, fork))),
      );
    }
  },
});

/** Who a role answers to at a fork, those who share a job as one; nobody is a boss of their own. */
function bossesAt(facts: Facts, fork: Role, role: Role) {
  const others = facts.bosses(fork).filter((boss) => boss !== role);
  const bosses = postsOf(facts, facts.inDrawingOrder(others)).map(([first]) => first);
  return {
    all: new Set(others),
    bosses,
    related: bosses.map((boss) => boss.id),
    lines: bossLines(facts, fork),
  };
}

/** The boss who reports to all the others, directly or not. */
function belowAllOthers(facts: Facts, bosses: readonly Role[]): Role | undefined {
  return bosses.find((boss) => {
    const above = new Set(facts.org.ancestors(boss.id));
    const below = new Set(facts.org.descendants(boss.id));
    return bosses.every((other) => other === boss || (above.has(other) && !below.has(other)));
  });
}

/** Nobody loses a boss by it, so it may be done without asking. */
function withoutDetours(facts: Facts, role: Role, nearest: Role, bosses: readonly Role[]): Fix {
  const others = facts.inDrawingOrder(bosses.filter((boss) => boss !== nearest));
  const lines = others.map((boss) => removeLine({ manager: boss.id, report: role.id, kind: 'solid' }));
  return {
    label: `Remove the direct line from ${namesOf(others)}, to whom ${nameOf(role)} reports through ${nameOf(nearest)}`,
    edit: inSequence(...lines),
    safe: true,
  };
}

function makeDotted(facts: Facts, boss: Role, role: Role): ScenarioEdit {
  const line = { manager: boss.id, report: role.id, kind: 'solid' } as const;
  if (facts.org.dottedBosses(role.id).includes(boss)) return removeLine(line);
  return setLine(line, { kind: 'dotted', purpose: PURPOSE });
}
