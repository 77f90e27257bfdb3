import type { Role, RoleFunction } from '../../chart/chart.ts';
import { type RolePatch, setRole } from '../../chart/edits/set-role.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { titleOf } from '../../chart/role-reading/standing.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { otherPostsOfHolder } from '../shared/holders.ts';
import { handToNewLead, splitTitle } from '../shared/new-lead.ts';
import { isCustomerFunction } from '../shared/position.ts';
import { oncePer } from '../shared/remember.ts';
import { addLead, choice } from '../shared/repairs.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { cLevelQuestion, digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';
import { executiveOrExperience } from '../sources/customer-leadership.ts';

/** What the owner does besides the customer experience. */
interface SecondHat {
  /** Other roles of the same person. */
  readonly posts: readonly Role[];
  /** The function the title joins to the customer experience. */
  readonly joined: RoleFunction | undefined;
}

export const cxOwnerNotDedicated = defineRule({
  id: 'cx-owner-not-dedicated',
  category: 'ownership',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    { severity: 'info', when: 'when the owner is the Chief Operating Officer' },
    { severity: 'info', when: 'in a small organisation' },
  ],
  docs: {
    title: 'Customer experience as a second hat',
    what: 'Fires when the owner of the customer experience is stated to have another job, when the same person also holds another role of head level or above (names are compared without case and surrounding space; a board or committee is no job), or when the title joins customer experience with another function. Any one of these is enough, whatever else is stated; service and experience in one title are one job. It also fires when only the top role owns the customer experience and no title names a lead for it, unless the organisation is small. A chief executive who owns it in a small organisation is never reported.',
    why: 'The other job has targets, a team and a boss who asks about it every week; the customer experience waits for the time that is left. Customers notice that nobody has thought about them since the last campaign.',
    remedy:
      'Make the customer experience somebody’s only job. Where the Chief Operating Officer leads it by decision, some sources accept that: dismiss the finding with that reason.',
    sources: [cLevelQuestion, whereCxFits],
    contrary: [digitalExperienceOwner, executiveOrExperience],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer (Ada Osei) [accountable: cx, dedicated]
  Chief Marketing Officer (Ben Ruiz)`,
        caption: 'One person, one job.',
      },
      {
        outline: `Chief Executive Officer
  Customer Service & Experience Director [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Service and experience in one title are no second hat.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer & Marketing Officer [accountable: cx]
  Chief Financial Officer`,
        caption: 'The title itself has two jobs in it.',
      },
      {
        outline: `Chief Executive Officer
  Customer Experience Director (Ada Osei) [accountable: cx]
  Sales Director (Ada Osei)`,
        caption: 'Two roles, one person.',
      },
    ],
  },

  *check(facts) {
    const { lead } = facts;
    if (!lead) return;
    if (facts.isTop(lead)) {
      if (facts.small || facts.titled.length > 0) return;
      yield {
        roles: [lead.id],
        ...milder(facts, lead),
        message: `${nameOf(lead)} owns the customer experience besides running the whole organisation.`,
      };
      return;
    }
    const hat = secondHat(facts);
    if (!hat) return;
    yield {
      roles: [lead.id],
      related: hat.posts.map((post) => post.id),
      ...milder(facts, lead),
      message: `${nameOf(lead)} looks after the customer experience besides ${listed(inWords(hat))}.`,
    };
  },

  /** Where a yes would be worth a warning, and once it is settled that the role is the owner. */
  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.leadIsGuess || lead.dedicated !== undefined) return;
    if (milder(facts, lead) || secondHat(facts)) return;
    yield {
      roles: [lead.id],
      question: `Is ${nameOf(lead)} the holder’s only job?`,
      answers: [
        { label: 'Yes', edit: setRole(lead.id, { dedicated: true }) },
        { label: 'No, there is another', edit: setRole(lead.id, { dedicated: false }) },
      ],
    };
  },

  *fix(facts, _finding, taken) {
    const { lead } = facts;
    if (!lead) return;
    if (facts.isTop(lead)) {
      const addition = addLead(facts, taken);
      if (addition) yield addition;
      return;
    }
    const hat = secondHat(facts);
    if (!hat) return;
    const split = splitRole(facts, lead, hat, taken);
    if (split) yield split;
    if (facts.fn(lead) === 'customer-experience') return;
    const successor = handToNewLead(facts, lead, taken);
    if (successor) yield successor;
  },
});

/** Of the lead below the top. Found once, since it takes a walk over everybody’s names. */
const secondHat: (facts: Facts) => SecondHat | undefined = oncePer((facts) => {
  const lead = facts.leadBelowTop;
  if (!lead || (facts.small && facts.reading(lead).chiefExecutive)) return undefined;
  const posts = otherPostsOfHolder(facts, lead);
  const joined = joinedFunction(facts, lead);
  return lead.dedicated === false || posts.length > 0 || joined !== undefined ? { posts, joined } : undefined;
});

/**
 * By the title alone: a declared function says what the role mainly is, not that the title names one job. "Sales and
 * Marketing Director" joins two functions, but neither is customer experience.
 */
function joinedFunction(facts: Facts, lead: Role): RoleFunction | undefined {
  const { assistant, body } = facts.reading(lead);
  const { function: first, secondFunction: second, customerLead } = titleOf(lead);
  if (assistant || body || second === undefined) return undefined;
  const namesExperience = customerLead || first === 'customer-experience' || second === 'customer-experience';
  if (!namesExperience) return undefined;
  return isCustomerFunction(first) ? second : first;
}

function milder(facts: Facts, lead: Role) {
  if (facts.reading(lead).chiefOperating)
    return {
      severity: 'info',
      severityReason: 'Some sources see the Chief Operating Officer as a sensible owner.',
    } as const;
  return facts.small
    ? ({
        severity: 'info',
        severityReason: 'In a small organisation most people wear several hats.',
      } as const)
    : undefined;
}

function inWords({ posts, joined }: SecondHat): readonly string[] {
  const words = [
    ...(joined === undefined ? [] : [functionInSentence(joined)]),
    ...(posts.length === 0 ? [] : [`being ${namesOf(posts)}`]),
  ];
  return words.length === 0 ? ['another job'] : words;
}

/** The role keeps the customer experience and nothing else; not offered for who runs another function first. */
function splitRole(facts: Facts, lead: Role, hat: SecondHat, taken: TakenIds): Fix | undefined {
  const freed: RolePatch = {
    ...(lead.dedicated === false ? { dedicated: true } : {}),
    // Whoever holds it keeps the other post.
    ...(hat.posts.length > 0 ? { person: undefined, vacant: undefined, planned: true } : {}),
  };
  const fn = facts.fn(lead);
  const person = nameOf({ ...lead, title: lead.person ?? '' });
  if (hat.joined !== undefined) {
    const split = isCustomerFunction(fn) ? splitTitle(facts, lead, hat.joined, freed, taken) : undefined;
    return split && hat.posts.length > 0
      ? { ...split, label: `${split.label}, and take ${person} out of both` }
      : split;
  }
  if (hat.posts.length > 0)
    return choice(`Take ${person} out of ${nameOf(lead)} and plan another holder`, setRole(lead.id, freed));
  return fn === undefined || isCustomerFunction(fn)
    ? choice(`Make ${nameOf(lead)} the holder’s only job`, setRole(lead.id, freed))
    : undefined;
}
