import type { OperatingModel, Role, RoleFunction } from '../../chart/chart.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { RANK } from '../../chart/role-reading.ts';
import { functionInSentence } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import { belowLead, headsBeside, headsOf } from '../shared/departments.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { listed, nameOf, namesOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whatDrivesCx } from '../sources/articles.ts';

/** Functions that face the customer, the likeliest to be moved first. */
const FACING: readonly RoleFunction[] = ['customer-service', 'sales', 'marketing', 'digital', 'channel'];
/** What makes one customer team. */
const TEAM: readonly RoleFunction[] = ['marketing', 'sales', 'customer-service'];
const FEWEST_FACING = 2;

/** What a lead falls short of in the stated model. */
interface Shortfall {
  readonly model: OperatingModel;
  readonly covered: readonly RoleFunction[];
  readonly missing: readonly RoleFunction[];
  /** How many of the missing ones are wanted. */
  readonly wanted: number;
}

export const operationalWithoutDepartments = defineRule({
  id: 'operational-without-departments',
  category: 'model',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Operational model in name only',
    what: 'In the operational model, looks below the lead for heads, or higher roles, of at least two functions that face the customer: customer service, sales, marketing, digital, stores and branches. In the one-team model, marketing, sales and customer service must all be found among the lead and everybody below, at any level. A role counts for one function only. Silent in the other models and while no model is stated.',
    why: 'The point of these models is that one person can change how departments work without asking. If the departments answer elsewhere, people are told that the lead decides, the lead cannot, and customers still meet the old walls.',
    remedy:
      'Let the departments report to the lead as the model says, or state the model in which the organisation really works.',
    sources: [whatDrivesCx, digitalExperienceOwner],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service
    Marketing Director
  Chief Financial Officer`,
        context: { model: 'operational' },
        caption: 'Two departments report in.',
      },
      {
        outline: `Managing Director
  Customer Director [accountable: cx]
    Head of Marketing
    Head of Sales
    Head of Customer Service
  Finance Director`,
        context: { model: 'one-team' },
        caption: 'One team along the whole life of a customer.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Service
  Chief Marketing Officer
  Chief Sales Officer`,
        context: { model: 'operational' },
        caption: 'One department reports in; the others do not.',
      },
      {
        outline: `Managing Director
  Customer Director [accountable: cx]
    Head of Marketing
    Head of Customer Service
  Sales Director`,
        context: { model: 'one-team' },
        caption: 'One team, but who sells is not in it.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    const short = lead && shortfall(facts, lead);
    if (!lead || !short) return;
    yield { roles: [lead.id], message: inWords(lead, short) };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const short = lead && shortfall(facts, lead);
    if (!lead || !short) return;
    const movers = headsBeside(facts, lead, short.missing).slice(0, short.wanted);
    if (movers.length === short.wanted) {
      const moves = movers.map((role) => moveRole(role.id, lead.id));
      yield choice(`Move ${namesOf(movers)} under ${nameOf(lead)}`, inSequence(...moves));
    }
    for (const [model, label] of OTHER_MODELS)
      if (model !== facts.context.model) yield choice(label, setScenarioContext({ model }));
  },
});

const OTHER_MODELS: readonly (readonly [model: OperatingModel, label: string])[] = [
  ['operational', 'State the operational model instead: departments report in'],
  ['matrixed', 'State the matrixed model instead: dotted lines into the units'],
  ['advisory', 'State the advisory model instead: a small expert team'],
];

function shortfall(facts: Facts, lead: Role): Shortfall | undefined {
  const { model } = facts.context;
  if (model === 'operational') {
    const { covered, missing } = divide(FACING, (fn) => isHeadedBelow(facts, fn));
    return covered.length < FEWEST_FACING
      ? { model, covered, missing, wanted: FEWEST_FACING - covered.length }
      : undefined;
  }
  if (model === 'one-team') {
    const { covered, missing } = divide(TEAM, (fn) => facts.fn(lead) === fn || isFoundBelow(facts, fn));
    return missing.length > 0 ? { model, covered, missing, wanted: missing.length } : undefined;
  }
  return undefined;
}

/** Some functions, parted into those that are covered and those that are not. */
function divide(functions: readonly RoleFunction[], isCovered: (fn: RoleFunction) => boolean) {
  const covered = functions.filter(isCovered);
  return { covered, missing: functions.filter((fn) => !covered.includes(fn)) };
}

function isHeadedBelow(facts: Facts, fn: RoleFunction): boolean {
  const below = belowLead(facts);
  return (
    headsOf(facts, fn).some((role) => below.has(role)) ||
    facts.bodies.some((body) => facts.fn(body) === fn && facts.rank(body) >= RANK.head && below.has(body))
  );
}

function isFoundBelow(facts: Facts, fn: RoleFunction): boolean {
  const below = belowLead(facts);
  return (
    (facts.byFunction.get(fn) ?? []).some((role) => below.has(role)) ||
    facts.bodies.some((body) => facts.fn(body) === fn && below.has(body))
  );
}

function inWords(lead: Role, { model, covered, missing }: Shortfall): string {
  const spelt = (functions: readonly RoleFunction[]) => listed(functions.map(functionInSentence));
  if (model === 'one-team')
    return `The one team of ${nameOf(lead)} is to hold ${spelt(TEAM)}, and lacks ${spelt(missing)}.`;
  if (covered.length === 0) return `No department that faces the customer reports to ${nameOf(lead)}.`;
  return `Of the departments that face the customer, only ${spelt(covered)} reports to ${nameOf(lead)}.`;
}
