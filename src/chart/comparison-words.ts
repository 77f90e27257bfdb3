import type { Line } from './chart.ts';
import type { ChangedRole, Comparison } from './compare.ts';
import { inDigits } from './digits.ts';

type Part = readonly [count: number, words: string];

/**
 * How two charts differ, in words that may stand in a sentence: "3 roles added, 2 gone, 5 with another boss, 12
 * changed in 14 fields, 1 dotted line added". "nothing is different" where nothing is; solid lines come and go with
 * what is said of their roles.
 */
export function comparisonWords(comparison: Comparison): string {
  const { added, removed, changed, moved, linesAdded, linesRemoved, linesChanged, reordered } = comparison;
  const said = changed.filter(({ told }) => told.length > 0);
  const restated = linesChanged.map(({ after }) => after);
  const parts = [
    ...counted('role', 'roles', [
      [added.length, 'added'],
      [removed.length, 'gone'],
      [moved.length, 'with another boss'],
      [said.length, changedWords(said)],
    ]),
    ...counted('dotted line', 'dotted lines', [
      [dotted(linesAdded.map(({ line }) => line)), 'added'],
      [dotted(linesRemoved), 'gone'],
      [dotted(restated), 'changed'],
    ]),
    ...counted('solid line', 'solid lines', [[restated.length - dotted(restated), 'changed']]),
    ...counted('team', 'teams', [[reordered.length, 'in another order']]),
  ];
  if (parts.length > 0) return parts.join(', ');
  const isPlaced = changed.some(({ fields }) => fields.includes('position'));
  return isPlaced ? 'only the places of cards are different' : 'nothing is different';
}

/** How many fields there are, too, where these are counted as changes: one of a role need not be said. */
function changedWords(roles: readonly ChangedRole[]): string {
  const fields = roles.flatMap(({ told, columns }) =>
    told.flatMap((field) => (field === 'extra' ? columns : [field])),
  );
  return fields.length === roles.length ? 'changed' : `changed in ${inDigits(fields.length)} fields`;
}

/** "3 roles added", "2 gone": what is counted is named once. */
function counted(one: string, several: string, parts: readonly Part[]): readonly string[] {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words], at) => {
      const noun = at > 0 ? '' : ` ${count === 1 ? one : several}`;
      return `${inDigits(count)}${noun} ${words}`;
    });
}

function dotted(lines: readonly Line[]): number {
  return lines.filter(({ kind }) => kind === 'dotted').length;
}
