import type { Role } from '../chart.ts';
import { cleanText, describeTextChange, type TextKind } from '../clean-text.ts';
import { quoteText } from '../quote.ts';
import { readAttributes, writeAttributes } from './attributes.ts';
import { nameIn, slice, trim, type Written, writePerson, writeTitle, written } from './notation.ts';

export interface RoleLine {
  readonly role: Omit<Role, 'id'>;
  /** Absent: none is given. */
  readonly id: string | undefined;
  /** What was not understood or had to be changed, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Reads `Title (Person) [attributes]`. The person and the brackets may come in either order, and there may be several
 * brackets. What is not understood stays in the title.
 */
export function readRoleLine(line: Written): RoleLine {
  const problems: string[] = [];
  const clean = (text: string, kind: TextKind = 'line') => {
    const { text: cleaned, changes } = cleanText(text, kind);
    problems.push(...changes.map(describeTextChange));
    return cleaned;
  };

  const { title: titlePart, person, brackets } = takeApart(line);
  if (!isBalanced(titlePart.marks) || /[[\]]/.test(titlePart.marks))
    problems.push(
      'A bracket without a partner, or one that is not at the end of the line, was kept in the title.',
    );
  const { attributes, rest } = readAttributes(brackets);
  for (const item of rest) problems.push(`${quoteText(item)} is not understood. It was kept in the title.`);

  const { id, note, ...stated } = attributes;
  const kept = rest.length > 0 ? [`[${rest.join(', ')}]`] : [];
  const title = clean([...(titlePart.text === '' ? [] : [nameIn(titlePart)]), ...kept].join(' '));
  if (title.trim() === '') problems.push('The line has no title. The role is called “Untitled role”.');
  const fields = Object.entries(stated).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, clean(value)];
    return [key, Array.isArray(value) ? value.map((item) => clean(String(item))) : value];
  });
  const role: Omit<Role, 'id'> = {
    title: title.trim() === '' ? 'Untitled role' : title,
    ...(person && { person: clean(nameIn(person)) }),
    ...Object.fromEntries(fields),
    ...(note !== undefined && { note: clean(note, 'passage') }),
  };
  return { role, id: (id && clean(id)) || undefined, problems };
}

/** One line of the outline, without its indentation. */
export function writeRoleLine(role: Role, withId: boolean): string {
  const person = role.person === undefined ? '' : ` (${writePerson(role.person)})`;
  const attributes = writeAttributes(role, withId);
  return `${writeTitle(role.title)}${person}${attributes === '' ? '' : ` [${attributes}]`}`;
}

interface Parts {
  readonly title: Written;
  readonly person: Written | undefined;
  /** What all square brackets hold, as if it were one. */
  readonly brackets: Written;
}

function takeApart(line: Written): Parts {
  const brackets: string[] = [];
  let person: Written | undefined;
  let rest = trim(line);
  for (;;) {
    const isRound = rest.marks.endsWith(')');
    if (!rest.marks.endsWith(']') && (!isRound || person)) break;
    const open = partnerOfLast(rest.marks, isRound ? '(' : '[');
    if (open < 0) break;
    const content = trim(slice(rest, open + 1, -1));
    if (isRound) person = content;
    else brackets.unshift(content.text);
    rest = trim(slice(rest, 0, open));
  }
  return { title: rest, person, brackets: written(brackets.join(', ')) };
}

/** Where the bracket that the last character closes was opened; -1 if it was not. */
function partnerOfLast(marks: string, open: '(' | '['): number {
  const close = marks.at(-1);
  let depth = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    if (marks[at] === close) depth += 1;
    else if (marks[at] === open) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function isBalanced(marks: string): boolean {
  let depth = 0;
  for (const mark of marks) {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
