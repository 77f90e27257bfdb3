import type { Facts } from './facts.ts';

const FEWEST_ROLES = 3;

/** Whether it can be said of this chart that something about ownership is missing: not of a sketch or a cutting. */
export function ownershipIsJudged(facts: Facts): boolean {
  return facts.scope !== 'branch' && facts.scenario.roles.length >= FEWEST_ROLES;
}

/** How many functions take part in the customer experience; roles without a function count as one together. */
export function responsibleFunctions(facts: Facts): number {
  return new Set(facts.responsible.map(facts.fn)).size;
}

/** From this many functions on, responsibility is everybody's. */
export const EVERYBODY = 3;
