import { type ReactNode, type Ref } from 'react';
import { saveToDisk } from '../../editor/actions/file-actions.ts';
import type { ActionContext } from '../../editor/actions/action.ts';
import styles from './apology.module.css';
import { CopyDetails } from './copy-details.tsx';

interface Props {
  /** The part as a sentence begins: "The chart". */
  readonly part: string;
  readonly workplace: Pick<ActionContext, 'editor' | 'files'>;
  /** The grid area it stands in. Absent: it is all there is. */
  readonly area?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly onSave: () => void;
  /** More ways on, as buttons. */
  readonly children: ReactNode;
}

/** Stands where a part of the page broke down: what is so, and how to keep the chart, go on, and report it. */
export function Apology({ part, workplace, area, ref, onSave, children }: Props) {
  const { editor } = workplace;
  const canSave = saveToDisk.isEnabled(editor.store.getState());
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={styles['apology']}
      style={area === undefined ? undefined : { gridArea: area }}
      data-area={area}
      aria-label={part}
    >
      <p role="alert">
        {part} could not be shown because of a fault in Reportline.{' '}
        {canSave
          ? 'Your work is still here: save it as a file to be safe, then try again.'
          : 'The file it came from is as it was. Try again.'}
      </p>
      <div className={styles['buttons']}>
        {canSave && (
          <button type="button" className={styles['primary']} onClick={onSave}>
            Save the chart as a file
          </button>
        )}
        {children}
      </div>
      <CopyDetails editor={editor} />
    </section>
  );
}
