import type { Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { RemainingFinding } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingChange } from '../../rules/finding-change.ts';
import type { Compared } from './compared.ts';
import type { StoryFrame } from './story-frame.ts';
import { outcomeSentences, storyOutcome } from './story-outcome.ts';
import { lastPlace } from './story-steps.ts';

/** What becomes of findings at a step: one that stays and says something else has changed. */
export interface StoryNote {
  readonly kind: 'fixed' | 'new' | 'changed';
  /** "Fixed". */
  readonly name: string;
  /** Those that read alike once, with how often. */
  readonly findings: readonly ToldFinding[];
  /** How many more there are. */
  readonly more: number;
}

interface ToldFinding {
  readonly severity: Severity;
  readonly headline: string;
  /** How one has changed, to go on with behind the headline: "worse: 2 roles before, 3 now". */
  readonly change?: string;
  readonly count: number;
}

/** What stands below the picture. */
export interface StoryWords {
  /** "3 of 7": steps alone are counted, not the charts before and behind them. */
  readonly counter: string;
  readonly headline: string;
  /** The headline with titles in full. */
  readonly fullHeadline: string;
  /** What is to be said besides; may be empty. */
  readonly besides: string;
  readonly notes: readonly StoryNote[];
  /** All of it for those who hear it, in sentences. */
  readonly spoken: string;
}

interface Told {
  readonly title: string;
  readonly compared: Compared;
  readonly frame: StoryFrame;
  readonly place: number;
  /** How many steps there are, and changes in them. */
  readonly steps: number;
  readonly changes: number;
}

/** As many as can be read while somebody speaks. */
const MOST_TOLD = 2;
/** Each of these takes a line of its own. */
const MOST_CHANGED = 1;

/** The caption of a place of the story. */
export function storyWords(told: Told): StoryWords {
  switch (told.frame.part) {
    case 'opening':
      return openingWords(told);
    case 'step':
      return stepWords(told);
    case 'closing':
      return closingWords(told);
  }
}

function openingWords({ title, compared: { before, after }, steps, changes }: Told): StoryWords {
  const [was, is] = [shortName(before.name), shortName(after.name)];
  const headline = lastPlace(steps) === 0 ? `${was} and ${is} are the same` : was;
  const besides = [shortName(title), steps === 0 ? '' : `${lead(steps, changes)} to ${is}`]
    .filter((words) => words !== '')
    .join(' · ');
  const keys = steps === 0 ? 'Escape ends it.' : 'The arrow keys lead on and back, Escape ends it.';
  const spoken = `Presentation. ${headline}. ${besides}${besides === '' ? '' : '. '}${keys}`;
  return { counter: 'Start', headline, fullHeadline: headline, besides, notes: [], spoken };
}

/** "1 change leads", "7 changes lead", "9 changes in 7 steps lead". */
function lead(steps: number, changes: number): string {
  if (changes === 1) return '1 change leads';
  const inSteps = steps === changes ? '' : ` in ${steps === 1 ? '1 step' : `${inDigits(steps)} steps`}`;
  return `${inDigits(changes)} changes${inSteps} lead`;
}

function stepWords({ frame, place, steps }: Told): StoryWords {
  const { sentences } = frame;
  const more = sentences.length - MOST_TOLD;
  const others = more <= 0 ? '' : `; and ${more === 1 ? '1 more change' : `${inDigits(more)} more changes`}`;
  const counter = `${inDigits(place)} of ${inDigits(steps)}`;
  const shown = sentences.slice(0, MOST_TOLD).map((sentence) => sentence.shown);
  const full = sentences.map((sentence) => sentence.full).join('; ');
  const notes = notesOf(frame);
  const spoken = [`${counter}: ${full}.`, ...notes.map(noteSentence)].join(' ');
  return {
    counter,
    headline: `${shown.join('; ')}${others}`,
    fullHeadline: full,
    besides: '',
    notes,
    spoken,
  };
}

function closingWords({ compared, frame }: Told): StoryWords {
  const headline = shortName(compared.after.name);
  const sentences = outcomeSentences(storyOutcome(compared, frame.findings));
  const spoken = [`End: ${headline}.`, ...sentences].join(' ');
  return { counter: 'End', headline, fullHeadline: headline, besides: '', notes: [], spoken };
}

function noteSentence({ name, findings, more }: StoryNote): string {
  const told = findings.map(({ headline, change, count }) =>
    [
      headline,
      ...(change === undefined ? [] : [change]),
      ...(count === 1 ? [] : [`${inDigits(count)} times`]),
    ].join(', '),
  );
  return `${name}: ${[...told, ...(more === 0 ? [] : [`${inDigits(more)} more`])].join('; ')}.`;
}

function notesOf({ findings }: StoryFrame): readonly StoryNote[] {
  if (!findings) return [];
  const { fixed, introduced, remaining } = findings;
  const notes = [
    noteOf('fixed', 'Fixed', fixed.map(toldFinding), MOST_TOLD),
    noteOf('new', 'New', introduced.map(toldFinding), MOST_TOLD),
    noteOf('changed', 'Changed', remaining.flatMap(changedFinding), MOST_CHANGED),
  ];
  return notes.filter((note) => note.findings.length > 0);
}

type NotedFinding = Omit<ToldFinding, 'count'>;

function toldFinding({ severity, headline }: Finding): NotedFinding {
  return { severity, headline };
}

/** Another name or number in what it says is none that a step has to tell. */
function changedFinding(remaining: RemainingFinding): readonly NotedFinding[] {
  const change = findingChange(remaining);
  if (!change?.isNews) return [];
  return [{ ...toldFinding(remaining.finding), change: goingOn(change.words) }];
}

/** A sentence as it goes on with one that has begun: "Worse: more." gives "worse: more". */
function goingOn(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`;
}

function noteOf(
  kind: StoryNote['kind'],
  name: string,
  findings: readonly NotedFinding[],
  most: number,
): StoryNote {
  const told = new Map<string, ToldFinding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.headline, finding.change]);
    const { count } = told.get(key) ?? { count: 0 };
    told.set(key, { ...finding, count: count + 1 });
  }
  const shown = [...told.values()].slice(0, most);
  const more = findings.length - shown.reduce((sum, { count }) => sum + count, 0);
  return { kind, name, findings: shown, more };
}
