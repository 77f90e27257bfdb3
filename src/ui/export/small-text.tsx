import { canBePaged, type DeckChoices, hasPages } from '../../layout/deck/deck-choices.ts';
import { isReadable, LEAST_TEXT } from '../../layout/deck/fit.ts';
import styles from './export-dialog.module.css';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  /** Of the smallest title, in points. */
  readonly size: number;
  readonly onChange: (patch: DeckPatch) => void;
}

interface Way {
  readonly words: string;
  readonly patch: DeckPatch;
}

/** Says that titles come out too small to be read, and what can be done about it. */
export function SmallText({ choices, size, onChange }: Props) {
  if (isReadable(size)) return null;
  return (
    <div className={styles['advice']} role="status">
      <p>
        Titles come out at {(Math.floor(size * 10) / 10).toFixed(1)} pt. Below {LEAST_TEXT} pt they are hard
        to read.
      </p>
      {waysOut(choices, size).map(({ words, patch }) => (
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

function waysOut(choices: DeckChoices, size: number): readonly Way[] {
  const { compact, format, paging, part, levels, page } = choices;
  const ways: Way[] = [];
  if (!canBePaged(choices) || paging === 'one')
    ways.push({
      words: 'A slide per branch',
      patch: {
        paging: 'branches',
        ...(!hasPages(format) && { format: 'pptx' }),
        ...(part !== 'branch' && { part: 'whole' }),
      },
    });
  if (part === 'whole' || part === 'folded')
    ways.push({ words: 'First 2 levels', patch: { part: 'levels', levels: 2 } });
  if (part === 'levels' && levels > 2)
    ways.push({ words: `First ${levels - 1} levels`, patch: { levels: levels - 1 } });
  if (!compact && part !== 'view') ways.push({ words: 'Compact teams', patch: { compact: true } });
  if (page !== 'a3' && isReadable(size * A3_GAIN)) ways.push({ words: 'A3', patch: { page: 'a3' } });
  return ways;
}

/** How much larger a chart comes out on A3 than on a slide, at most. */
const A3_GAIN = 1.6;
