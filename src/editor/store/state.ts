import type { Filing } from '../../browser/storage/stored.ts';
import type { Scenario } from '../../chart/chart.ts';
import type { LineKey } from '../../chart/edits/lines.ts';
import type { Layout } from '../../layout/placement.ts';
import type { Comparing } from '../comparing/comparing.ts';
import type { ShownChanges } from '../comparing/shown-changes.ts';
import type { ProblemView } from '../problem-list.ts';
import type { ViewOnlyReason } from '../view-only.ts';
import type { History } from './history.ts';
import type { Breadth, RegionView } from './regions.ts';

export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'roles'; readonly ids: readonly string[] }
  | { readonly kind: 'line'; readonly line: LineKey };

export const NOTHING: Selection = { kind: 'nothing' };

/** What the right-hand panel shows. */
export type Panel = 'role' | 'problems' | 'structure' | 'chart';

/** A window over the chart; one at a time. */
export type Dialog =
  | 'export'
  | 'rules'
  | 'templates'
  | 'move-to'
  | 'line-to'
  | 'add-member'
  | 'commands'
  | 'keys'
  | 'import'
  | 'choose-manager'
  | 'guesses'
  | 'same-roles'
  | 'share'
  | 'settings'
  | 'help'
  | 'library';

/** What the left region shows. */
export type LeftTab = 'roles' | 'outline' | 'unplaced';

/** A field that is being edited on the card itself, or in the row of the outline. */
export interface CardEditing {
  readonly roleId: string;
  readonly field: 'title' | 'person';
  /** Absent: on the card. */
  readonly at?: 'outline';
}

/** Whether the work is safe, always shown in words. */
export type SaveState =
  /** An empty chart nobody has touched: it is not stored, and nothing would be lost. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'view-only' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A file, or a text that was pasted, that is to become a chart once somebody has looked at it. */
export interface Incoming {
  readonly input: Uint8Array | string;
  /** Absent: it was pasted. */
  readonly name?: string;
  /** It belongs to no chart somebody has, whatever its ids are. */
  readonly standsAlone?: boolean;
  /** Sets one that comes while another is looked at apart from it. */
  readonly turn: number;
}

/** A message that stays until it is read, replaced or out of date; also spoken by the live region. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** More sentences, such as every repair made on reading a file. */
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
  /** A second way out, where there is one. */
  readonly otherAction?: { readonly label: string; readonly run: () => void };
  /** It and its action hold whatever is done to the chart, and it stays until it is closed or replaced. */
  readonly stays?: true;
}

/** What the last step did, for those who cannot see it. */
export interface Spoken {
  readonly text: string;
  /** The part of it that says what the step led to: "1 new warning. 2 solved." Absent: nothing. */
  readonly led?: string;
  /** Sets the same sentence said twice apart. */
  readonly turn: number;
}

/** A chart arranged in layers. */
export interface Layers {
  /** What was arranged; another one on the screen means that its own layers are on their way. */
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** A sentence why it is a tree after all; absent when it is not. */
  readonly fellBack?: string;
}

export interface EditorState extends History {
  /** Names the document in this computer's storage. */
  readonly documentKey: string;
  /** Shown, never changed. */
  readonly readOnly: boolean;
  /** Why, where it is so. */
  readonly readOnlyBecause: ViewOnlyReason;
  /** The rules are here; until then nothing is judged. */
  readonly isJudged: boolean;
  readonly selection: Selection;
  readonly panel: Panel;
  readonly left: LeftTab;
  readonly breadth: Breadth;
  /** The region shown where there is room for one, and beside the chart where there is room for two. */
  readonly view: RegionView;
  /** What is put away until a person wants it back; side regions, where there is room for all. */
  readonly hidden: {
    readonly palette: boolean;
    readonly details: boolean;
    readonly miniMap: boolean;
    readonly legend: boolean;
    /** What can wait while the chart is being started. */
    readonly later: boolean;
  };
  /** The role that stays where it is on the screen when the chart is set out anew; absent: the selected one does. */
  readonly anchor: string | null;
  /** The role whose branch alone is on the screen; absent: the whole chart is. */
  readonly focus: string | null;
  /** Two scenarios are on the screen instead of one; absent: one is. */
  readonly comparing: Comparing | null;
  /** What is different about the chart on the screen, where it is one side of a comparison, or both. */
  readonly changes: ShownChanges | null;
  /** Absent until the first ones come, and for trees. */
  readonly layers: Layers | null;
  /** Identity of the finding whose explanation is open. */
  readonly openFinding: string | null;
  /** Identity of the finding whose heading takes the keyboard as soon as it is there; absent: none does. */
  readonly findingToReach: string | null;
  /** How the findings are listed, and which of them. */
  readonly problemView: ProblemView;
  /** Id of the scenario that is being given another name. */
  readonly namingScenario: string | null;
  readonly cardEditing: CardEditing | null;
  readonly dialog: Dialog | null;
  /** The rule the rule book is open at; absent: its list. */
  readonly openRule: string | null;
  /** The manager the table names and lacks for whom a role is being chosen, as its cells say it. */
  readonly askedManager: string | null;
  /** The two scenarios whose roles are being matched; the window is open as long as it is asked for. */
  readonly matching: Pick<Comparing, 'before' | 'after'> | null;
  /** What the import window is about; it is open as long as this is there. */
  readonly incoming: Incoming | null;
  readonly saveState: SaveState;
  readonly filing: Filing;
  readonly notice: Notice | null;
  readonly spoken: Spoken | null;
  /** What has followed for the findings, in a sentence, when the last step changed what the chart is judged by. */
  readonly consequence: string | null;
}
