import type { Scenario } from '../../chart/chart.ts';
import { buildForest } from '../../layout/forest.ts';

/** One line of the outline. */
export interface OutlineRow {
  readonly id: string;
  /** 1 for a role that stands under nobody, one more for each boss above. */
  readonly level: number;
  /** The row of the boss it stands under; -1 for none. */
  readonly boss: number;
  /** Its place among those under the same boss, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** Whether anybody stands under it, and is shown. */
  readonly team: 'none' | 'open' | 'folded';
}

export interface Outline {
  /** Everybody in view once: bosses before their reports, branch after branch, roles without a line last. */
  readonly rows: readonly OutlineRow[];
  /** The row of a role; -1 for one that is folded away or not there. */
  readonly indexOf: (id: string) => number;
}

const outlines = new WeakMap<Scenario, Outline>();

/**
 * The chart as rows, as it is drawn: the same roles in the same order, each in the one place it has there, and nobody
 * under a role that is folded. Linear; asking twice for the same scenario gives the same rows.
 */
export function outlineOf(scenario: Scenario): Outline {
  const known = outlines.get(scenario);
  if (known) return known;
  const rows = rowsOf(scenario);
  let rowOf: ReadonlyMap<string, number> | undefined;
  const outline: Outline = {
    rows,
    indexOf: (id) => {
      rowOf ??= new Map(rows.map((row, at) => [row.id, at]));
      return rowOf.get(id) ?? -1;
    },
  };
  outlines.set(scenario, outline);
  return outline;
}

function rowsOf(scenario: Scenario): readonly OutlineRow[] {
  const { roles, parent, preOrder, singles, tops, childStart } = buildForest(scenario);
  const leads = new Uint8Array(roles.length);
  for (const boss of parent) if (boss >= 0) leads[boss] = 1;
  const rowOf = new Int32Array(roles.length).fill(-1);
  const placed = new Int32Array(roles.length);
  const rows: OutlineRow[] = [];
  let placedTops = 0;
  const add = (role: number) => {
    const above = parent[role] as number;
    const boss = above === -1 ? -1 : (rowOf[above] as number);
    const size =
      above === -1
        ? tops.length + singles.length
        : (childStart[above + 1] as number) - (childStart[above] as number);
    let position: number;
    if (above === -1) {
      placedTops += 1;
      position = placedTops;
    } else {
      position = (placed[above] as number) + 1;
      placed[above] = position;
    }
    const isOpen = childStart[role] !== childStart[role + 1];
    rowOf[role] = rows.length;
    rows.push({
      id: roles[role]?.id ?? '',
      level: (rows[boss]?.level ?? 0) + 1,
      boss,
      position,
      size,
      team: isOpen ? 'open' : leads[role] === 1 ? 'folded' : 'none',
    });
  };
  preOrder.forEach(add);
  singles.forEach(add);
  return rows;
}
