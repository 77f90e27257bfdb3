import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import styles from './export-dialog.module.css';
import { Labelled } from './labelled.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  /** What stands there while nothing else was written. */
  readonly usual: { readonly title: string; readonly subtitle: string };
  readonly onChange: (patch: DeckPatch) => void;
}

const FIELDS = [
  { field: 'title', label: 'Title' },
  { field: 'subtitle', label: 'Subtitle' },
  { field: 'footer', label: 'At the foot' },
] as const;

/** Far more than any line on a slide holds. */
const LONGEST = 500;

/** What is written around the chart. */
export function WordsChoice({ choices, usual, onChange }: Props) {
  const standing = { ...usual, footer: '' };
  const values = {
    title: choices.title ?? usual.title,
    subtitle: choices.subtitle ?? usual.subtitle,
    footer: choices.footer,
  };
  return FIELDS.map(({ field, label }) => (
    <Labelled key={field} label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          dir="auto"
          className={styles['input']}
          maxLength={LONGEST}
          value={values[field]}
          onChange={({ currentTarget: { value } }) =>
            // What stands there anyway is not kept: it follows the chart when that gets another name.
            onChange({ [field]: value === standing[field] ? undefined : value })
          }
        />
      )}
    </Labelled>
  ));
}
