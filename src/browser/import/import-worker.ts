/// <reference lib="webworker" />
import { type ImportReading, openReading } from '../../formats/door/import-reading.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';

/** Roles in one message: more would keep the page from its next frame. */
const AT_ONCE = 1000;

let opened: ImportReading | string = 'Nothing was opened.';
/** Questions are answered one after the other, also while a file is still being opened. */
let queue: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  queue = queue.then(() => answer(data));
  // A fault of ours ends as the worker's `error` event.
  queue.catch((fault: unknown) => reportError(fault));
});

async function answer(request: ImportRequest): Promise<void> {
  switch (request.kind) {
    case 'open':
      say({ kind: 'progress', step: 'opening', done: 0 });
      opened = await openReading(request.input, request.name, request.existing);
      preview({});
      break;
    case 'preview':
      preview(request.choices);
      break;
    case 'rows':
      say({ kind: 'rows', rows: typeof opened === 'string' ? [] : opened.rows(request.from, request.count) });
      break;
    case 'chart':
      say({ kind: 'chart', chart: typeof opened === 'string' ? undefined : opened.chart() });
      break;
    case 'changes':
      say({
        kind: 'changes',
        words: typeof opened === 'string' ? '' : opened.changes(request.options),
      });
      break;
    case 'take':
      if (typeof opened !== 'string') take(opened);
      break;
    default:
      request satisfies never;
  }
}

function preview(choices: Extract<ImportRequest, { kind: 'preview' }>['choices']): void {
  const onProgress = (done: number) => say({ kind: 'progress', step: 'reading', done });
  say({
    kind: 'preview',
    preview: typeof opened === 'string' ? opened : opened.preview(choices, onProgress),
  });
}

function take(reading: ImportReading): void {
  const document = reading.document();
  const [{ roles, ...first }, ...others] = document.scenarios;
  for (let from = 0; from < roles.length; from += AT_ONCE)
    say({ kind: 'roles', roles: roles.slice(from, from + AT_ONCE) });
  say({
    kind: 'taken',
    document: { ...document, scenarios: [{ ...first, roles: [] }, ...others] },
    readOnly: reading.readOnly,
  });
}

function say(message: ImportAnswer): void {
  self.postMessage(message, { transfer: [] });
}
