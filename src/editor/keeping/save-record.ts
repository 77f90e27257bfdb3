import type { Save } from '../../browser/storage/library.ts';
import type { Filing, Thumbnail, Writer } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { writeDocument } from '../../formats/document/write-document.ts';

export interface Known {
  readonly epoch: number;
  readonly writer: Writer;
  readonly absorbed: readonly Writer[];
  readonly filing: Filing;
  /** Absent: the one there was stays. */
  readonly thumbnail?: Thumbnail | undefined;
}

/** A document as the library takes it, with what can be said of it without reading it. */
export function saveRecord(key: string, document: ChartDocument, known: Known): Save {
  const { scenarios, baseline, title } = document;
  const shown = scenarios.find(({ id }) => id === baseline) ?? scenarios[0];
  return {
    key,
    title,
    // On one line, which takes a browser a fraction of the time: it is stored after every edit.
    text: writeDocument(document, 0),
    roles: shown.roles.length,
    savedAt: Date.now(),
    ...known,
  };
}
