import { useEffect } from 'react';
import { pieceByPiece } from '../../browser/piece-by-piece.ts';
import type { Org } from '../../chart/org-index.ts';
import type { Layout } from '../../layout/placement.ts';
import { isFootedIn } from './painting/card-foot-marks.ts';
import { cardText } from './painting/card-text.ts';

/** As many cards as there are on a screen when their titles begin to be read. */
const MOST = 2_000;

/**
 * Measures the words of cards ahead of the frame in which they are first painted, where all at once would be a halt.
 */
export function useMeasuredTexts(layout: Layout, org: Org): void {
  useEffect(
    () =>
      pieceByPiece(layout.cards.slice(0, MOST), ({ id }) => {
        const role = org.role(id);
        if (role) cardText(role, isFootedIn(org, role));
      }),
    [layout, org],
  );
}
