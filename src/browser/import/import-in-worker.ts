import type { Role, Scenario } from '../../chart/chart.ts';
import type {
  ImportAnswers,
  ImportMessage,
  ImportQuestion,
  ImportQuestions,
  ImportStep,
} from './import-messages.ts';
import { takeWorker } from './prepared-worker.ts';

/** A file being read beside the page, which goes on meanwhile. Nothing settles once it is closed. */
export interface RunningImport {
  /** As the file is guessed to be meant; a sentence where it cannot be read. */
  readonly opened: Promise<ImportAnswers['open']>;
  /** Asks about the file; what is said is said of it as it was read last. Rejects when the worker breaks down. */
  readonly ask: <Kind extends ImportQuestion>(
    kind: Kind,
    question: ImportQuestions[Kind],
  ) => Promise<ImportAnswers[Kind]>;
  /** The chart as it was read last. Rejects as `ask` does. */
  readonly take: () => Promise<ImportAnswers['take']>;
  readonly close: () => void;
}

/** Whoever waits for an answer. */
interface Waiting {
  readonly hear: (answer: ImportAnswers[ImportQuestion]) => void;
  readonly fail: (reason: Error) => void;
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
  const worker = takeWorker();
  /** In the order of the questions, in which the answers come. */
  const waiting: Waiting[] = [];
  let roles: Role[] = [];
  let broken: Error | undefined;

  const breakDown = () => {
    broken = new Error('The import broke down.');
    for (const { fail } of waiting.splice(0)) fail(broken);
  };
  worker.addEventListener('error', breakDown);
  worker.addEventListener('messageerror', breakDown);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportMessage>) => {
    if (data.kind === 'progress') onProgress(data.step, data.done);
    else if (data.kind === 'roles') roles.push(...data.roles);
    else waiting.shift()?.hear(data.answer);
  });

  const ask: RunningImport['ask'] = (kind, question) =>
    new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      // The answer to this question by its place in the row; only the row knows of what kind it is.
      const hear = (answer: ImportAnswers[ImportQuestion]) => resolve(answer as ImportAnswers[typeof kind]);
      waiting.push({ hear, fail: reject });
      worker.postMessage({ kind, ...question }, []);
    });

  return {
    opened: ask('open', { input, name, existing }),
    ask,
    take: async () => {
      const { document, readOnly } = await ask('take', {});
      const [first, ...others] = document.scenarios;
      const whole = { ...document, scenarios: [{ ...first, roles }, ...others] as const };
      roles = [];
      return { document: whole, readOnly };
    },
    close: () => worker.terminate(),
  };
}
