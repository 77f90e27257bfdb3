import { CHANGE_KINDS, type ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { count } from '../report/tally.ts';

const COUNTED: Readonly<Record<ChangeKind, (number: number) => string>> = {
  added: (number) => `${inDigits(number)} added`,
  removed: (number) => `${inDigits(number)} removed`,
  moved: (number) => `${inDigits(number)} moved`,
  changed: (number) => `${inDigits(number)} changed`,
  line: (number) => count(number, 'line'),
  order: (number) => `${count(number, 'team')} in another order`,
};

/** How many changes there are of each kind: "1 added, 2 moved, 1 changed". Empty where there are none. */
export function countedWords(changes: readonly { readonly kind: ChangeKind }[]): string {
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [COUNTED[kind](number)];
  });
  return parts.join(', ');
}
