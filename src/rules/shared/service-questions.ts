import { INDUSTRIES, type Industry, type Role } from '../../chart/chart.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { INDUSTRY_WORDS } from '../../chart/words.ts';
import type { QuestionDraft } from '../define-rule.ts';
import { type Facts, isRegulated } from './facts.ts';
import { digitalVerdict, serviceVerdict } from './service-line.ts';
import { nameOf } from './wording.ts';

/**
 * Asks for the industry where it is not stated and would change how much a role outside the customer line
 * matters.
 */
export function industryQuestion(
  facts: Facts,
  concerned: readonly Role[],
  digital: Role | undefined,
): QuestionDraft | undefined {
  if (facts.context.industry !== undefined) return undefined;
  const undecided = concerned.filter((role) => {
    const severities = INDUSTRIES.map((industry) => {
      const stated = inIndustry(facts, industry);
      return (role === digital ? digitalVerdict(stated, role) : serviceVerdict(stated, role))?.severity;
    });
    return new Set(severities).size > 1;
  });
  if (undecided.length === 0) return undefined;
  return {
    roles: undecided.map((role) => role.id),
    question: 'Which industry is this?',
    answers: INDUSTRIES.map((industry) => ({
      label: INDUSTRY_WORDS[industry],
      edit: setScenarioContext({ industry }),
    })),
  };
}

function inIndustry(facts: Facts, industry: Industry): Facts {
  return { ...facts, context: { ...facts.context, industry }, regulated: isRegulated(industry) };
}

export function telephonyQuestion(service: Role): QuestionDraft {
  return {
    roles: [service.id],
    question: `What does ${nameOf(service)} run?`,
    answers: [
      {
        label: 'Customers’ calls',
        edit: setRole(service.id, { function: 'customer-service' }),
      },
      { label: 'The telephone network', edit: setRole(service.id, { function: 'it' }) },
    ],
  };
}
