import { useId, useState } from 'react';
import { type CopiedDetails, copyDiagnostics } from '../../editor/diagnostics/copying.ts';
import type { Editor } from '../../editor/editor.ts';
import styles from './apology.module.css';

type Outcome = CopiedDetails | 'failed';

function outcomeWords(outcome: Outcome): string {
  if (outcome === 'failed')
    return 'The details could not be put together. Please tell the makers what you did just before.';
  return outcome.isCopied
    ? 'Copied. Paste the details into a mail to the makers of Reportline.'
    : 'The browser does not let Reportline use the clipboard. Copy the text below instead.';
}

/** Puts what the makers need to know on the clipboard, or, where the browser refuses, into a field to copy it from. */
export function CopyDetails({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    // Said where it was pressed: with the whole page broken there are no messages elsewhere.
    setOutcome(await copyDiagnostics(editor).catch(() => 'failed' as const));
  };
  return (
    <div className={styles['details']}>
      <p id={id}>
        You can help to mend it: the details say which part failed and how large the chart is. They hold no
        name, title or note from it.
      </p>
      <button type="button" className={styles['quiet']} aria-describedby={id} onClick={() => void copy()}>
        Copy details for the makers
      </button>
      <p role="status" className={styles['outcome']}>
        {outcome !== undefined && outcomeWords(outcome)}
      </p>
      {outcome !== undefined && outcome !== 'failed' && !outcome.isCopied && (
        <textarea
          className={styles['text']}
          aria-label="Details for the makers"
          readOnly
          rows={8}
          spellCheck={false}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
