import type { FieldChanged } from '../changes.ts';
import type { Role, Unknown } from '../chart.ts';
import { inDigits } from '../digits.ts';
import { vacancyChange } from '../vacancy.ts';
import { areaWord, FUNCTION_WORDS, LEVEL_WORDS } from '../words.ts';

export const NONE = 'none';
export const NOT_STATED = 'not stated';
const VACANT = 'vacant';

/** What a field said and says; of a post that is filled or left, that it is vacant. */
export function fieldValues(change: FieldChanged): { readonly before: string; readonly after: string } {
  const { before, after, field } = change;
  const values = { before: fieldValue(before, change), after: fieldValue(after, change) };
  const vacancy = field === 'person' ? vacancyChange(before, after) : undefined;
  if (vacancy === undefined) return values;
  return vacancy === 'filled' ? { ...values, before: VACANT } : { ...values, after: VACANT };
}

/**
 * What a field of a role says, as a person reads it: lists joined by "; ", flags as yes and no. A text or a list with
 * nothing in it is "none"; whatever else nobody has stated is "not stated". Texts come as they are, unshortened.
 */
function fieldValue(role: Role, { field, column }: Pick<FieldChanged, 'field' | 'column'>): string {
  switch (field) {
    case 'title':
    case 'person':
    case 'department':
    case 'note':
      return filled(role[field]);
    case 'function':
      return role.function === undefined ? NOT_STATED : FUNCTION_WORDS[role.function];
    case 'level':
      return role.level === undefined ? NOT_STATED : LEVEL_WORDS[role.level];
    case 'board':
    case 'executive':
    case 'dedicated':
    case 'budget':
    case 'planned':
    case 'assistant':
    case 'jobShare':
    case 'body':
      return yesOrNo(role[field]);
    case 'vacant':
      return vacancyOf(role);
    case 'accountableFor':
    case 'responsibleFor':
      return joined(role[field]?.map(areaWord));
    case 'kpis':
    case 'touchpoints':
      return joined(role[field]);
    case 'staff':
      return role.staff === undefined ? NOT_STATED : inDigits(role.staff);
    case 'extra':
      return filled(column === undefined ? undefined : role.extra?.get(column));
    case 'unknown':
      return unknownValue(role.unknown);
  }
}

/** Fields of a newer version, which nobody can name better than the file does. */
export function unknownValue(unknown: Unknown | undefined): string {
  return filled([...(unknown ?? [])].map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('; '));
}

/** The text itself, or "none" where there is nothing in it. */
export function filled(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? NONE : text;
}

/** A role somebody holds is not vacant, unless that is stated: then it is an interim who does. */
function vacancyOf({ vacant, person }: Role): string {
  const isHeld = Boolean(person?.trim());
  if (vacant === true) return isHeld ? 'yes, with an interim' : 'yes';
  return isHeld ? 'no' : yesOrNo(vacant);
}

function yesOrNo(value: boolean | undefined): string {
  if (value === undefined) return NOT_STATED;
  return value ? 'yes' : 'no';
}

function joined(list: readonly string[] | undefined): string {
  return list === undefined ? NOT_STATED : filled(list.join('; '));
}
