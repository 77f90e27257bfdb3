import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { writeClipboard } from '../../browser/system-clipboard.ts';
import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { type NoteGroup, noteGroups } from '../../formats/table/note-groups.ts';
import { notesAsText, notesLike, placeOfNote, type TableNote } from '../../editor/table-notes.ts';
import { useWorkplace } from '../editor-context.tsx';
import { FilterField } from '../primitives/filter-field.tsx';
import { Pager } from '../primitives/pager.tsx';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './note-list.module.css';
import { NoteRows } from './note-rows.tsx';

/** What the severity of a note means: notes are no findings. */
const COUNTS: Readonly<Record<Severity, (count: string) => string>> = {
  error: (count) => `${count} left out`,
  warning: (count) => `${count} to check`,
  info: (count) => `${count} noted`,
};

const PAGE = 100;

interface Props {
  readonly notes: readonly TableNote[];
  /** What the button of a note is for: "Show row 7". */
  readonly openName: (note: TableNote) => string;
  readonly canOpen: (note: TableNote) => boolean;
  readonly onOpen: (note: TableNote) => void;
}

/** Everything reading a table had to say, the gravest first and the same of several rows together, to be filtered, copied and gone to. */
export function NoteList({ notes, openName, canOpen, onOpen }: Props) {
  const { editor } = useWorkplace();
  const [text, setText] = useState('');
  const [severity, setSeverity] = useState<Severity | undefined>();
  const [turned, turnTo] = useState(0);
  const groups = useMemo(() => noteGroups(notes), [notes]);
  const found = useMemo(() => notesLike(notes, { text, severity }), [notes, text, severity]);
  const shown = useMemo(
    () => (found.length === notes.length ? groups : noteGroups(found)),
    [found, notes, groups],
  );
  const from = turned < shown.length ? turned : 0;
  const copy = async () => {
    const isCopied = await writeClipboard(notesAsText(found)).then(
      () => true,
      () => false,
    );
    editor.notify(
      isCopied
        ? {
            tone: 'done',
            text: 'Notes copied, a line for each row; paste them into a spreadsheet or a mail.',
          }
        : {
            tone: 'problem',
            text: 'The browser did not let the notes onto the clipboard. Allow this page to use it, and copy again.',
          },
    );
  };
  return (
    <div className={styles['notes']}>
      <div className={styles['tools']}>
        <div role="group" aria-label="Only these notes" className={styles['severities']}>
          {SEVERITIES.map((one) => {
            const count = groups.filter((group) => group.severity === one).length;
            if (count === 0) return null;
            return (
              <button
                key={one}
                type="button"
                className={styles['severity']}
                aria-pressed={severity === one}
                onClick={() => setSeverity(severity === one ? undefined : one)}
              >
                <SeverityMark severity={one} size={14} />
                {COUNTS[one](inDigits(count))}
              </button>
            );
          })}
        </div>
        <FilterField
          label="Filter notes"
          placeholder="Filter by word or row"
          value={text}
          onChange={setText}
        />
        <button type="button" className={styles['copy']} onClick={() => void copy()}>
          <Copy size={14} aria-hidden />
          Copy {found.length < notes.length ? 'these' : 'all'}
        </button>
      </div>
      {shown.length === 0 ? (
        <p className={styles['empty']}>
          {notes.length === 0
            ? 'Nothing had to be changed or guessed.'
            : 'No note is like that. Fewer letters, or notes of every kind, show more.'}
        </p>
      ) : (
        <ul className={styles['list']}>
          {shown.slice(from, from + PAGE).map((group) => (
            <li key={groupKey(group)} className={styles['note']}>
              <SeverityMark severity={group.severity} size={14} />
              {group.more.length > 0 ? (
                <div>
                  <p>{group.words}</p>
                  <NoteRows group={group} {...{ openName, canOpen, onOpen }} />
                </div>
              ) : (
                <div>
                  <Place note={group.note} {...{ openName, canOpen, onOpen }} />
                  <p>{group.words}</p>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager what="Notes" from={from} size={PAGE} count={shown.length} onTurn={turnTo} />
    </div>
  );
}

/** Two groups differ in what they are about: those of several rows in words, single notes in their place, too. */
function groupKey({ words, note, more }: NoteGroup<TableNote>): string {
  return JSON.stringify([placeOfNote(note), words, more.length]);
}

function Place({ note, openName, canOpen, onOpen }: Omit<Props, 'notes'> & { readonly note: TableNote }) {
  if (!canOpen(note)) return <span className={styles['whole']}>{placeOfNote(note)}</span>;
  return (
    <button
      type="button"
      className={styles['place']}
      aria-label={`${openName(note)}: ${note.message}`}
      onClick={() => onOpen(note)}
    >
      {placeOfNote(note)}
    </button>
  );
}
