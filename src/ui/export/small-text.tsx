import { inDigits } from '../../chart/digits.ts';
import { MOST_LIST_PAGES } from '../../layout/deck/change-pages.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { isReadable, LEAST_TEXT } from '../../layout/deck/fit.ts';
import { waysToRead } from '../../editor/export/ways-to-read.ts';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly choices: DeckChoices;
  readonly deck: Deck;
  /** Somebody has placed the cards of the chart. */
  readonly isArranged: boolean;
  readonly onChange: (patch: DeckPatch) => void;
}

/** Says what the pages do not show: roles that do not change, titles too small to be read, branches that are folded, changes beyond all pages. */
export function SmallText({ choices, deck, isArranged, onChange }: Props) {
  const { smallest, isOverview, leftOut, untold } = deck;
  const isSmall = choices.page !== 'own' && !isReadable(smallest);
  if (!isSmall && !isOverview && leftOut === 0 && untold === 0) return null;
  return (
    <div className={styles['advice']} role="status">
      <p>
        {leftOut > 0 &&
          `Not all of the chart is drawn: ${leftOut === 1 ? 'one role, which stays as it is, is counted on the card above it' : `${inDigits(leftOut)} roles, which stay as they are, are counted on the cards above them`}. `}
        {isOverview &&
          'Not all that changes fits on one page that can be read, so this is an overview: folded cards say how many changes are below them. '}
        {isSmall &&
          `Titles come out at ${(Math.floor(smallest * 10) / 10).toFixed(1)} pt. Below ${LEAST_TEXT} pt they are hard to read. `}
        {untold > 0 &&
          `The list ends after ${inDigits(MOST_LIST_PAGES)} pages; ${inDigits(untold)} further ${untold === 1 ? 'change is' : 'changes are'} not in it. Save the changes as CSV below to have all.`}
      </p>
      {(isSmall || isOverview) &&
        waysToRead(choices, smallest, isArranged).map(({ words, patch }) => (
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
