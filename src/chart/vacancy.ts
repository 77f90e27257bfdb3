const VACANT: ReadonlySet<string> = new Set([
  'vacant',
  'vacancy',
  'vacant position',
  'vacant post',
  'not in post',
  'tbh',
  'to be hired',
  'to be recruited',
  'to be appointed',
  'tbd',
  'tba',
  'unfilled',
  'n.n.',
  'n. n.',
  'vakant',
  'unbesetzt',
  'nicht besetzt',
  'zu besetzen',
  'offen',
  'offene stelle',
  'vacante',
  'poste vacant',
  'à pourvoir',
  'poste à pourvoir',
  'open',
  'open position',
]);

/** Whether a name, an id or a title says that nobody holds the post, as people write it in tables and lists. */
export function meansVacant(text: string): boolean {
  return VACANT.has(text.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** Who holds a role: a person, nobody, or nobody yet. */
interface Holder {
  readonly person?: string | undefined;
  readonly vacant?: boolean | undefined;
}

/** What becomes of a vacancy where it ends as a person comes, or begins as one goes; absent where it does neither. */
export type VacancyChange = 'filled' | 'opened';

/** Whether a post that nobody held is held by somebody now, or the other way round: one event in two fields. */
export function vacancyChange(before: Holder, after: Holder): VacancyChange | undefined {
  if (isOpen(before) && isHeld(after)) return 'filled';
  return isHeld(before) && isOpen(after) ? 'opened' : undefined;
}

/** Whether whoever is named holds a vacant post until somebody is found. */
export function isInterim({ person, vacant }: Holder): boolean {
  return vacant === true && Boolean(person?.trim());
}

function isOpen({ person, vacant }: Holder): boolean {
  return vacant === true && !person?.trim();
}

function isHeld({ person, vacant }: Holder): boolean {
  return vacant !== true && Boolean(person?.trim());
}

/**
 * What a person has written as the holder of a role: a name, nobody, or that the post is vacant.
 *
 * @param before Who held it. A name for a vacant post that had none fills it; to a name that stood there it is interim.
 */
export function holderOf(text: string, before: Holder = {}): Holder {
  const person = text.trim();
  if (meansVacant(person)) return { person: undefined, vacant: true };
  const isFilled = person !== '' && before.vacant === true && !before.person;
  return isFilled ? { person, vacant: undefined } : { person: person || undefined };
}
