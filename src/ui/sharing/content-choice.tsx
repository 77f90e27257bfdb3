import { useId } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Leavable } from '../../editor/sharing/what-goes-along.ts';
import type { LinkContent } from '../../formats/link/link-document.ts';
import styles from './share-dialog.module.css';

interface Props {
  readonly content: LinkContent;
  readonly leavable: Leavable;
  readonly onChange: (patch: Partial<LinkContent>) => void;
}

/** How many columns are named before the rest is counted. */
const MOST_COLUMNS = 3;

/** What of the chart goes along, as far as it has any of it. */
export function ContentChoice({ content, leavable, onChange }: Props) {
  const { names, notes, columns, hasUnknown, hasLogo } = leavable;
  const hasHidden = columns.length > 0 || hasUnknown;
  return (
    <>
      {names > 0 && (
        <Choice
          label="Names of people"
          hint={
            content.names
              ? `${roleCount(names)} with a name on the card.`
              : 'Where a name stands within a title or another text, “one person” goes along instead.'
          }
          checked={content.names}
          onChange={(wanted) => onChange({ names: wanted })}
        />
      )}
      {notes > 0 && (
        <Choice
          label="Notes, and the reasons of decisions"
          hint={content.names ? `${inDigits(notes)} in this chart.` : MAY_NAME}
          checked={content.names && content.notes}
          isIdle={!content.names}
          onChange={(wanted) => onChange({ notes: wanted })}
        />
      )}
      {hasHidden && (
        <Choice
          label="What is kept with the chart and not shown"
          hint={content.names ? hiddenWords(columns) : MAY_NAME}
          checked={content.names && content.hidden}
          isIdle={!content.names}
          onChange={(wanted) => onChange({ hidden: wanted })}
        />
      )}
      {names + notes === 0 && !hasHidden && (
        <p className={styles['hint']}>
          Titles, lines, departments and what is stated of each role. This chart has no names and no notes.
        </p>
      )}
      {hasLogo && (
        <p className={styles['hint']}>The logo of the export stays here: no link is long enough.</p>
      )}
    </>
  );
}

const MAY_NAME = 'Stays here without names: it may say who somebody is.';

function roleCount(count: number): string {
  return count === 1 ? '1 role' : `${inDigits(count)} roles`;
}

function hiddenWords(columns: readonly string[]): string {
  if (columns.length === 0) return 'Fields that another program or version has put into the file.';
  const named = columns.slice(0, MOST_COLUMNS).map(shortName).join(', ');
  const more = columns.length - MOST_COLUMNS;
  const rest = more > 0 ? ` and ${inDigits(more)} more` : '';
  return `Columns of the imported table: ${named}${rest}.`;
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly isIdle?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, hint, checked, isIdle = false, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles['choice']} data-idle={isIdle}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={isIdle}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
}
