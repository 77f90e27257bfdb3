import type { Role } from '../../chart/chart.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { hasCustomerMeasure } from '../shared/kpis.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf, namesOf, numberFirst } from '../shared/wording.ts';
import { cLevelQuestion } from '../sources/articles.ts';

const FEWEST_EXECUTIVES = 3;
const MOST_ALONE = 1;
const MEASURE = 'Customer satisfaction';

export const cxKpiNotShared = defineRule({
  id: 'cx-kpi-not-shared',
  category: 'ownership',
  basis: 'opinion',
  severity: 'info',
  docs: {
    title: 'Customer results measured in one place at most',
    what: 'Looks at the roles stated to sit on the executive team whose measures are stated; “none” is a statement too. Fires when there are three or more of them and at most one has a measure of customers. Silent with fewer, since the others’ measures may simply not have been written down.',
    why: 'Executives work for what they are measured by. Where one of them alone answers for customer results, the others win by cutting what customers need, and the one can neither stop it nor pay for it.',
    remedy:
      'Give each executive one measure of customers beside the results of the own department. Accountability for the whole stays with the owner.',
    sources: [cLevelQuestion],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer [executive, kpis: profit; NPS]
  Chief Customer Officer [executive, accountable: cx, kpis: NPS]
  Chief Financial Officer [executive, kpis: cash flow]`,
        caption: 'The chief executive is measured on customers as well.',
      },
      {
        outline: `Chief Executive Officer [executive]
  Chief Customer Officer [executive, accountable: cx, kpis: NPS]
  Chief Financial Officer [executive, kpis: cash flow]`,
        caption: 'Too few measures are stated to say anything.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer [executive, kpis: profit]
  Chief Customer Officer [executive, accountable: cx, kpis: NPS]
  Chief Marketing Officer [executive, kpis: leads]`,
        caption: 'Profit, leads, and one executive for all customers.',
      },
      {
        outline: `Chief Executive Officer [executive, kpis: profit]
  Chief Revenue Officer [executive, kpis: bookings]
  Chief Operating Officer [executive, kpis: employee satisfaction]`,
        caption: 'No executive is measured on customers at all.',
      },
    ],
  },

  *check(facts) {
    const measured = measuredExecutives(facts);
    if (measured.length < FEWEST_EXECUTIVES) return;
    const onCustomers = measured.filter(hasCustomerMeasure);
    if (onCustomers.length > MOST_ALONE) return;
    const [alone] = onCustomers;
    yield {
      roles: [],
      related: measured.map((role) => role.id),
      message: alone
        ? `Customer results hang on one executive, ${nameOf(alone)}; the measures of the others name no customers.`
        : `${numberFirst(measured.length)} executives have stated measures, and none of them is measured on customers.`,
    };
  },

  *fix(facts) {
    const others = measuredExecutives(facts).filter((role) => !hasCustomerMeasure(role));
    yield choice(
      `Measure ${namesOf(others)} by customer satisfaction too`,
      addMeasure(new Set(others.map((role) => role.id))),
    );
  },
});

function measuredExecutives(facts: Facts): readonly Role[] {
  return facts.executives.filter((role) => role.kpis !== undefined);
}

/** In one pass, since a chart may have many executives. */
function addMeasure(ids: ReadonlySet<string>): ScenarioEdit {
  return (scenario) => {
    let changed = false;
    const roles = scenario.roles.map((role) => {
      if (!ids.has(role.id) || hasCustomerMeasure(role)) return role;
      changed = true;
      return { ...role, kpis: [...(role.kpis ?? []), MEASURE] };
    });
    return changed ? { ...scenario, roles } : scenario;
  };
}
