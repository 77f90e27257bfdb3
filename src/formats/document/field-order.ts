import type {
  Arrangement,
  BranchOrigin,
  ChartDocument,
  Context,
  DeckSettings,
  Dismissal,
  Line,
  Role,
  Scenario,
  TableColumn,
  TableOrigin,
} from '../../chart/chart.ts';

/**
 * What the writer needs to know of the schema, apart from it: a page that has only to save must not wait for the
 * library that reads. A test holds the two together.
 */
export const FORMAT = 'reportline';
export const VERSION = 1;

/** The fields of the file in the order in which they are written. */
type Order<T> = readonly (keyof Omit<T, 'unknown'>)[];

export const ROLE_FIELDS = [
  'id',
  'title',
  'person',
  'department',
  'function',
  'level',
  'board',
  'executive',
  'dedicated',
  'accountableFor',
  'responsibleFor',
  'budget',
  'staff',
  'kpis',
  'touchpoints',
  'vacant',
  'planned',
  'assistant',
  'jobShare',
  'body',
  'note',
  'extra',
  'position',
] as const satisfies Order<Role>;

export const LINE_FIELDS = ['manager', 'report', 'kind', 'purpose'] as const satisfies Order<Line>;

export const CONTEXT_FIELDS = [
  'industry',
  'size',
  'digital',
  'model',
  'scope',
  'journey',
] as const satisfies Order<Context>;

export const ARRANGEMENT_FIELDS = [
  'kind',
  'direction',
  'leaves',
  'branches',
  'folded',
] as const satisfies Order<Arrangement>;

export const DECK_FIELDS = [
  'format',
  'subject',
  'tells',
  'part',
  'branch',
  'levels',
  'page',
  'upright',
  'paging',
  'compact',
  'scale',
  'colours',
  'warnings',
  'people',
  'findings',
  'title',
  'subtitle',
  'date',
  'confidential',
  'legend',
  'footer',
  'brand',
  'logo',
] as const satisfies Order<DeckSettings>;

export const DISMISSAL_FIELDS = [
  'rule',
  'roles',
  'about',
  'kind',
  'reason',
  'on',
] as const satisfies Order<Dismissal>;

export const TABLE_COLUMN_FIELDS = ['name', 'is'] as const satisfies Order<TableColumn>;

export const TABLE_FIELDS = ['columns', 'left'] as const satisfies Order<TableOrigin>;

export const BRANCH_FIELDS = [
  'document',
  'title',
  'scenario',
  'head',
  'roles',
] as const satisfies Order<BranchOrigin>;

export const SCENARIO_FIELDS = [
  'id',
  'name',
  'context',
  'arrangement',
  'roles',
  'lines',
  'dismissals',
  'table',
] as const satisfies Order<Scenario>;

export const DOCUMENT_FIELDS = [
  'title',
  'context',
  'rules',
  'baseline',
  'deck',
  'branchOf',
  'scenarios',
] as const satisfies Order<ChartDocument>;
