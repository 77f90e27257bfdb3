import type { Scenario, Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import type { Names } from '../../chart/names.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { ChartFinding } from '../heading-scene.ts';
import type { Layout } from '../placement.ts';
import type { Scene } from '../primitives.ts';
import { type RoleMark, wholeCardHeight } from '../scene.ts';
import type { SceneChanges } from '../scene-changes.ts';
import type { ChangeSummary } from './change-summary.ts';
import type { Concerned } from './concerned.ts';
import type { DeckChoices } from './deck-choices.ts';
import { createFrame, type Frame, type FrameText, type Logo } from './frame.ts';
import { legendOf } from './legend.ts';
import { type Look, lookOf } from './look.ts';
import { severitiesOn } from './marks-on-page.ts';
import { type Paper, paperOf } from './page-size.ts';
import type { TextBlock } from './text-pages.ts';

/** A finding as a deck tells it. */
export interface DeckFinding extends TextBlock {
  readonly severity: Severity;
  /** The roles it is about; the speaker's notes of their pages name it. */
  readonly roles: readonly string[];
}

/** The findings as they stand on the chart. */
export interface DeckMarks {
  readonly roles: ReadonlyMap<string, RoleMark>;
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, Severity>>;
  readonly strip: readonly ChartFinding[];
}

/** What stands above a picture; the subtitle in small. */
export interface HeadingWords {
  readonly title: string;
  readonly subtitle: string;
}

export interface DeckInput {
  /** Of the document; what stands above the chart where nobody chose another title. */
  readonly title: string;
  /** Which of several scenarios it is; absent where there is only one. */
  readonly scenarioName?: string | undefined;
  /** What stands above it where nobody chose anything; absent: the title, or the branch, and which scenario it is. */
  readonly heading?: HeadingWords | undefined;
  /** With what is folded on the screen. */
  readonly scenario: Scenario;
  readonly choices: DeckChoices;
  readonly marks: DeckMarks;
  /** For the speaker's notes, all of them; and for the pages, as many as can be read. */
  readonly findings: readonly DeckFinding[];
  readonly findingPages: readonly DeckFinding[];
  /** Dismissed by somebody, with what was decided. */
  readonly dismissed: readonly TextBlock[];
  /** In words: "22 November 2026". */
  readonly day: string;
  readonly logo?: Logo | undefined;
  /** Where the chart shows two as one: what differs, in the picture and in words. */
  readonly changes?: SceneChanges | undefined;
  readonly summary?: ChangeSummary | undefined;
  /** The roles whose cards are in the window, for "what I see". */
  readonly seen?: ReadonlySet<string> | undefined;
  /** What departments and areas are called on cards and in legends. Default: as everywhere. */
  readonly names?: Names | undefined;
}

export interface Context {
  readonly input: DeckInput;
  readonly look: Look;
  readonly paper: Paper | undefined;
  /** The chart that cards count their reports in. */
  readonly within: Scenario;
  readonly cardHeight: number;
  /** What was left out of a chart of what differs; absent: nothing. */
  readonly below?: Concerned['below'];
  readonly title: string;
  readonly subtitle: string;
}

/** A page before it is known how many there are. */
export interface PageDraft {
  readonly title: string;
  readonly subtitle: string;
  readonly upTo?: number | undefined;
  /** Of the chart in it, in points; of text the usual. */
  readonly smallest: number;
  /** The chart as it is drawn, where it had to be measured. */
  readonly chart?: Scene;
  readonly drawn?: { readonly scenario: Scenario; readonly layout: Layout } | undefined;
  readonly pages?: ReadonlyMap<string, number>;
  /** The pages, from 0, on which the other ends of moves stand, by the ids of cards. */
  readonly moves?: ReadonlyMap<string, readonly number[]>;
  /** What is said of folded cards behind how many roles they hide, where they lead to no page. */
  readonly folds?: ReadonlyMap<string, string>;
  readonly isFirst: boolean;
  readonly blocks?: readonly TextBlock[];
  /** Told instead of blocks. */
  readonly summary?: ChangeSummary | undefined;
  readonly part?: number;
  /** How many changes no page tells. */
  readonly untold?: number;
}

/** What of a page its frame is about. */
export type FramedDraft = Pick<PageDraft, 'title' | 'subtitle' | 'upTo' | 'drawn' | 'isFirst'>;

export function createContext(input: DeckInput, drawn: Scenario): Context {
  const { choices, heading } = input;
  const branch = choices.part === 'branch' ? choices.branch : undefined;
  const usual = heading ?? usualWords({ ...input, branch });
  return {
    input,
    look: lookOf(choices),
    paper: paperOf(choices.page, choices.upright),
    within: input.scenario,
    cardHeight: wholeCardHeight(drawn, choices.people, input.scenario, input.changes, input.names),
    title: choices.title ?? usual.title,
    subtitle: choices.subtitle ?? usual.subtitle,
  };
}

interface UsualWords extends Pick<DeckInput, 'title' | 'scenarioName' | 'scenario'> {
  /** The head of the branch that is shown alone. */
  readonly branch?: string | undefined;
}

/** What stands above the chart where nobody chose anything: what is shown, and below it what that is a part of. */
export function usualWords({ title, scenarioName, scenario, branch }: UsualWords): HeadingWords {
  const head = branch === undefined ? undefined : indexOrg(scenario).role(branch);
  const above = [...(head ? [title] : []), ...(scenarioName === undefined ? [] : [scenarioName])];
  return { title: head?.title ?? title, subtitle: above.join(' · ') };
}

export function frameOf(context: Context, draft: FramedDraft, number: number, count: number): Frame {
  return createFrame(context.look, frameText(context, draft, number, count));
}

function frameText(
  { input, look, within, title: deckTitle }: Context,
  draft: FramedDraft,
  number: number,
  count: number,
): FrameText {
  const { choices, day, logo } = input;
  const { title, subtitle, upTo, drawn, isFirst } = draft;
  const { theme } = look;
  const severities = drawn && choices.warnings ? severitiesOn(input.marks, drawn.layout, isFirst) : [];
  return {
    title,
    subtitle,
    upTo,
    legend:
      drawn && choices.legend
        ? legendOf({
            theme,
            within,
            layout: drawn.layout,
            severities,
            changes: input.changes,
            names: input.names,
          })
        : [],
    notes: [
      choices.footer,
      // Which deck a page that was torn out of it belongs to.
      deckNote(input, deckTitle, { title, subtitle }),
      choices.date ? day : '',
      choices.confidential ? 'Confidential' : '',
      count > 1 ? `${inDigits(number + 1)} / ${inDigits(count)}` : '',
    ],
    logo,
  };
}

/** The name of the deck, for a page that does not say it above. */
function deckNote({ title, heading, choices }: DeckInput, deckTitle: string, page: HeadingWords): string {
  if (heading === undefined || choices.title !== undefined) return page.title === deckTitle ? '' : deckTitle;
  return page.subtitle === heading.subtitle ? '' : title;
}
