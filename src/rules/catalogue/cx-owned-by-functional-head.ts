import type { Role, RoleFunction } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { FUNCTION_WORDS, functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { handToNewLead, usualTitle } from '../shared/new-lead.ts';
import { SILOS } from '../shared/position.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';

/** Work with customers, which can grow into the whole experience. */
const NEAR_CUSTOMERS: ReadonlySet<RoleFunction | undefined> = new Set<RoleFunction>([
  'customer-service',
  'marketing',
  'sales',
]);

/** The functions an owner of no known function most often runs. */
const USUAL: readonly RoleFunction[] = [
  'customer-experience',
  'customer-service',
  'operations',
  'marketing',
  'other',
];

export const cxOwnedByFunctionalHead = defineRule({
  id: 'cx-owned-by-functional-head',
  category: 'position',
  basis: 'opinion',
  severity: 'warning',
  variants: [
    { severity: 'info', when: 'when the owner is the Chief Operating Officer' },
    { severity: 'info', when: 'when the owner runs customer service and sits on the board' },
    { severity: 'info', when: 'in a small organisation' },
  ],
  docs: {
    title: 'Functional head as owner of the customer experience',
    what: 'Fires when the role stated to be accountable for the customer experience belongs, as declared or by its title, to marketing, customer service, operations, sales, IT, product, human resources or finance. A role that only has the title of a customer lead is not judged, nor is the top role.',
    why: 'The function’s own results come first when money and time run short, and the rest of the journey lies outside its walls. Customer service sees those who call, marketing those who buy; nobody looks at what happens in between.',
    remedy:
      'Create a role of its own for the customer experience, or change what this one is: another title, another remit, and somebody else for the function.',
    sources: [whereCxFits],
    contrary: [digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Customer Services Director
  Chief Marketing Officer`,
        caption: 'The owner runs no other function.',
      },
      {
        outline: `Chief Executive Officer
  Chief Strategy Officer [accountable: cx]
  Chief Marketing Officer`,
        caption: 'Strategy is no silo: it looks across all functions.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Marketing Officer [accountable: cx]
  Chief Operating Officer`,
        caption: 'Who makes the promises also judges how they are kept.',
      },
      {
        outline: `Chief Executive Officer
  Customer Services Director [board, accountable: cx]
  Chief Marketing Officer`,
        caption:
          'Service is not the whole experience, but here it has a voice on the board: worth considering.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.leadIsGuess) return;
    const fn = facts.fn(lead);
    if (!SILOS.has(fn) && fn !== 'marketing') return;
    const reason = milder(facts, lead);
    yield {
      roles: [lead.id],
      ...(reason === undefined ? {} : { severity: 'info', severityReason: reason }),
      headline: `Customer experience owned by ${functionInSentence(fn)}`,
      message: `${nameOf(lead)} runs ${functionInSentence(fn)} and owns the whole customer experience besides.`,
    };
  },

  /** Abbreviations with several meanings are asked about by a rule of their own. */
  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.leadIsGuess || facts.fn(lead) !== undefined || facts.reading(lead).ambiguous) return;
    yield {
      roles: [lead.id],
      question: `What does ${nameOf(lead)} run?`,
      answers: USUAL.map((fn) => ({ label: FUNCTION_WORDS[fn], edit: setRole(lead.id, { function: fn }) })),
    };
  },

  *fix(facts, _finding, taken) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    const successor = handToNewLead(facts, lead, taken);
    if (successor) yield successor;
    const other = changeRemit(facts, lead);
    if (other) yield other;
  },
});

/** Why this owner deserves no more than a thought. */
function milder(facts: Facts, lead: Role): string | undefined {
  if (facts.reading(lead).chiefOperating) {
    return 'Some sources see the Chief Operating Officer as a sensible owner.';
  }
  if (facts.fn(lead) === 'customer-service' && lead.board === true) {
    return `${nameOf(lead)} carries the customer’s case to the board.`;
  }
  return facts.small ? 'In a small organisation one person often has to lead both.' : undefined;
}

function changeRemit(facts: Facts, lead: Role): Fix | undefined {
  const title = usualTitle('customer-experience', facts.level(lead));
  if (title === undefined || !NEAR_CUSTOMERS.has(facts.fn(lead))) return undefined;
  return choice(
    `Turn ${nameOf(lead)} into a ${title}`,
    setRole(lead.id, { title, function: 'customer-experience' }),
  );
}
