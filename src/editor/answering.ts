import { shortName } from '../chart/short-name.ts';
import type { Answer, Judgement } from '../rules/finding.ts';
import { currentJudgement } from './derived.ts';
import type { Editor } from './editor.ts';
import type { QuestionGroup } from './question-groups.ts';
import { whatChanged } from './what-changed.ts';

/**
 * Gives a question's answer as one step. Returns what followed, in a sentence: "Answered: Utilities. 2 warnings became
 * critical."; undefined when nothing changed.
 */
export function answerQuestion(editor: Editor, group: QuestionGroup, answer: Answer): string | undefined {
  const before = currentJudgement(editor.store.getState());
  const step = `Answer “${shortName(group.question)}”`;
  if (!editor.commitScenario(step, answer.edit)) return undefined;
  const consequence = whatChanged(without(before, group), currentJudgement(editor.store.getState()));
  return `Answered: ${shortName(answer.label)}. ${consequence === '' ? 'The findings stay as they are' : consequence}.`;
}

/** That the question itself is gone needs no saying. */
function without({ findings, questions }: Judgement, { question }: QuestionGroup): Judgement {
  return { findings, questions: questions.filter((asked) => asked.question !== question) };
}
