import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { plainText } from './plain-text.ts';

/** Longer than any title a person wrote, and than what is looked for; hostile ones must not cost more. */
const MOST_CHARACTERS = 400;

/** What can be looked for in the roles themselves. Equal texts are held once: departments repeat by the hundred. */
export interface RoleTexts {
  readonly ids: readonly string[];
  /** Plain. */
  readonly texts: readonly string[];
  /** By a role's place in drawing order: which of the texts is its title, its holder ("vacant" too), its department. */
  readonly fields: readonly [titles: Int32Array, holders: Int32Array, departments: Int32Array];
}

const known = new WeakMap<Org, RoleTexts>();

/** The texts of a chart; made when it is first searched, a few milliseconds for each ten thousand roles. */
export function roleTexts(org: Org): RoleTexts {
  const there = known.get(org);
  if (there) return there;
  const made = gather(org);
  known.set(org, made);
  return made;
}

/** Who holds a role, as its card says it; a role with an interim is looked for as a vacant one, too. */
export function holderText(role: Role): string {
  const text = cardHolder(role)?.text ?? '';
  return role.vacant === true && role.person ? `${text}, vacant` : text;
}

function gather({ drawingOrder }: Org): RoleTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string) => {
    const number = numbers.get(text);
    if (number !== undefined) return number;
    numbers.set(text, texts.length);
    return texts.push(plainText(text.slice(0, MOST_CHARACTERS))) - 1;
  };
  const titles = new Int32Array(drawingOrder.length);
  const holders = new Int32Array(drawingOrder.length);
  const departments = new Int32Array(drawingOrder.length);
  for (const [at, role] of drawingOrder.entries()) {
    titles[at] = numberOf(role.title);
    holders[at] = numberOf(holderText(role));
    departments[at] = numberOf(role.department ?? '');
  }
  return { ids: drawingOrder.map(({ id }) => id), texts, fields: [titles, holders, departments] };
}
