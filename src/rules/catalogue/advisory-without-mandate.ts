import { MODELS, type OperatingModel, type Role } from '../../chart/chart.ts';
import { drawLine, setLine } from '../../chart/edits/lines.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { MODEL_WORDS } from '../../chart/words.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { choice, moveUnder } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { whatDrivesCx } from '../sources/articles.ts';
import { ccoOrganisations } from '../sources/customer-leadership.ts';
import { crossFunctionalGap } from './cross-functional-gap.ts';
import { matrixedWithoutDottedLines } from './matrixed-without-dotted-lines.ts';
import { operationalWithoutDepartments } from './operational-without-departments.ts';

const PURPOSE = 'sponsorship of customer experience';

/** The other rules that judge by the operating model, and in which models they find what they otherwise do not. */
const OTHERS: readonly (readonly [model: OperatingModel, rule: Rule])[] = [
  ['matrixed', matrixedWithoutDottedLines],
  ['operational', operationalWithoutDepartments],
  ['one-team', operationalWithoutDepartments],
  ['matrixed', crossFunctionalGap],
];

export const advisoryWithoutMandate = defineRule({
  id: 'advisory-without-mandate',
  category: 'model',
  basis: 'opinion',
  severity: 'warning',
  docs: {
    title: 'Advice without a mandate from the top',
    what: 'In the advisory model, looks for one of three signs of a mandate: the lead reports to the top, a boss of the lead is stated to sit on the executive team, or the top has a dotted line to the lead that says what it is for. Silent in the other models, while no model is stated, and for a lead whom no solid line connects with the top.',
    why: 'A small team of advisers can persuade and show by example, but it decides nothing. Without somebody at the top who visibly stands behind it, its advice is nice to have: departments take what is cheap and leave what matters to customers.',
    remedy: 'Draw a sponsor’s line from the top to the lead, and say on it what the sponsor stands for.',
    sources: [whatDrivesCx, ccoOrganisations],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Operating Officer`,
        context: { model: 'advisory' },
        caption: 'The adviser reports to the top.',
      },
      {
        outline: `Chief Executive Officer
  Chief Strategy Officer
    Head of Customer Experience [accountable: cx]
  Chief Operating Officer
Chief Executive Officer ..> Head of Customer Experience: executive sponsor`,
        context: { model: 'advisory' },
        caption: 'The chief executive is the sponsor, and the chart says so.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Strategy Director
    Head of Customer Experience [accountable: cx]
  Chief Operating Officer`,
        context: { model: 'advisory' },
        caption: 'Nobody on the executive team stands behind the advice.',
      },
      {
        outline: `Chief Executive Officer
  Transformation Director [no executive]
    Head of Customer Experience [accountable: cx]
  Chief Operating Officer
Chief Executive Officer ..> Head of Customer Experience`,
        context: { model: 'advisory' },
        caption: 'A line from the top that does not say what it is for is no mandate.',
      },
    ],
  },

  *check(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.context.model !== 'advisory' || !lacksMandate(facts, lead)) return;
    yield {
      roles: [lead.id],
      message: `${nameOf(lead)} gives advice without a mandate from the top, which others may take or leave.`,
    };
  },

  /** For all rules that judge by the model, so that it is asked once. */
  *ask(facts) {
    const lead = facts.leadBelowTop;
    if (!lead || facts.context.model !== undefined || !modelMatters(facts, lead)) return;
    yield {
      roles: [lead.id],
      question: 'How is customer experience run?',
      answers: MODELS.map((model) => ({ label: MODEL_WORDS[model], edit: setScenarioContext({ model }) })),
    };
  },

  *fix(facts) {
    const lead = facts.leadBelowTop;
    const top = lead && facts.topAbove(lead);
    if (!lead || !top) return;
    const line = { manager: top.id, report: lead.id, kind: 'dotted' } as const;
    // There may be one already that does not say what it is for.
    yield choice(
      `Make ${nameOf(top)} the sponsor of ${nameOf(lead)}, by a dotted line that says so`,
      inSequence(drawLine(line), setLine(line, { purpose: PURPOSE })),
    );
    yield moveUnder(lead, top);
  },
});

function lacksMandate(facts: Facts, lead: Role): boolean {
  const depth = facts.depth(lead);
  if (depth === undefined || depth === 1) return false;
  if (facts.bosses(lead).some((boss) => boss.executive === true)) return false;
  return !isSponsored(facts, lead);
}

function isSponsored({ org, isTop }: Facts, lead: Role): boolean {
  return org.dottedLines.some((line) => {
    const manager = line.report === lead.id && line.purpose?.trim() ? org.role(line.manager) : undefined;
    return manager !== undefined && isTop(manager);
  });
}

/** Whether stating a model would give a finding, or make one graver. */
function modelMatters(facts: Facts, lead: Role): boolean {
  if (lacksMandate(facts, lead)) return true;
  return OTHERS.some(([model, { check }]) => {
    const stated: Facts = { ...facts, context: { ...facts.context, model } };
    return [...check(stated)].length > 0;
  });
}
