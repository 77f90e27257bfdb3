import type { Line, Role, Scenario } from '../../chart/chart.ts';
import { standingTree } from '../../chart/standing-tree.ts';

/** The solid lines that put nobody in the place where they are drawn. */
export function furtherLines(whole: Scenario): readonly Line[] {
  const placing = new Set(standingTree(whole).placingLine);
  return whole.lines.filter(({ kind }, line) => kind === 'solid' && !placing.has(line));
}

/**
 * A page with the solid lines that were left out while it was planned, since they say nothing of where somebody
 * stands: the one that closes a circle, and those of further bosses. Each is drawn where both of its ends are, unless
 * it would move somebody.
 *
 * @param further Those of the whole chart, as {@link furtherLines} has them.
 */
export function withClosingLines(page: Scenario, whole: Scenario, further: readonly Line[]): Scenario {
  if (further.length === 0) return page;
  const drawn = new Set(page.lines);
  const ids = new Set(page.roles.map(({ id }) => id));
  let left = further.filter((line) => !drawn.has(line) && ids.has(line.manager) && ids.has(line.report));
  if (left.length === 0) return page;
  const places = bossesOf(page);
  const isAlike = (other: Scenario) => {
    const bosses = bossesOf(other);
    return page.roles.every(({ id }) => bosses.get(id) === places.get(id));
  };
  const all = new Set([...drawn, ...left]);
  const asInWhole = { ...page, lines: whole.lines.filter((line) => all.has(line)) };
  if (isAlike(asInWhole)) return asInWhole;
  // A circle is opened at its first role: the one at the top of the page, wherever it stands in the file.
  const isTop = ({ id }: Role) => places.get(id) === undefined;
  let made: Scenario = {
    ...page,
    roles: [...page.roles.filter(isTop), ...page.roles.filter((role) => !isTop(role))],
  };
  // A line may have its place only once another circle is closed.
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    left = left.filter((line) => {
      const more = { ...made, lines: [...made.lines, line] };
      if (!isAlike(more)) return true;
      made = more;
      return false;
    });
  }
  return made;
}

/** Under whom everybody is drawn, by id. */
function bossesOf(scenario: Scenario): ReadonlyMap<string, string | undefined> {
  const { roles, parent } = standingTree(scenario);
  return new Map(roles.map(({ id }, role) => [id, roles[parent[role] ?? -1]?.id]));
}
