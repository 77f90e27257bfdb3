import type { Role, Severity } from '../../chart/chart.ts';
import { UNTITLED } from '../../chart/change-words/titles.ts';
import { inOwnDirection } from '../../chart/direction.ts';

const LONGEST_TITLE = 80;

/**
 * A role's title as it may stand in a sentence: one line, not endless. A role without one goes by whatever tells it from
 * others like it: "Untitled role (Ada Osei)".
 */
export function nameOf(role: Role): string {
  const title = onOneLine(role.title);
  if (!isUntitled(role)) return shortened(title);
  const detail = [role.person, role.department].map((text) => onOneLine(text ?? '')).find(Boolean);
  return `${UNTITLED} (${shortened(detail ?? `role ${onOneLine(role.id)}`)})`;
}

/** Whether nobody has said what the role is called. */
export function isUntitled({ title }: Role): boolean {
  return ['', UNTITLED].includes(onOneLine(title));
}

function onOneLine(text: string): string {
  return text
    .slice(0, 4 * LONGEST_TITLE)
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return inOwnDirection(title);
  return inOwnDirection(`${title.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
}

/** "A", "A and B", "A, B and C", "A, B, C and 7 others". */
export function namesOf(roles: readonly Role[], most = 4): string {
  if (roles.length <= most) return listed(roles.map(nameOf));
  const named = roles.slice(0, most - 1).map(nameOf);
  return listed([...named, `${roles.length - named.length} others`]);
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** At the start of a sentence: "Three", "27". */
export function numberFirst(count: number): string {
  return NUMBERS[count] ?? String(count);
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Critical',
  warning: 'Warning',
  info: 'Consider',
};
