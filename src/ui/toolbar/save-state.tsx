import { Check, CircleAlert, CircleDashed, Eye, LoaderCircle, X } from 'lucide-react';
import { shortName } from '../../chart/short-name.ts';
import { saveToDisk } from '../../editor/actions/file-actions.ts';
import { filingInFull, stepsSince } from '../../editor/library/filing-words.ts';
import type { SaveState as State } from '../../editor/store/state.ts';
import { VIEW_ONLY } from '../../editor/view-only.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { focusChart } from '../canvas/focus-chart.ts';
import styles from './document-title.module.css';
import { useNudge } from './use-nudge.ts';

const SAVE_STATES = {
  untouched: { icon: CircleDashed, words: 'Nothing to save yet' },
  saved: { icon: Check, words: 'Saved on this computer' },
  saving: { icon: LoaderCircle, words: 'Saving…' },
  'view-only': { icon: Eye, words: '' },
  failed: { icon: CircleAlert, words: 'Not saved: keep a file' },
} as const;

/** Whether the work is safe on this computer, and how it stands to its file, in one line. */
export function SaveState({ state }: { state: State }) {
  const because = useEditorState((whole) => whole.readOnlyBecause);
  const { icon: Icon, words } = SAVE_STATES[state.kind];
  return (
    <div className={styles['states']}>
      <p
        className={styles['state']}
        data-kind={state.kind}
        title={state.kind === 'failed' ? state.reason : undefined}
      >
        <Icon size={13} aria-hidden />
        <span>{state.kind === 'view-only' ? VIEW_ONLY[because].state : words}</span>
      </p>
      <FileState />
    </div>
  );
}

function FileState() {
  const workplace = useWorkplace();
  const filing = useEditorState((state) => state.filing);
  const nudge = useNudge();
  const andLeave = (act: () => void) => () => {
    act();
    // The line goes with what was pressed in it.
    focusChart();
  };
  if (nudge)
    return (
      <p className={styles['nudge']} role="note">
        <span className={styles['words']}>{nudge.words}: </span>
        <button type="button" className={styles['link']} onClick={andLeave(() => saveToDisk.run(workplace))}>
          Save as a file
        </button>
        <button
          type="button"
          className={styles['dismiss']}
          aria-label="Not now: say nothing about a file for a while"
          onClick={andLeave(nudge.dismiss)}
        >
          <X size={13} aria-hidden />
        </button>
      </p>
    );
  const { file } = filing;
  if (!file) return null;
  return (
    <p className={styles['file']} data-tip={filingInFull(filing)}>
      <span className={styles['words']}>File: {shortName(file.name)}</span>
      <span className={styles['since']}>{stepsSince(filing)}</span>
    </p>
  );
}
