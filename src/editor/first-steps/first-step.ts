import { wholeMarks } from '../derived.ts';
import type { EditorState } from '../store/state.ts';

/** What somebody who opens Reportline for the first time does, one after the other. */
export type FirstStep = 'drag' | 'drop' | 'read';

export interface StepWords {
  readonly id: FirstStep;
  /** A few words, beside those of the others. */
  readonly title: string;
  /** How it is done, in a sentence that follows the title. */
  readonly words: string;
}

/** The steps in their order, in words. */
export const FIRST_STEPS: readonly StepWords[] = [
  {
    id: 'drag',
    title: 'Add a role',
    words: 'Drag one from the list at the left onto the chart. By keyboard: press Enter on it.',
  },
  {
    id: 'drop',
    title: 'Put it under its boss',
    words:
      'Drop it there, and the line is drawn; by keyboard choose “Move to…”. A note says first what it would do.',
  },
  {
    id: 'read',
    title: 'Read what it says',
    words:
      'Press a mark on a card, or the line above the chart: what is wrong, why, who says so, and what would repair it.',
  },
];

/** Of the last step, while nothing is wrong with the chart. */
const NOTHING_TO_READ: StepWords = {
  id: 'read',
  title: 'Draw on until a mark shows',
  words:
    'Nothing has been found so far. As soon as something is, its card carries a mark; press that to read it.',
};

/** The steps as they are told of the chart on the screen: where nothing is wrong, there is nothing to read yet. */
export function stepsFor(state: EditorState): readonly StepWords[] {
  const { cards, strip } = wholeMarks(state);
  return cards.size > 0 || strip.length > 0 ? FIRST_STEPS : BEFORE_MARKS;
}

const BEFORE_MARKS = FIRST_STEPS.map((step) => (step.id === 'read' ? NOTHING_TO_READ : step));

/**
 * Why the steps cannot be shown below the chart that is on the screen, in a sentence with what to do; undefined: they
 * can.
 */
export function whyNoSteps({
  document: { scenarios },
  comparing,
  readOnly,
}: Pick<EditorState, 'document' | 'comparing' | 'readOnly'>): string | undefined {
  if (comparing !== null)
    return 'They show below a chart you draw on, not below a comparison. Close it first.';
  if (readOnly) return 'They show below a chart you can change, and this one can only be looked at.';
  if (scenarios.length > 1)
    return 'They show below a chart of one scenario, and this one has several. Begin a new chart to see them.';
  return undefined;
}

/** The step somebody is at, by what is drawn. */
export function stepAt({ document: { scenarios } }: Pick<EditorState, 'document'>): FirstStep {
  if (scenarios.every(({ roles }) => roles.length === 0)) return 'drag';
  return scenarios.some(({ lines }) => lines.length > 0) ? 'read' : 'drop';
}

/** The later of two steps: what is taken back has been learnt all the same. */
export function laterStep(a: FirstStep, b: FirstStep): FirstStep {
  const place = (step: FirstStep) => FIRST_STEPS.findIndex(({ id }) => id === step);
  return place(a) < place(b) ? b : a;
}
