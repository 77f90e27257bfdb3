import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import type { UpdateOptions } from '../../chart/edits/update-from-table.ts';
import type { ListedChange } from '../../formats/changes/told-changes.ts';
import type { ChartPreview } from '../../formats/door/import-preview.ts';
import type { ImportPreview, PreviewRow } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';

/** What the page asks of the worker, by what it is called. */
export interface ImportQuestions {
  readonly open: {
    readonly input: Uint8Array | string;
    readonly name: string | undefined;
    /** The chart it may be imported into. */
    readonly existing: Scenario | undefined;
  };
  readonly preview: { readonly choices: TableChoices };
  readonly rows: { readonly from: number; readonly count: number };
  readonly chart: object;
  readonly changes: { readonly options: UpdateOptions };
  readonly take: object;
}

/** What the worker answers to each. A sentence in place of a preview says why there is none. */
export interface ImportAnswers {
  readonly open: ImportPreview | string;
  readonly preview: ImportPreview | string;
  readonly rows: readonly PreviewRow[];
  readonly chart: ChartPreview;
  readonly changes: readonly ListedChange[];
  /** The chart but for the roles of its first scenario, which have all been sent. */
  readonly take: { readonly document: ChartDocument; readonly readOnly: boolean };
}

export type ImportQuestion = keyof ImportQuestions;

/** Answers come in the order of the questions. */
export type ImportRequest = {
  readonly [Kind in ImportQuestion]: { readonly kind: Kind } & ImportQuestions[Kind];
}[ImportQuestion];

export type ImportMessage =
  | { readonly kind: 'progress'; readonly step: ImportStep; readonly done: number }
  /** Some roles of a chart that is taken: all at once would hold up the page. */
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'answer'; readonly answer: ImportAnswers[ImportQuestion] };

/** What is being done: taking the file apart, or making roles of its rows. */
export type ImportStep = 'opening' | 'reading';
