import { sayLeft } from './comparing/say-comparison.ts';
import { sayScenario, spokenStep } from './spoken.ts';
import type { EditorState } from './store/state.ts';

/**
 * What is said of a step: what follows from it for the findings, what is left to compare, that nothing is compared any
 * more, or which scenario it leads to.
 */
export function sayStep(
  sentence: string,
  before: EditorState,
  after: EditorState,
): Partial<Pick<EditorState, 'spoken' | 'consequence'>> {
  if (after.comparing) {
    const led = sayLeft(after);
    return { spoken: { text: `${sentence}. ${led}`, led, turn: (before.spoken?.turn ?? 0) + 1 } };
  }
  if (before.comparing) {
    const lead = 'The comparison is closed. ';
    const shown = sayScenario(before, after, lead)?.text ?? lead;
    return { spoken: { text: `${sentence}. ${shown}`, led: shown, turn: (before.spoken?.turn ?? 0) + 1 } };
  }
  // Another scenario has other findings; that is no consequence of the step.
  if (before.scenarioId === after.scenarioId) return spokenStep(sentence, before, after);
  return { spoken: sayScenario(before, after, `${sentence}. `) };
}
