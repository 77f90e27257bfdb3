import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import type { UpdateOptions } from '../../chart/edits/update-from-table.ts';
import type { ChartPreview } from '../../formats/door/import-preview.ts';
import type { ImportPreview, PreviewRow } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import type { ImportAnswer, ImportRequest, ImportStep } from './import-messages.ts';

/** A chart as the worker read it last. */
export interface TakenChart {
  readonly document: ChartDocument;
  readonly readOnly: boolean;
}

/** A file being read beside the page, which goes on meanwhile. Nothing settles once it is closed. */
export interface RunningImport {
  /** As the file is guessed to be meant; a sentence where it cannot be read. Rejects when the worker breaks down. */
  readonly opened: Promise<ImportPreview | string>;
  /** The same file understood otherwise. */
  readonly preview: (choices: TableChoices) => Promise<ImportPreview | string>;
  /** Rows of the table as it was read last. */
  readonly rows: (from: number, count: number) => Promise<readonly PreviewRow[]>;
  /** The top of the chart as it was read last. Absent: nothing could be read. */
  readonly chart: () => Promise<ChartPreview | undefined>;
  /** What would be different in the existing chart, in words, once it was updated from what was read last. */
  readonly changes: (options: UpdateOptions) => Promise<string>;
  /** The chart as it was read last. */
  readonly take: () => Promise<TakenChart>;
  readonly close: () => void;
}

/** Started ahead, and not yet asked anything. */
let ready: Worker | undefined;

/** Starts the worker that will read the next file: with the reader it loads, that takes as long as reading most tables. */
export function prepareImport(): void {
  if (ready) return;
  const worker = startWorker();
  ready = worker;
  // One that did not come is no help; the next that is started says so to whoever waits for it.
  worker.addEventListener('error', () => {
    if (ready === worker) ready = undefined;
  });
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}

/**
 * Reads a file in a worker.
 *
 * @param existing The chart it may be imported into.
 * @param onProgress Told what is being done, and which part of it is, from 0 to 1.
 */
export function importInWorker(
  input: Uint8Array | string,
  name: string | undefined,
  existing: Scenario | undefined,
  onProgress: (step: ImportStep, done: number) => void,
): RunningImport {
  const worker = ready ?? startWorker();
  ready = undefined;
  /** Whoever waits for an answer, in the order of the questions. */
  const waiting: {
    readonly hear: (answer: ImportAnswer) => void;
    readonly fail: (reason: Error) => void;
  }[] = [];
  let roles: Role[] = [];

  const fail = () => {
    for (const { fail: one } of waiting.splice(0)) one(new Error('The import broke down.'));
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
    if (data.kind === 'progress') onProgress(data.step, data.done);
    else if (data.kind === 'roles') roles.push(...data.roles);
    else waiting.shift()?.hear(data);
  });

  const ask = <T>(request: ImportRequest, understand: (answer: ImportAnswer) => T) =>
    new Promise<T>((resolve, reject) => {
      const hear = (answer: ImportAnswer) => {
        try {
          resolve(understand(answer));
        } catch (fault) {
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        }
      };
      waiting.push({ hear, fail: reject });
      worker.postMessage(request, []);
    });
  const askPreview = (request: ImportRequest) =>
    ask(request, (answer) => (answer.kind === 'preview' ? answer.preview : ''));

  return {
    opened: askPreview({ kind: 'open', input, name, existing }),
    preview: (choices) => askPreview({ kind: 'preview', choices }),
    rows: (from, count) =>
      ask({ kind: 'rows', from, count }, (answer) => (answer.kind === 'rows' ? answer.rows : [])),
    chart: () => ask({ kind: 'chart' }, (answer) => (answer.kind === 'chart' ? answer.chart : undefined)),
    changes: (options) =>
      ask({ kind: 'changes', options }, (answer) => (answer.kind === 'changes' ? answer.words : '')),
    take: () =>
      ask({ kind: 'take' }, (answer) => {
        if (answer.kind !== 'taken') throw new Error('The import gave another answer than was asked for.');
        const [first, ...others] = answer.document.scenarios;
        const document: ChartDocument = {
          ...answer.document,
          scenarios: [{ ...first, roles }, ...others],
        };
        roles = [];
        return { document, readOnly: answer.readOnly };
      }),
    close: () => worker.terminate(),
  };
}
