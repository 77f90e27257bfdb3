import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { cardHolder, spokenHolder } from '../../layout/card-holder.ts';
import type { TrayRow } from './tray.ts';

/** How large the branch of a row is: "12 roles", "1 role". */
function sizeWords({ size }: Pick<TrayRow, 'size'>): string {
  return size === 1 ? '1 role' : `${inDigits(size)} roles`;
}

/** What stands below the title: who holds it, how large the branch is, and where it belongs. */
export function rowFacts(row: TrayRow): string {
  const { department } = row.role;
  const circle = row.isInCircle ? 'in a circle' : undefined;
  // Many an import has several roles of one title: what is last has no room where there is more to say.
  const facts = [cardHolder(row.role)?.text, sizeWords(row), circle, department];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}

/** A row in words, for those who cannot see it: "Head of Sales, Ada Osei, branch of 12 roles". */
export function rowName(row: TrayRow): string {
  const facts = [
    shortName(row.role.title),
    spokenHolder(row.role),
    `branch of ${sizeWords(row)}`,
    row.isInCircle ? 'in a circle of bosses' : undefined,
    row.role.department,
  ];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}
