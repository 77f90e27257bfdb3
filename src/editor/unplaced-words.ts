import { inDigits } from '../chart/digits.ts';
import type { UnplacedCounts } from '../chart/unplaced.ts';

/**
 * "8 have no boss yet, 3 stand in a circle of bosses": together as many as there are under “Unplaced”. Empty: none.
 *
 * @param isLong Whether roles are spoken of for the first time: "8 roles have no boss yet, and 3 stand in …".
 */
export function unplacedWords({ unplaced, circling }: UnplacedCounts, isLong: boolean): string {
  const [one, many, and] = isLong ? ['One role has', ' roles', ', and '] : ['One has', '', ', '];
  const bossless = unplaced - circling;
  // Of four or more nobody has counted how many circles they are.
  const circle = circling < 4 ? 'stand in a circle of bosses' : 'stand in circles of bosses';
  if (bossless === 0) return circling === 0 ? '' : `${inDigits(circling)}${many} ${circle}`;
  const first = `${bossless === 1 ? one : `${inDigits(bossless)}${many} have`} no boss yet`;
  return circling === 0 ? first : `${first}${and}${inDigits(circling)} ${circle}`;
}
