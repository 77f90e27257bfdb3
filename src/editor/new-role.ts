import type { ChartDocument, Role } from '../chart/chart.ts';

/** A random id: two people, or two tabs, that add a role must not make the same one. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `r-${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`;
}

/** A document with one empty scenario, as "New chart" makes it. */
export function blankDocument(): ChartDocument {
  return { title: 'Untitled chart', scenarios: [{ id: 'today', name: 'Today', roles: [], lines: [] }] };
}

/** What a role is called until somebody names it. */
export const UNNAMED = 'New role';

/** A role of its own with a fresh id. */
export function newRole(attributes: Omit<Role, 'id'>): Role {
  return { id: newId(), ...attributes };
}
