import type { Scenario } from '../chart/chart.ts';
import { inSequence } from '../chart/edits/scenario-edit.ts';
import type { Answer, Question } from '../rules/finding.ts';

/** A question a person is asked once, however many rules want to know. */
export interface QuestionGroup {
  /** The same for the same question before and after an edit. */
  readonly key: string;
  readonly question: string;
  /** Ids of the roles it is about, as the rules gave them; each once. */
  readonly roles: readonly string[];
  /** Ids of the rules that ask; each once. */
  readonly rules: readonly string[];
  /** Each answers all of them. */
  readonly answers: readonly Answer[];
}

/**
 * The questions a person is asked, in the order in which they first come up. Two are the same when they offer the same
 * answers in the same words and are about the same roles, or about the organisation.
 */
export function groupQuestions(questions: readonly Question[]): readonly QuestionGroup[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = questionKey(question);
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups].map(([key, asked]) => ({
    key,
    question: asked[0]?.question ?? '',
    roles: [...new Set(asked.flatMap(({ roles }) => roles))],
    rules: [...new Set(asked.map(({ rule }) => rule))],
    answers: sharedAnswers(asked),
  }));
}

function questionKey(asked: Question): string {
  const { question, answers, roles } = asked;
  const about = isAboutOrganisation(asked) ? null : [...new Set(roles)].sort();
  return JSON.stringify([question, answers.map(({ label }) => label), about]);
}

const NOBODY: Scenario = { id: '', name: '', roles: [], lines: [] };

/** Its answers state something even where there are no roles. */
function isAboutOrganisation({ answers }: Question): boolean {
  return answers.length > 0 && answers.every(({ edit }) => edit(NOBODY).context !== undefined);
}

function sharedAnswers(asked: readonly Question[]): readonly Answer[] {
  const [first] = asked;
  if (!first || asked.length === 1) return first?.answers ?? [];
  return first.answers.map(({ label }, at) => ({
    label,
    edit: inSequence(...asked.flatMap(({ answers }) => answers[at]?.edit ?? [])),
  }));
}
