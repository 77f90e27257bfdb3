import { useEffect, useRef, useState } from 'react';
import { importInWorker, type RunningImport } from '../../browser/import/import-in-worker.ts';
import type { ImportQuestion, ImportQuestions, ImportStep } from '../../browser/import/import-messages.ts';
import type { Scenario } from '../../chart/chart.ts';
import type { ImportPreview } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import type { Incoming } from '../../editor/store/state.ts';

/** Where the import of a file is. */
export type ImportState =
  | { readonly kind: 'working'; readonly step: ImportStep; readonly done: number }
  /** It cannot be read at all. */
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly preview: ImportPreview;
      readonly choices: TableChoices;
      /** Those of what is shown. */
      readonly read: TableChoices;
      /** It is being read anew as somebody decided; what is shown is how it was read before. */
      readonly isStale: boolean;
      /** Why it cannot be read as somebody decided. */
      readonly fault?: string;
    };

const BROKEN =
  'The part of Reportline that reads files did not load or has a fault. Nothing was changed. Reload the page and try again; if it fails again, save the table as CSV.';

/** Reads a file in a worker for as long as the window is open, anew whenever somebody decides otherwise. */
export function useImport({ input, name }: Incoming, existing: Scenario | undefined) {
  const [state, setState] = useState<ImportState>({ kind: 'working', step: 'opening', done: 0 });
  const running = useRef<RunningImport | undefined>(undefined);

  useEffect(() => {
    let isGone = false;
    const work = importInWorker(input, name, existing, (step, done) => {
      // Reading anew is quick, and the window stays as it is meanwhile.
      if (!isGone) setState((before) => (before.kind === 'ready' ? before : { kind: 'working', step, done }));
    });
    running.current = work;
    work.opened.then(
      (preview) => {
        if (isGone) return;
        setState(
          typeof preview === 'string'
            ? { kind: 'refused', message: preview }
            : { kind: 'ready', preview, choices: {}, read: {}, isStale: false },
        );
      },
      () => !isGone && setState({ kind: 'refused', message: BROKEN }),
    );
    return () => {
      isGone = true;
      work.close();
    };
  }, [input, name, existing]);

  const choose = async (choices: TableChoices) => {
    setState((before) => (before.kind === 'ready' ? { ...before, choices, isStale: true } : before));
    try {
      const preview = await running.current?.ask('preview', { choices });
      if (preview === undefined) return;
      setState((before) => {
        // Somebody has decided something else meanwhile, and its answer is on its way.
        if (before.kind !== 'ready' || before.choices !== choices) return before;
        if (typeof preview === 'string')
          return { ...before, choices: before.read, fault: preview, isStale: false };
        return { kind: 'ready', preview, choices, read: choices, isStale: false };
      });
    } catch {
      setState({ kind: 'refused', message: BROKEN });
    }
  };

  return {
    state,
    choose,
    /**
     * Asks about the file as it was read last. Rejects while there is none to ask, and when what reads it broke down.
     */
    ask: <Kind extends ImportQuestion>(kind: Kind, question: ImportQuestions[Kind]) =>
      running.current?.ask(kind, question) ?? Promise.reject(new Error('There is nothing to ask yet.')),
    /** The chart; undefined when what reads it broke down, which is said. */
    take: async () => {
      try {
        return await running.current?.take();
      } catch {
        setState({ kind: 'refused', message: BROKEN });
        return undefined;
      }
    },
  };
}
