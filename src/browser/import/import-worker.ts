/// <reference lib="webworker" />
import { type ImportReading, openReading } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import type { ImportAnswers, ImportMessage, ImportQuestion, ImportRequest } from './import-messages.ts';

/** Roles in one message: more would keep the page from its next frame. */
const AT_ONCE = 1000;

let opened: ImportReading | string = 'Nothing was opened.';
/** Questions are answered one after the other, also while a file is still being opened. */
let queue: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  queue = queue.then(async () => say({ kind: 'answer', answer: await answerTo(data) }));
  // A fault of ours ends as the worker's `error` event.
  queue.catch((fault: unknown) => reportError(fault));
});

async function answerTo(request: ImportRequest): Promise<ImportAnswers[ImportQuestion]> {
  switch (request.kind) {
    case 'open':
      say({ kind: 'progress', step: 'opening', done: 0 });
      opened = await openReading(request.input, request.name, request.existing);
      return preview({});
    case 'preview':
      return preview(request.choices);
    case 'rows':
      return reading().rows(request.from, request.count);
    case 'chart':
      return reading().chart();
    case 'changes':
      return reading().changes(request.options);
    case 'take':
      return take(reading());
    default:
      return request satisfies never;
  }
}

/** Nothing else is asked about a file that could not be opened. */
function reading(): ImportReading {
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
}

function preview(choices: TableChoices): ImportAnswers['preview'] {
  const onProgress = (done: number) => say({ kind: 'progress', step: 'reading', done });
  return typeof opened === 'string' ? opened : opened.preview(choices, onProgress);
}

function take({ document, readOnly }: ImportReading): ImportAnswers['take'] {
  const whole = document();
  const [{ roles, ...first }, ...others] = whole.scenarios;
  for (let from = 0; from < roles.length; from += AT_ONCE)
    say({ kind: 'roles', roles: roles.slice(from, from + AT_ONCE) });
  return { document: { ...whole, scenarios: [{ ...first, roles: [] }, ...others] }, readOnly };
}

/** The list of what changes hands is empty: without one, this would be a message between windows. */
function say(message: ImportMessage): void {
  self.postMessage(message, { transfer: [] });
}
