import type { Filing } from '../browser/storage/stored.ts';
import type { ChartDocument } from '../chart/chart.ts';
import type { History } from './store/history.ts';
import type { ViewOnlyReason } from './view-only.ts';
import type { SaveState } from './store/state.ts';

/** A document as it comes from a file, from storage or from a template. */
export interface OpenedDocument {
  readonly document: ChartDocument;
  readonly documentKey: string;
  readonly readOnly: boolean;
  /** The scenario to be seen first. Absent: the baseline, or the first one. */
  readonly scenarioId?: string;
  /** Absent: a read-only chart is of a newer version. */
  readonly readOnlyBecause?: ViewOnlyReason;
  /** Absent: view-only or saved, as `readOnly` says. */
  readonly saveState?: SaveState;
  /** Absent: it was never saved as a file. */
  readonly filing?: Filing;
  /** The steps of a document that was open before. Absent: none. */
  readonly history?: History;
}
