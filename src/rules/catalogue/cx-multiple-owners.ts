import type { Role } from '../../chart/chart.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import { withArea, withoutArea } from '../shared/areas.ts';
import type { Facts } from '../shared/facts.ts';
import { postsOf } from '../shared/job-shares.ts';
import { choice, likelyOwners } from '../shared/repairs.ts';
import { nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner } from '../sources/articles.ts';
import { singleCcoWrong } from '../sources/customer-leadership.ts';
import { raciGoldenRule } from '../sources/organisation.ts';

type Post = readonly [Role, ...Role[]];

export const cxMultipleOwners = defineRule({
  id: 'cx-multiple-owners',
  category: 'ownership',
  basis: 'opinion',
  severity: 'error',
  variants: [{ severity: 'warning', when: 'when all other owners work below one of them' }],
  docs: {
    title: 'More than one accountable owner',
    what: 'Fires when two or more roles below the top are accountable for the whole customer experience. People who share one job count once, and a qualified area such as “cx:emea” is not the whole.',
    why: 'Two owners mean two strategies and a standing quarrel over who decides. Each can wait for the other, and a customer complaint travels between them.',
    remedy:
      'Keep one role accountable and make the others responsible, or give each a part of its own by qualifying the area.',
    sources: [digitalExperienceOwner, raciGoldenRule],
    contrary: [singleCcoWrong],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer [accountable: cx]
  Chief Customer Officer [accountable: cx]
  Chief Operating Officer`,
        caption: 'The top role and one other: the one acts for the top.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    CX Director, EMEA [accountable: cx:emea]
    CX Director, Americas [accountable: cx:americas]`,
        caption: 'Each region answers for its own part.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer [accountable: cx]`,
        caption: 'Two peers answer for the same thing.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Handed down but never let go: a warning, since the boss can decide.',
      },
    ],
  },

  *check(facts) {
    const posts = ownerPosts(facts);
    if (posts.length < 2) return;
    const owners = posts.map(([first]) => first);
    const above = ownerAboveAll(facts, posts);
    yield {
      roles: owners.map((role) => role.id),
      ...(above
        ? {
            severity: 'warning',
            severityReason: `The others work below ${nameOf(above)}, who can decide.`,
          }
        : {}),
      message: `${namesOf(owners)} are ${owners.length === 2 ? 'both' : 'all'} accountable for the customer experience.`,
    };
  },

  *fix(facts) {
    const posts = ownerPosts(facts);
    const kept = likelyOwners(
      facts,
      posts.map(([first]) => first),
    );
    for (const owner of kept) {
      const others = posts.filter(([first]) => first !== owner).flat();
      yield choice(
        `Keep ${nameOf(owner)} accountable, make the ${others.length === 1 ? 'other' : 'others'} responsible`,
        makeResponsible(new Set(others.map((role) => role.id))),
      );
    }
  },
});

function ownerPosts(facts: Facts): readonly Post[] {
  return postsOf(
    facts,
    facts.owners.filter((role) => !facts.isTop(role)),
  );
}

/**
 * An owner with all other owners below it. Only one can be: walk down from owner after owner, skipping ground
 * already covered; whoever needed the last walk is the only candidate. So a chain of 10,000 owners stays linear.
 */
function ownerAboveAll(facts: Facts, posts: readonly Post[]): Role | undefined {
  const covered = new Set<string>();
  let last: Post | undefined;
  for (const post of posts) {
    if (post.every((role) => covered.has(role.id))) continue;
    last = post;
    walkDown(facts, post, covered);
  }
  if (!last) return undefined;
  const below = new Set<string>();
  walkDown(facts, last, below);
  return posts.every((post) => post === last || below.has(post[0].id)) ? last[0] : undefined;
}

function walkDown(facts: Facts, post: Post, covered: Set<string>): void {
  const stack: Role[] = [...post];
  for (let role = stack.pop(); role; role = stack.pop()) {
    if (covered.has(role.id)) continue;
    covered.add(role.id);
    for (const report of facts.org.reports(role.id)) stack.push(report);
  }
}

/** In one pass, since an import may bring thousands of owners. */
function makeResponsible(ids: ReadonlySet<string>): ScenarioEdit {
  return (scenario) => {
    let changed = false;
    const roles = scenario.roles.map((role) => {
      const left = withoutArea(role.accountableFor, 'cx');
      if (!ids.has(role.id) || left.length === (role.accountableFor?.length ?? 0)) return role;
      changed = true;
      return { ...role, accountableFor: left, responsibleFor: withArea(role.responsibleFor, 'cx') };
    });
    return changed ? { ...scenario, roles } : scenario;
  };
}
