import type { Role, RoleFunction } from '../../chart/chart.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import { belowLead, headsBeside } from '../shared/departments.ts';
import type { Facts } from '../shared/facts.ts';
import { choice, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { nameOf, namesOf, numberFirst } from '../shared/wording.ts';
import { whatDrivesCx } from '../sources/articles.ts';

const FEWEST_LINES = 3;

/** Units to connect first. */
const UNITS: readonly RoleFunction[] = [
  'customer-service',
  'marketing',
  'sales',
  'it',
  'operations',
  'digital',
  'product',
  'channel',
  'finance',
  'hr',
];

export const matrixedWithoutDottedLines = defineRule({
  id: 'matrixed-without-dotted-lines',
  category: 'model',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Matrixed model without its lines',
    what: 'In the matrixed model, counts the dotted lines from the lead to roles that are not below the lead anyway, and wants at least three. Each role counts, also when two belong to one function. Silent in the other models and while no model is stated.',
    why: 'In this model the people and the money stay in the units, so the lines are all the lead has. With two or fewer, most units never sit at the table where standards, measures and plans for the customer are agreed, and go on as before.',
    remedy:
      'Draw a dotted line to each unit that meets customers, and say what it is for: a steering committee, shared measures, communications, project planning.',
    sources: [whatDrivesCx],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
  Sales Director
  IT Director
Chief Customer Officer ..> Chief Marketing Officer: CX steering committee
Chief Customer Officer ..> Sales Director: CX steering committee
Chief Customer Officer ..> IT Director: project planning`,
        context: { model: 'matrixed' },
        caption: 'A line into each of three units.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
  Sales Director`,
        context: { model: 'advisory' },
        caption: 'An adviser needs a mandate, not lines.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Marketing Officer
  Sales Director
  IT Director`,
        context: { model: 'matrixed' },
        caption: 'Called a matrix, drawn without one.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Insight
  Chief Marketing Officer
  Sales Director
  IT Director
Chief Customer Officer ..> Head of Customer Insight: shared measures
Chief Customer Officer ..> Chief Marketing Officer: CX steering committee
Chief Customer Officer ..> Sales Director: CX steering committee`,
        context: { model: 'matrixed' },
        caption: 'One of the three lines stays inside the lead’s own team.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.context.model !== 'matrixed') return;
    const units = connectedUnits(facts, lead);
    if (units.length >= FEWEST_LINES) return;
    const lines = units.length === 1 ? 'dotted line leads' : 'dotted lines lead';
    yield {
      roles: [lead.id],
      related: units.map((role) => role.id),
      message: `${numberFirst(units.length)} ${lines} from ${nameOf(lead)} into the units; a matrixed lead needs ${FEWEST_LINES} or more.`,
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    if (!lead) return;
    const connected = new Set(connectedUnits(facts, lead));
    const open = headsBeside(facts, lead, UNITS).filter((role) => !connected.has(role));
    const chosen = open.slice(0, FEWEST_LINES - connected.size);
    if (chosen.length === 0) return;
    const lines = chosen.map((role) =>
      drawLine({ manager: lead.id, report: role.id, kind: 'dotted', purpose: STEERING_COMMITTEE }),
    );
    const what = lines.length === 1 ? 'a dotted line' : 'dotted lines';
    yield choice(`Draw ${what} from ${nameOf(lead)} to ${namesOf(chosen)}`, inSequence(...lines));
  },
});

function connectedUnits(facts: Facts, lead: Role): readonly Role[] {
  const below = belowLead(facts);
  return facts.org.dottedReports(lead.id).filter((role) => !below.has(role));
}
