import type { Level, Role, RoleFunction } from './chart.ts';
import type { Org } from './org-index.ts';
import { functionMeant, levelMeant } from './role-reading/meaning.ts';
import { standingOf, titleOf } from './role-reading/standing.ts';
import type { AmbiguousTitle, TitleArea, TitleReading } from './titles/reading.ts';

export const RANK: Readonly<Record<Level, number>> = {
  board: 6,
  'c-suite': 5,
  director: 4,
  head: 3,
  manager: 2,
  staff: 1,
};

/**
 * What a role is: what somebody declared, otherwise what its title says in its place in the chart. Why something
 * was inferred say `explainFunction` and `explainLevel`. Every field is always there, since readings are made by
 * the ten thousand and objects of one shape are quicker to read.
 */
export interface RoleReading {
  /** `undefined`: neither declared nor named by the title. */
  readonly function: RoleFunction | undefined;
  readonly level: Level;
  /** {@link RANK} of the level. */
  readonly rank: number;
  readonly secondFunction: RoleFunction | undefined;
  /** The title names a customer-experience lead (or an abbreviation somebody declared to mean one). */
  readonly customerLead: boolean;
  readonly areas: readonly TitleArea[];
  readonly chiefExecutive: boolean;
  readonly chiefOperating: boolean;
  readonly assistant: boolean;
  readonly body: boolean;
  /** The title is only an abbreviation with several meanings, and no function is declared. */
  readonly ambiguous: AmbiguousTitle | undefined;
}

/** Readings that hold wherever the role stands. An edit leaves most roles as they are, so these outlive a chart. */
const anywhere = new WeakMap<Role, RoleReading>();
/** Readings that depend on who is above and below. */
const inPlace = new WeakMap<Org, Map<Role, RoleReading>>();

/** Reads one role of a chart; asked again for the same chart and role, it gives the same reading. */
export function readRole(org: Org, role: Role): RoleReading {
  const settled = anywhere.get(role);
  if (settled) return settled;
  const title = titleOf(role);
  if (!dependsOnPlace(title)) {
    const reading = read(org, role, title);
    anywhere.set(role, reading);
    return reading;
  }
  const readings = inPlace.get(org) ?? new Map<Role, RoleReading>();
  const reading = readings.get(role) ?? read(org, role, title);
  readings.set(role, reading);
  inPlace.set(org, readings);
  return reading;
}

function dependsOnPlace(title: TitleReading): boolean {
  return title.chiefExecutiveIfTop || title.seniorVicePresident || title.individualContributor;
}

function read(org: Org, role: Role, title: TitleReading): RoleReading {
  const standing = standingOf(org, role, title);
  const { body, assistant, chiefExecutive } = standing;
  const leads = !body && !assistant;
  const fn = role.function ?? functionMeant(title, standing);
  const level = role.level ?? levelMeant(org, role, title, standing);
  const customer = role.function === 'customer-experience' && title.ambiguous !== undefined;
  return {
    function: fn,
    level,
    rank: RANK[level],
    secondFunction: leads && title.secondFunction !== fn ? title.secondFunction : undefined,
    customerLead: leads && (title.customerLead || customer),
    areas: leads ? title.areas : NO_AREAS,
    chiefExecutive,
    chiefOperating: leads && title.chiefOperating,
    assistant,
    body,
    ambiguous: leads && role.function === undefined ? title.ambiguous : undefined,
  };
}
const NO_AREAS: readonly TitleArea[] = [];
