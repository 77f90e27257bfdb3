import { Fragment, useId, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { type NoteGroup, ownWord } from '../../formats/table/note-groups.ts';
import type { TableNote } from '../../editor/table-notes.ts';
import styles from './note-list.module.css';

/** Rows of a group that are shown before somebody asks for all, and then: more would be no list any more. */
const FEW = 6;
const MANY = 500;

interface Props {
  readonly group: NoteGroup<TableNote>;
  readonly openName: (note: TableNote) => string;
  readonly canOpen: (note: TableNote) => boolean;
  readonly onOpen: (note: TableNote) => void;
}

/** "Rows 12, 40, 77 and 22 more": the rows several notes are about, each to be gone to. */
export function NoteRows({ group, openName, canOpen, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const notes = [group.note, ...group.more];
  // One row more takes no more room than to say so.
  const isLong = notes.length > FEW + 1;
  const shown = notes.slice(0, isWhole || !isLong ? MANY : FEW);
  const left = notes.length - shown.length;
  return (
    <p className={styles['rows']}>
      <span id={id}>
        Rows{' '}
        {shown.map((note, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two notes may be of one row
          <Fragment key={at}>
            {at > 0 && (at === notes.length - 1 ? ' and ' : ', ')}
            <Row note={note} word={ownWord(group, note)} {...{ openName, canOpen, onOpen }} />
          </Fragment>
        ))}
        {isWhole && left > 0 && ` and ${inDigits(left)} more, which the filter finds by their row`}
      </span>
      {isLong && (
        <>
          {isWhole ? ' · ' : ' and '}
          <button
            type="button"
            className={styles['place']}
            aria-expanded={isWhole}
            aria-controls={id}
            aria-label={isWhole ? undefined : `${inDigits(left)} more rows`}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'show fewer' : `${inDigits(left)} more`}
          </button>
        </>
      )}
    </p>
  );
}

interface RowProps extends Omit<Props, 'group'> {
  readonly note: TableNote;
  readonly word: string | undefined;
}

function Row({ note, word, openName, canOpen, onOpen }: RowProps) {
  const row = inDigits(note.row ?? 0);
  return (
    <>
      {canOpen(note) ? (
        <button
          type="button"
          className={styles['place']}
          aria-label={`${openName(note)}: ${note.message}`}
          onClick={() => onOpen(note)}
        >
          {row}
        </button>
      ) : (
        <span className={styles['whole']}>{row}</span>
      )}
      {word !== undefined && <bdi> {word}</bdi>}
    </>
  );
}
