import type { ChartDocument, Scenario, Severity } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { standingLevels, standingTree } from '../../chart/standing-tree.ts';
import { type UnplacedCounts, unplacedCounts } from '../../chart/unplaced.ts';
import { layoutForPicture, partOf } from '../../layout/deck/part.ts';
import type { Scene } from '../../layout/primitives.ts';
import type { ProblemKind } from '../table/table-problem.ts';
import { buildScene, wholeCardHeight } from '../../layout/scene.ts';
import { LIGHT } from '../../layout/theme.ts';

/** Something reading had to say, and where. */
export interface ImportProblem {
  /** The row of a table or the line of an outline; absent for the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  /** The place in a file of JSON. */
  readonly path?: string;
  readonly severity: Severity;
  readonly message: string;
  /** The role of that row. */
  readonly roleId?: string;
  readonly kind?: ProblemKind;
}

/** The top of a chart as a picture, and how much of it that is. */
export interface ChartPreview extends UnplacedCounts {
  readonly scene: Scene;
  readonly shown: number;
  readonly roles: number;
}

/** More cards than this nobody can read in a window's preview. */
const MOST_CARDS = 75;

/** The first levels of a chart as a picture: as many as can be read at a glance. Linear. */
export function previewChart({ title, scenarios: [scenario] }: ChartDocument): ChartPreview {
  const part = topOf(scenario);
  const layout = layoutForPicture(part, wholeCardHeight(part, true));
  const scene = buildScene({
    scenario: part,
    layout,
    theme: LIGHT,
    name: title,
    within: scenario,
    isWhole: true,
  });
  const counts = unplacedCounts(indexOrg(scenario));
  return { scene, shown: layout.cards.length, roles: scenario.roles.length, ...counts };
}

/** What lies deeper is folded; of a first level that is too long by itself the beginning is shown. */
function topOf(scenario: Scenario): Scenario {
  const counts: number[] = [];
  for (const level of standingLevels(scenario).values()) counts[level] = (counts[level] ?? 0) + 1;
  let cards = counts[1] ?? 0;
  if (cards > MOST_CARDS) return beginningOf(scenario);
  let levels = 1;
  while (levels + 1 < counts.length && cards + (counts[levels + 1] ?? 0) <= MOST_CARDS) {
    levels += 1;
    cards += counts[levels] ?? 0;
  }
  return partOf(scenario, { part: 'levels', levels });
}

function beginningOf(scenario: Scenario): Scenario {
  const { roles, parent } = standingTree(scenario);
  const first = roles.filter((_, number) => (parent[number] ?? -1) < 0).slice(0, MOST_CARDS);
  return { ...scenario, roles: first, lines: [] };
}
