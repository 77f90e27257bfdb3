import type { DeckSettings } from '../../chart/chart.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { LEAST_TEXT } from '../../layout/deck/fit.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly choices: DeckChoices;
  /** Of the smallest title, in points. */
  readonly size: number;
  readonly onChange: (patch: DeckSettings) => void;
}

interface Way {
  readonly words: string;
  readonly patch: DeckSettings;
}

/** Says that titles come out too small to be read, and what can be done about it. */
export function SmallText({ choices, size, onChange }: Props) {
  if (size >= LEAST_TEXT) return null;
  return (
    <div className={styles['advice']} role="status">
      <p>
        Titles come out at {size.toFixed(1)} pt. Below {LEAST_TEXT} pt they are hard to read.
      </p>
      {waysOut(choices).map(({ words, patch }) => (
        <button
          key={words}
          type="button"
          className={`${styles['quiet']} ${styles['small']}`}
          onClick={() => onChange(patch)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function waysOut({ compact, format, paging, part, levels, page }: DeckChoices): readonly Way[] {
  const ways: Way[] = [];
  if (!compact && part !== 'view') ways.push({ words: 'Compact teams', patch: { compact: true } });
  if (format === 'png' || format === 'svg' || paging === 'one')
    ways.push({
      words: 'A slide per branch',
      patch: { paging: 'branches', ...(format !== 'pdf' && { format: 'pptx' }) },
    });
  if (part !== 'levels') ways.push({ words: 'First 3 levels', patch: { part: 'levels', levels: 3 } });
  else if (levels > 2)
    ways.push({ words: `First ${levels - 1} levels`, patch: { part: 'levels', levels: levels - 1 } });
  if (page !== 'a3' && page !== 'own') ways.push({ words: 'A3', patch: { page: 'a3' } });
  return ways;
}
