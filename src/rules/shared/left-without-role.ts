import type { Role, Scenario } from '../../chart/chart.ts';
import { holderOf } from './holders.ts';
import { namesOf } from './wording.ts';

/**
 * What the label of a merger has to add: "; Ada Osei is then without a role". Empty where everybody named in the
 * roles that are gone holds a role of the merged chart, as whoever held both of two boxes does.
 */
export function leftWithoutRole(merged: Scenario, gone: readonly Role[]): string {
  const left = new Map<string, Role>();
  for (const role of gone) {
    const holder = holderOf(role);
    if (holder !== undefined && !left.has(holder)) left.set(holder, { ...role, title: role.person ?? '' });
  }
  if (left.size > 0) for (const role of merged.roles) left.delete(holderOf(role) ?? '');
  if (left.size === 0) return '';
  return `; ${namesOf([...left.values()])} ${left.size === 1 ? 'is' : 'are'} then without a role`;
}
