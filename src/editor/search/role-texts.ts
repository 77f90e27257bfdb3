import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { soughtText } from './plain-text.ts';

/** Longer than any title a person wrote, and than what is looked for; hostile ones must not cost more. */
const MOST_CHARACTERS = 400;
/** Of all that stands in a role's own columns together. */
const MOST_FURTHER = 2_000;
/** An id as a personnel number is: "1042", "EMP-1042"; one made of a title or at random tells nobody anything. */
const NUMBERED = /^\p{L}{0,4}[-_. ]?\d/u;
const AT_RANDOM = /^r-[0-9a-z]{16}$/;

/** What can be looked for in the roles themselves. Equal texts are held once: departments repeat by the hundred. */
export interface RoleTexts {
  readonly ids: readonly string[];
  /** As {@link soughtText} has them. */
  readonly texts: readonly string[];
  /**
   * By a role's place in drawing order: which of the texts is its title, its holder ("vacant" too), its department, and
   * what it is known by otherwise.
   */
  readonly fields: readonly [
    titles: Int32Array,
    holders: Int32Array,
    departments: Int32Array,
    further: Int32Array,
  ];
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

/** What else a role is known by: its number, and the columns of a table that have no field here, such as an address. */
export function furtherFacts({ id, extra }: Role): readonly (readonly [name: string, value: string])[] {
  const isTelling = NUMBERED.test(id) && !AT_RANDOM.test(id);
  return [...(isTelling ? [['Id', id] as const] : []), ...(extra ?? [])];
}

function gather({ drawingOrder }: Org): RoleTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string, most = MOST_CHARACTERS) => {
    const number = numbers.get(text);
    if (number !== undefined) return number;
    numbers.set(text, texts.length);
    return texts.push(soughtText(text.slice(0, most))) - 1;
  };
  const titles = new Int32Array(drawingOrder.length);
  const holders = new Int32Array(drawingOrder.length);
  const departments = new Int32Array(drawingOrder.length);
  const further = new Int32Array(drawingOrder.length);
  for (const [at, role] of drawingOrder.entries()) {
    titles[at] = numberOf(role.title);
    holders[at] = numberOf(holderText(role));
    departments[at] = numberOf(role.department ?? '');
    const facts = furtherFacts(role).map(([, value]) => value);
    further[at] = numberOf(facts.join('\n'), MOST_FURTHER);
  }
  return { ids: drawingOrder.map(({ id }) => id), texts, fields: [titles, holders, departments, further] };
}
