import type { Role } from './chart.ts';
import { comparable } from './same-roles.ts';
import type { Told } from './told.ts';

/**
 * Whether two roles of one id go by the same title, or have the same holder, without regard to case, accents and
 * blanks. What a table has no column for cannot differ; one that says neither contradicts nobody.
 */
export function likeNamed(before: Role, after: Role, { fields }: Pick<Told, 'fields'>): boolean {
  const saysTitle = fields.has('title');
  const saysPerson = fields.has('person');
  if (!saysTitle && !saysPerson) return true;
  if (saysTitle && comparable(before.title) === comparable(after.title)) return true;
  const person = comparable(after.person ?? '');
  return saysPerson && person !== '' && person === comparable(before.person ?? '');
}
