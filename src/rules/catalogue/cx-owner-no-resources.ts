import type { Role } from '../../chart/chart.ts';
import { inSequence, type ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { defineRule } from '../define-rule.ts';
import type { Answer } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { listed, nameOf } from '../shared/wording.ts';
import { rightLeader, whatDrivesCx } from '../sources/articles.ts';
import { timeToHire } from '../sources/customer-leadership.ts';

type Resource = 'budget' | 'staff';

/** The smallest team there is; a person will know the real figure. */
const TEAM = 2;

export const cxOwnerNoResources = defineRule({
  id: 'cx-owner-no-resources',
  category: 'ownership',
  basis: 'opinion',
  severity: 'warning',
  variants: [{ severity: 'info', when: 'in a small organisation' }],
  docs: {
    title: 'Owner without budget or staff',
    what: 'Fires when the owner of the customer experience is stated to have no budget, or no staff while no solid report is drawn. In the matrixed model the money stays in the units, so a missing budget is accepted there; missing staff is not. A small team is not none, and what is not stated is not missing.',
    why: 'An owner without means can only ask. Every improvement waits for somebody else’s money and people, who have goals of their own, and what customers get is a report about what should be done.',
    remedy:
      'Give the owner a budget and at least a small team. If the units are meant to pay and to staff the work, say so by declaring the matrixed model.',
    sources: [rightLeader, timeToHire],
    contrary: [whatDrivesCx],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx, budget, staff: 4]
  Chief Marketing Officer`,
        caption: 'A budget and a small team.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx, no budget, staff: 3]
  Chief Marketing Officer`,
        context: { model: 'matrixed' },
        caption: 'In the matrixed model the units keep the money.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx, no budget, staff: 0]
  Chief Marketing Officer`,
        caption: 'Accountable for everything, with nothing in hand.',
      },
      {
        outline: `Chief Executive Officer
  Customer Experience Director [accountable: cx, no budget]
    Head of Customer Insight
  Chief Marketing Officer`,
        caption: 'A team, and no money to act on what it learns.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    const missing = missingResources(facts, lead);
    if (missing.length === 0) return;
    yield {
      roles: [lead.id],
      about: missing,
      ...(facts.small
        ? { severity: 'info', severityReason: 'In a small organisation few roles have money or people.' }
        : {}),
      message: `${nameOf(lead)} has ${listed(missing.map((resource) => NONE[resource]))} for the customer experience.`,
    };
  },

  /** The budget only, since no click can state how many people there are. */
  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.leadIsGuess || facts.small) return;
    if (lead.budget !== undefined || facts.context.model === 'matrixed') return;
    const none = setRole(lead.id, { budget: false });
    const inTheUnits: Answer = {
      label: 'No, the units keep the money (matrixed model)',
      edit: inSequence(none, setScenarioContext({ model: 'matrixed' })),
    };
    yield {
      roles: [lead.id],
      question: `Does ${nameOf(lead)} have a budget?`,
      answers: [
        { label: 'Yes', edit: setRole(lead.id, { budget: true }) },
        { label: 'No', edit: none },
        ...(facts.context.model === undefined ? [inTheUnits] : []),
      ],
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const missing = lead ? missingResources(facts, lead) : [];
    if (!lead || missing.length === 0) return;
    const wanted = listed(missing.map((resource) => WANTED[resource]));
    yield choice(`Give ${nameOf(lead)} ${wanted}`, inSequence(...missing.map((what) => give(lead, what))));
    if (!missing.includes('budget')) return;
    // The model answers for the money only; people are needed in any.
    const model = setScenarioContext({ model: 'matrixed' });
    yield missing.includes('staff')
      ? choice(
          `Declare the matrixed model, and give ${nameOf(lead)} ${WANTED.staff}`,
          inSequence(model, give(lead, 'staff')),
        )
      : choice('Declare the matrixed model: the units keep the money', model);
  },
});

const NONE: Readonly<Record<Resource, string>> = { budget: 'no budget', staff: 'no staff' };
const WANTED: Readonly<Record<Resource, string>> = { budget: 'a budget', staff: 'a team of two' };

function missingResources(facts: Facts, lead: Role): readonly Resource[] {
  const missing: Resource[] = [];
  if (lead.budget === false && facts.context.model !== 'matrixed') missing.push('budget');
  if (lead.staff === 0 && facts.org.reports(lead.id).length === 0) missing.push('staff');
  return missing;
}

function give(lead: Role, resource: Resource): ScenarioEdit {
  return setRole(lead.id, resource === 'budget' ? { budget: true } : { staff: TEAM });
}
