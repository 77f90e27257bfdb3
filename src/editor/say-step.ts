import { comparisonSize } from './comparing/say-comparison.ts';
import { sayScenario, spokenStep } from './spoken.ts';
import type { EditorState } from './store/state.ts';

/** What is said of a step: what follows from it for the findings, what is left to compare, or which scenario it leads to. */
export function sayStep(
  sentence: string,
  before: EditorState,
  after: EditorState,
): Partial<Pick<EditorState, 'spoken' | 'consequence'>> {
  if (after.comparing) {
    const led = `Left: ${comparisonSize(after)}.`;
    return { spoken: { text: `${sentence}. ${led}`, led, turn: (before.spoken?.turn ?? 0) + 1 } };
  }
  // Another scenario has other findings; that is no consequence of the step.
  if (before.scenarioId === after.scenarioId) return spokenStep(sentence, before, after);
  return { spoken: sayScenario(before, after, `${sentence}. `) };
}
