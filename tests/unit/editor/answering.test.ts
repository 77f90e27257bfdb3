import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/chart/outline.ts';
import { answerQuestion } from '../../../src/editor/answering.ts';
import { currentJudgement, currentScenario } from '../../../src/editor/derived.ts';
import { groupQuestions } from '../../../src/editor/question-groups.ts';
import { documentOf, newEditor } from './new-editor.ts';

const { scenario } = readOutline(`Chief Executive Officer [id: ceo]
  Chief Customer Officer [id: cco, executive, accountable: cx]
  Chief Financial Officer
  Chief Operating Officer
  Chief Information Officer
`);

function ask() {
  const editor = newEditor(documentOf(scenario));
  const groups = groupQuestions(currentJudgement(editor.store.getState()).questions);
  const board = groups.find(({ question }) => question === 'Who sits on the board?');
  const none = board?.answers.at(-1);
  if (!board || !none) throw new Error('Nothing is asked');
  return { editor, board, none };
}

describe('answerQuestion', () => {
  it('is one step with the question’s name, and says what followed beside the question being gone', () => {
    const { editor, board, none } = ask();
    const words = answerQuestion(editor, board, none);
    expect(words).toMatch(/^Answered: [^.]+\. (?:\d new [a-z, ]+|The findings stay as they are)/);
    expect(words).not.toMatch(/settled/);
    expect(currentScenario(editor.store.getState()).roles[1]?.board).toBe(false);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual([
      'Answer “Who sits on the board?”',
    ]);
    expect(editor.store.getState().spoken?.text).toMatch(/^Answered “Who sits on the board\?”\./);
  });

  it('says nothing when the answer changes nothing', () => {
    const { editor, board, none } = ask();
    answerQuestion(editor, board, none);
    expect(answerQuestion(editor, board, none)).toBeUndefined();
    expect(editor.store.getState().past).toHaveLength(1);
  });
});
