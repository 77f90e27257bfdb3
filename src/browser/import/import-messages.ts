import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import type { UpdateOptions } from '../../chart/edits/update-from-table.ts';
import type { ChartPreview } from '../../formats/door/import-preview.ts';
import type { ImportPreview, PreviewRow } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';

/** What the page asks of the worker. Answers come in the order of the questions. */
export type ImportRequest =
  | {
      readonly kind: 'open';
      readonly input: Uint8Array | string;
      readonly name: string | undefined;
      /** The chart it may be imported into. */
      readonly existing: Scenario | undefined;
    }
  | { readonly kind: 'preview'; readonly choices: TableChoices }
  | { readonly kind: 'rows'; readonly from: number; readonly count: number }
  | { readonly kind: 'chart' }
  | { readonly kind: 'changes'; readonly options: UpdateOptions }
  | { readonly kind: 'take' };

/** What the worker says. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly step: ImportStep; readonly done: number }
  /** The whole answer to a question, or its last part. */
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview | string;
    }
  | { readonly kind: 'rows'; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'chart'; readonly chart: ChartPreview | undefined }
  | { readonly kind: 'changes'; readonly words: string }
  /** Some roles of a chart that is taken: all at once would hold up the page. */
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  /** The chart but for the roles of its first scenario, which have all been sent. */
  | { readonly kind: 'taken'; readonly document: ChartDocument; readonly readOnly: boolean };

/** What is being done: taking the file apart, or making roles of its rows. */
export type ImportStep = 'opening' | 'reading';
