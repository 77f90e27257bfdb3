import type { Role, Scenario } from '../../chart/chart.ts';
import { idMinter } from '../../chart/id-minter.ts';
import { slug } from '../../chart/ids.ts';
import { withLooseIds } from '../../chart/matched-ids.ts';
import { mentionedIn } from '../../chart/mentioned-ids.ts';
import { pairedRoles } from '../../chart/same-roles.ts';
import { withIds } from '../../chart/with-ids.ts';

/** A chart that is compared, and what it was read from. */
export interface MatchedSide {
  readonly scenario: Scenario;
  readonly source: 'chart' | 'outline' | 'table';
}

/** A role of the second chart that goes by another id than it was read with. */
export interface RenamedRole {
  readonly from: string;
  readonly to: string;
}

export interface MatchedSides {
  /** How it was found out which roles are the same. */
  readonly by: 'ids' | 'loose ids' | 'title and person';
  /** The second chart: roles the first has too have its ids, no other role has one of them. */
  readonly after: Scenario;
  readonly renamed: readonly RenamedRole[];
  /** How many roles are in both. */
  readonly matched: number;
}

/**
 * Finds out which roles of two charts are the same, as an import does: by ids as far as they are written down; those of
 * tables may differ as spreadsheets change them. An id that was made of a title says no more than the title does: where
 * one of the two has such, roles are matched by title and person. Turned round, the same roles are the same.
 */
export function matchSides(before: MatchedSide, after: MatchedSide): MatchedSides {
  if (hasMadeIds(before) || hasMadeIds(after)) {
    const ids = idsByTitle(before, after);
    return matchedSides('title and person', before.scenario, after.scenario, withIds(after.scenario, ids));
  }
  if (before.source === 'chart' && after.source === 'chart')
    return matchedSides('ids', before.scenario, after.scenario, after.scenario);
  const loose = withLooseIds(after.scenario, before.scenario);
  return matchedSides('loose ids', before.scenario, after.scenario, loose);
}

function matchedSides(
  by: MatchedSides['by'],
  before: Scenario,
  { roles }: Scenario,
  after: Scenario,
): MatchedSides {
  const known = new Set(before.roles.map(({ id }) => id));
  const renamed = roles.flatMap(({ id: from }, at): readonly RenamedRole[] => {
    const to = after.roles[at]?.id ?? from;
    return from === to ? [] : [{ from, to }];
  });
  return { by, after, renamed, matched: after.roles.filter(({ id }) => known.has(id)).length };
}

/** Whether ids that are not written down were made of the titles. */
function hasMadeIds({ source, scenario: { table } }: MatchedSide): boolean {
  if (source === 'table') return table?.columns.every(({ is }) => is !== 'id') ?? true;
  return source === 'outline';
}

/** What to call the roles of the second chart, by the ids they were read with; those that keep theirs are left out. */
function idsByTitle(before: MatchedSide, after: MatchedSide): ReadonlyMap<string, string> {
  const known = new Map(before.scenario.roles.map((role) => [role.id, role]));
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const pair = (own: string, id: string) => {
    ids.set(own, id);
    used.add(id);
  };
  const withNamesake = (isSame: (role: Role, other: Role) => boolean) => {
    for (const role of after.scenario.roles) {
      const other = known.get(role.id);
      if (other && !ids.has(role.id) && !used.has(other.id) && isSame(role, other)) pair(role.id, other.id);
    }
  };
  withNamesake((role, other) => isSureOf(role, other) || (isStated(role, after) && isStated(other, before)));
  const left = before.scenario.roles.filter(({ id }) => !used.has(id));
  const open = after.scenario.roles.filter(({ id }) => !ids.has(id));
  for (const [own, found] of pairedRoles(left, open, ['title and person', 'title', 'person']))
    pair(own, found.before.id);
  // Where one of the two names nobody: of many with one title, the second stays the second.
  withNamesake((role, other) => plain(role.title) === plain(other.title) && !(role.person && other.person));
  return withFreeIds(ids, before.scenario, after.scenario);
}

/** Who is not in the first chart keeps the id, unless somebody else has it there. */
function withFreeIds(
  ids: ReadonlyMap<string, string>,
  before: Scenario,
  after: Scenario,
): ReadonlyMap<string, string> {
  const taken = mentionedIn(before);
  const own = mentionedIn(after);
  const mint = idMinter({ has: (id) => taken.has(id) || own.has(id) });
  const minted = after.roles.flatMap(({ id, title }): readonly (readonly [string, string])[] =>
    ids.has(id) || !taken.has(id) ? [] : [[id, mint(title)]],
  );
  return new Map([...ids, ...minted].filter(([from, to]) => from !== to));
}

function isSureOf(role: Role, other: Role): boolean {
  return role.title === other.title && role.person === other.person;
}

/** Whether the id was written down, and not made of the title. */
function isStated({ id, title }: Role, side: MatchedSide): boolean {
  if (!hasMadeIds(side)) return true;
  const made = slug(title);
  return id !== made && !(id.startsWith(`${made}-`) && /^\d+$/.test(id.slice(made.length + 1)));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
