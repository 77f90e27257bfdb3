/**
 * The chart as immutable data. Nothing here knows about pixels, files, browsers or judgement.
 *
 * Two conventions hold everywhere:
 * - An absent attribute means "not stated", which is not "no". An empty list or 0 is a stated "none".
 * - Whatever is keyed by a person's own text (columns, role ids, rule ids) is a `Map`, so that a key such as
 *   `__proto__` is only ever a key.
 *
 * `unknown` carries fields of the file this version does not know, or values it cannot use, back out again.
 */

export const FUNCTIONS = [
  'customer-experience',
  'customer-service',
  'digital',
  'marketing',
  'sales',
  'operations',
  'it',
  'product',
  'hr',
  'finance',
  'legal',
  'communications',
  'channel',
  'data',
  'strategy',
  'general',
  'other',
] as const;
export type RoleFunction = (typeof FUNCTIONS)[number];

/** From the highest to the lowest rank. */
export const LEVELS = ['board', 'c-suite', 'director', 'head', 'manager', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

export const INDUSTRIES = [
  'financial-services',
  'utilities',
  'telecoms',
  'technology',
  'public-sector',
  'other',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** small: under 50 heads, medium: under 250, large: 250 and more. */
export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** The weight of digital as a route to market. */
export const DIGITAL_WEIGHTS = ['central', 'mixed', 'occasional'] as const;
export type DigitalWeight = (typeof DIGITAL_WEIGHTS)[number];

/** How customer experience is run. */
export const MODELS = ['advisory', 'matrixed', 'operational', 'one-team'] as const;
export type OperatingModel = (typeof MODELS)[number];

/** full: everybody who matters is drawn; excerpt: the peers are not drawn; branch: cut from a larger chart. */
export const SCOPES = ['full', 'excerpt', 'branch'] as const;
export type Scope = (typeof SCOPES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeveritySetting = Severity | 'off';

export const LEAF_ARRANGEMENTS = ['auto', 'side', 'stacked', 'left', 'right', 'both'] as const;
export type LeafArrangement = (typeof LEAF_ARRANGEMENTS)[number];

export const ARRANGEMENT_KINDS = ['tree', 'layered'] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

export const DIRECTIONS = ['down', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Fields of the file this version cannot use; written back as they were. */
export type Unknown = ReadonlyMap<string, unknown>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Role {
  /** Unique in its scenario; the same id in two scenarios is the same role. */
  readonly id: string;
  readonly title: string;
  /** Who holds it; with `vacant`, the interim. */
  readonly person?: string;
  /** Free text for people; colours the card. */
  readonly department?: string;
  /** Absent: inferred from the title. */
  readonly function?: RoleFunction;
  /** Absent: inferred from the title. */
  readonly level?: Level;
  /** Sits on the board. */
  readonly board?: boolean;
  /** Sits on the executive team. */
  readonly executive?: boolean;
  /** This is the holder's only job. */
  readonly dedicated?: boolean;
  /** `cx`, `digital-cx`, `insight` or free text; `cx:emea` is another area than `cx`. */
  readonly accountableFor?: readonly string[];
  readonly responsibleFor?: readonly string[];
  /** Has a budget. */
  readonly budget?: boolean;
  /** Heads in the team, drawn or not. */
  readonly staff?: number;
  readonly kpis?: readonly string[];
  /** Channels and touch-points it owns. */
  readonly touchpoints?: readonly string[];
  readonly vacant?: boolean;
  readonly planned?: boolean;
  readonly assistant?: boolean;
  readonly jobShare?: boolean;
  /** A board or committee, not a person. */
  readonly body?: boolean;
  readonly note?: string;
  /** Columns of an imported table that have no field here. */
  readonly extra?: ReadonlyMap<string, string>;
  /** Only when a person placed the card by hand; scene units, top left corner. */
  readonly position?: Point;
  readonly unknown?: Unknown;
}

export type LineKind = 'solid' | 'dotted';

export interface Line {
  readonly manager: string;
  readonly report: string;
  readonly kind: LineKind;
  /** What a dotted line is for. */
  readonly purpose?: string;
  readonly unknown?: Unknown;
}

export interface Context {
  readonly industry?: Industry;
  readonly size?: Size;
  readonly digital?: DigitalWeight;
  readonly model?: OperatingModel;
  readonly scope?: Scope;
  /** The inventory of touch-points; each should have an owner. */
  readonly journey?: readonly string[];
  readonly unknown?: Unknown;
}

export interface Arrangement {
  /** Absent: a tree. In layers, dotted lines and further bosses pull their ends together. */
  readonly kind?: ArrangementKind;
  readonly direction?: Direction;
  readonly leaves?: LeafArrangement;
  /** By the id of the role that heads the branch. */
  readonly branches?: ReadonlyMap<string, LeafArrangement>;
  /** Ids of roles whose reports are hidden. Absent: nobody has said, and a large chart opens folded. */
  readonly folded?: readonly string[];
  readonly unknown?: Unknown;
}

/** A finding a person has accepted, kept with the chart and shown in its reports. */
export interface Dismissal {
  readonly rule: string;
  readonly roles: readonly string[];
  readonly about: readonly string[];
  readonly kind: 'accepted' | 'not-applicable';
  readonly reason: string;
  /** ISO date. */
  readonly on?: string;
  readonly unknown?: Unknown;
}

/** A column of the table a scenario was read from. */
export interface TableColumn {
  /** Unique in its table; the key under which `extra` keeps what has no field. */
  readonly name: string;
  /** What it was read as, such as `manager` or `level`. Absent: nothing, its cells are in `extra`. */
  readonly is?: string;
  readonly unknown?: Unknown;
}

/** Where the roles of a scenario come from, so that they can go back there as the table had them. */
export interface TableOrigin {
  /** In the order of the table, none twice. */
  readonly columns: readonly TableColumn[];
  /** Managers the table names and does not have, by the text of the cell, of whom a person chose to make nothing. */
  readonly left?: readonly string[];
  readonly unknown?: Unknown;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** Overrides the document's context field by field. */
  readonly context?: Context;
  readonly arrangement?: Arrangement;
  readonly roles: readonly Role[];
  /** Their order is the order of siblings. */
  readonly lines: readonly Line[];
  readonly dismissals?: readonly Dismissal[];
  /** Absent: not read from a table. */
  readonly table?: TableOrigin;
  readonly unknown?: Unknown;
}

export const PICTURE_FORMATS = ['png', 'svg', 'pdf', 'pptx'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const DECK_PARTS = ['whole', 'folded', 'levels', 'branch', 'view'] as const;
export type DeckPart = (typeof DECK_PARTS)[number];

export const PAGE_SIZES = ['wide', 'classic', 'a4', 'a3', 'letter', 'own'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

export const DECK_COLOURS = ['light', 'dark', 'transparent'] as const;
export type DeckColours = (typeof DECK_COLOURS)[number];

export const DECK_PAGINGS = ['branches', 'one'] as const;
export type DeckPaging = (typeof DECK_PAGINGS)[number];

export const DECK_SUBJECTS = ['scenario', 'changes'] as const;
export type DeckSubject = (typeof DECK_SUBJECTS)[number];

export const DECK_TELLINGS = ['both', 'picture', 'words'] as const;
export type DeckTelling = (typeof DECK_TELLINGS)[number];

/** How the chart leaves the tool as pictures, pages and slides; every field absent until somebody chose otherwise. */
export interface DeckSettings {
  readonly format?: PictureFormat;
  /** The scenario, or what is different between it and another one. */
  readonly subject?: DeckSubject;
  /** What is different: as a picture, in words, or both. */
  readonly tells?: DeckTelling;
  /** All of it, as folded on the screen, the first levels, one branch, or what is in the window. */
  readonly part?: DeckPart;
  /** The id of the role that heads the branch. */
  readonly branch?: string;
  /** How many levels from the top. */
  readonly levels?: number;
  /** 16 to 9, 4 to 3, a sheet of paper, or as large as the chart. */
  readonly page?: PageSize;
  /** A sheet of paper stands upright. */
  readonly upright?: boolean;
  /** A page for each branch where one would be too small to read, or everything on one. */
  readonly paging?: DeckPaging;
  /** Teams are set out so that the chart fits the page best. */
  readonly compact?: boolean;
  /** Pixels for each point, 1 to 4. */
  readonly scale?: number;
  readonly colours?: DeckColours;
  readonly warnings?: boolean;
  readonly people?: boolean;
  /** Pages of what was found. */
  readonly findings?: boolean;
  /** Absent: the title of the chart. Empty: none. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly date?: boolean;
  readonly confidential?: boolean;
  readonly legend?: boolean;
  readonly footer?: string;
  /** Up to two colours, as `#rrggbb`. */
  readonly brand?: readonly string[];
  /** A data address of a PNG or JPEG. */
  readonly logo?: string;
  readonly unknown?: Unknown;
}

/** Of which chart another one is a branch that was cut out to be worked on alone, and can be put back. */
export interface BranchOrigin {
  /** Names the document in the storage of the computer it was cut on. */
  readonly document: string;
  /** What the document was called. */
  readonly title: string;
  /** Id of its scenario. */
  readonly scenario: string;
  /** Id of the role that heads the branch, here as there. */
  readonly head: string;
  /**
   * Ids of the roles in it when the two last agreed, so that who has come on one side is not taken for gone on the
   * other. Absent: everybody below the head.
   */
  readonly roles?: readonly string[];
  readonly unknown?: Unknown;
}

/** One file. (Not called `Document`, which every browser already has.) */
export interface ChartDocument {
  readonly title: string;
  readonly context?: Context;
  /** Overrides by rule id; each replaces all the rule's variants of severity. */
  readonly rules?: ReadonlyMap<string, SeveritySetting>;
  /** A scenario's id; absent: the first. */
  readonly baseline?: string;
  readonly deck?: DeckSettings;
  /** Absent: not cut from another chart. */
  readonly branchOf?: BranchOrigin;
  /** At least one. */
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  readonly unknown?: Unknown;
}
