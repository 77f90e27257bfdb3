import { INDUSTRIES, type Industry, type Role } from '../../chart/chart.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { INDUSTRY_WORDS } from '../../chart/words.ts';
import type { QuestionDraft } from '../define-rule.ts';
import { type Facts, isRegulated } from './facts.ts';

/**
 * Asks for the industry where it is not stated and would change the verdict on some of the roles.
 *
 * @param verdict What the rule would make of a role if the industry were stated.
 */
export function industryQuestion(
  facts: Facts,
  roles: readonly Role[],
  verdict: (stated: Facts, role: Role) => unknown,
): QuestionDraft | undefined {
  if (facts.context.industry !== undefined) return undefined;
  const undecided = roles.filter((role) => {
    const verdicts = INDUSTRIES.map((industry) => verdict(inIndustry(facts, industry), role));
    return new Set(verdicts).size > 1;
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
