import type { ClipboardSession } from '../clipboard/clipboard-session.ts';
import type { DiskDesk } from '../disk/disk-desk.ts';
import type { DropControl } from '../dropping/drag-session.ts';
import type { Editor } from '../editor.ts';
import type { FirstSteps } from '../first-steps/follow-first-steps.ts';
import type { Keeping } from '../keeping/keeping.ts';
import type { RecentCharts } from '../recent-charts.ts';
import type { EditorState } from '../store/state.ts';

/** What an action may use beside the document: view and search, which are no part of it, and the browser's files. */
export interface ActionContext {
  readonly editor: Editor;
  readonly view: ViewControl;
  readonly files: FileControl;
  readonly search: SearchControl;
  readonly clipboard: ClipboardSession;
  readonly drags: DropControl;
  readonly regions: RegionControl;
  readonly recents: Pick<RecentCharts, 'find'>;
  readonly keeping: Pick<Keeping, 'takeOver'>;
  readonly firstSteps: Pick<FirstSteps, 'again'>;
}

/** Moves the view over the chart; does nothing while there is no canvas. */
export interface ViewControl {
  readonly fit: () => void;
  /** The same once a change that has just been made is on the screen. */
  readonly fitSoon: () => void;
  /** As soon as that, shows a chart that has just come as one that is opened: whole where it can be read then. */
  readonly openSoon: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** The roles whose cards are in the window, if only in part. */
  readonly seen: () => ReadonlySet<string>;
  /** Brings a role into view if it is not. */
  readonly reveal: (roleId: string, how?: Reveal) => void;
}

export interface Reveal {
  /** Who holds it is to be read, too. */
  readonly toRead?: boolean;
  /** Where it is in view, it is large enough. */
  readonly asItIs?: boolean;
  /** Roles that are to be seen with it, where there is room for all of them. */
  readonly together?: readonly string[];
}

/** Looks for roles in the chart on screen. */
export interface SearchControl {
  /** Gives the keyboard to the search. */
  readonly open: () => void;
  /** Goes to the next or previous of the roles found; opens the search when there is none. */
  readonly step: (by: 1 | -1) => void;
}

/** Takes the keyboard from region to region of the screen: toolbar, palette, chart, details, status. */
export interface RegionControl {
  /** To the next or previous region that is on the screen; past either end it begins again at the other. */
  readonly step: (by: 1 | -1) => void;
}

export interface FileControl {
  /** Lets a person choose a file and opens it. */
  readonly choose: () => void;
  readonly download: (name: string, content: Blob) => void;
  readonly today: () => Date;
  /** The files charts belong to; absent where nobody keeps track of them. */
  readonly disk?: DiskDesk;
}

/** One thing a person can do. Toolbar, menus, palette and keyboard all show and run the same object. */
export interface Action {
  readonly id: string;
  /** A verb phrase; may name what it would act on: "Undo Move Chief Customer Officer". */
  readonly label: (state: EditorState) => string;
  /** Other words by which the list of commands finds it. */
  readonly otherWords?: string;
  /** Key strokes such as `Mod+Z`; Mod is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** The browser answers the strokes with an event of its own, on which the action is run. */
  readonly isBrowsers?: boolean;
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (context: ActionContext) => void;
}
