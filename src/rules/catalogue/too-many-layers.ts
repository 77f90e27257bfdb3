import { SIZES, type Size } from '../../chart/chart.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { findTops } from '../../chart/tops.ts';
import { SIZE_WORDS } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import { mergeChains } from '../shared/fewer-layers.ts';
import { longestPath } from '../shared/longest-path.ts';
import { namesOf } from '../shared/wording.ts';
import { layersInState, rightNumberOfLayers } from '../sources/organisation.ts';

/** How many layers an organisation can have and still be quick. */
const MOST_LAYERS: Readonly<Record<Size, number>> = { small: 4, medium: 6, large: 7 };

/** An organisation of a size has fewer people than this. */
const FEWER_THAN: Readonly<Record<Size, number>> = {
  small: 50,
  medium: 250,
  large: Number.POSITIVE_INFINITY,
};

export const tooManyLayers = defineRule({
  id: 'too-many-layers',
  category: 'structure',
  basis: 'practice',
  severity: 'warning',
  docs: {
    title: 'Too many layers',
    what: 'Counts the layers of people from the top role down to the lowest one, each by its shortest path; boards and committees are no layer. Up to 7 are accepted, in a medium-sized organisation up to 6 and in a small one up to 4. The 6 and the 4 are our own choice. One finding shows one of the longest paths.',
    why: 'Each layer shortens the news on its way up and lengthens the answer on its way down. What customers say at the counter arrives at the top as a number, weeks later, and those who serve them wait for permissions.',
    remedy:
      'Look at the longest path first, and make one role of two where a manager leads a single manager.',
    sources: [layersInState, rightNumberOfLayers],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Operations Director
      Head of Logistics
        Depot Manager
          Shift Supervisor
            Driver`,
        caption: 'Seven layers from the chief executive to the driver.',
      },
      {
        outline: `Board of Directors [body]
  Managing Director
    Head of Sales
      Sales Manager
        Sales Representative`,
        context: { size: 'small' },
        caption: 'Four layers of people; the board is none.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Operations Director
      Head of Logistics
        Regional Manager
          Depot Manager
            Shift Supervisor
              Driver`,
        caption: 'Eight layers: the driver’s idea passes six desks on its way.',
      },
      {
        outline: `Managing Director
  Head of Sales
    Sales Manager
      Team Lead
        Sales Representative`,
        context: { size: 'small' },
        caption: 'Five layers for fewer than fifty people.',
      },
    ],
  },

  *check(facts) {
    const { layers } = findTops(facts.org);
    const most = mostLayers(facts.context.size);
    if (layers <= most) return;
    const path = longestPath(facts.org);
    const ends = [...path.slice(0, 1), ...path.slice(-1)];
    yield {
      roles: [],
      related: path.map((role) => role.id),
      message: `${layers} layers lie between ${namesOf(ends)}, both counted; ${most} are about the most${SIZE_NOTES[facts.context.size ?? 'large']}.`,
    };
  },

  /** Only while the size could be one that changes the verdict; nobody draws more people than there are. */
  *ask(facts) {
    if (facts.context.size !== undefined) return;
    const { layers } = findTops(facts.org);
    const people = facts.org.drawingOrder.length - facts.bodies.length;
    const possible = SIZES.filter((size) => people < FEWER_THAN[size]);
    const verdicts = possible.map((size) => layers > MOST_LAYERS[size]);
    if (new Set(verdicts).size < 2) return;
    yield {
      roles: [],
      question: 'How large is the organisation?',
      answers: SIZES.map((size) => ({ label: SIZE_WORDS[size], edit: setScenarioContext({ size }) })),
    };
  },

  /** Only the one-to-one levels: which of the others to give up no program can know. */
  *fix(facts) {
    const most = mostLayers(facts.context.size);
    const merging = mergeChains(facts, most);
    if (merging) yield merging;
  },
});

/** Not stated is not small. */
function mostLayers(size: Size | undefined): number {
  return MOST_LAYERS[size ?? 'large'];
}

const SIZE_NOTES: Readonly<Record<Size, string>> = {
  small: ' in a small organisation',
  medium: ' in a medium-sized organisation',
  large: '',
};
