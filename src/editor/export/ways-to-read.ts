import { canBePaged, type DeckChoices, hasPages } from '../../layout/deck/deck-choices.ts';
import { isReadable } from '../../layout/deck/fit.ts';
import type { DeckPatch } from './deck-in-work.ts';

/** A way out of titles that are too small, and the settings it stands for. */
export interface DeckWay {
  readonly words: string;
  readonly patch: DeckPatch;
}

/**
 * What can be done where titles come out too small to be read, or what differs is folded.
 *
 * @param size Of the smallest title, in points.
 * @param isArranged Somebody has placed the cards. Of a chart that nobody did, teams are as close as can be already.
 */
export function waysToRead(choices: DeckChoices, size: number, isArranged: boolean): readonly DeckWay[] {
  const { compact, format, page, paging, part } = choices;
  const isCompared = choices.subject === 'changes';
  const ways: DeckWay[] = [];
  if (isCompared && part !== 'whole')
    ways.push({ words: 'Only the branches that change', patch: { part: 'whole' } });
  const isPaged = isCompared ? paging === 'branches' : paging !== 'one';
  if (!canBePaged(choices) || !isPaged)
    ways.push({
      words: isCompared ? 'A slide per branch that changes' : 'A slide per branch',
      patch: {
        paging: 'branches',
        ...(!hasPages(format) && { format: 'pptx' }),
        ...(part !== 'branch' && { part: 'whole' }),
      },
    });
  if (isCompared)
    ways.push({
      words: 'A list of the changes',
      patch: { tells: 'words', ...(!hasPages(format) && { format: 'pdf' }) },
    });
  if (!isCompared) ways.push(...fewerLevels(choices));
  if (isArranged && !isCompared && !compact && part !== 'view')
    ways.push({ words: 'Compact teams', patch: { compact: true } });
  if (page !== 'a3' && !isReadable(size) && isReadable(size * A3_GAIN))
    ways.push({ words: 'A3', patch: { page: 'a3' } });
  return ways;
}

function fewerLevels({ part, levels }: DeckChoices): readonly DeckWay[] {
  if (part === 'whole' || part === 'folded')
    return [{ words: 'First 2 levels', patch: { part: 'levels', levels: 2 } }];
  if (part === 'levels' && levels > 2)
    return [{ words: `First ${levels - 1} levels`, patch: { levels: levels - 1 } }];
  return [];
}

/** How much larger a chart comes out on A3 than on a slide, at most. */
const A3_GAIN = 1.6;
