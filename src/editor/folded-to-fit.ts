import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { foldToLevel } from '../chart/edits/folding.ts';
import { indexOrg } from '../chart/org-index.ts';
import { standingLevels } from '../chart/standing-tree.ts';
import { layoutScenario } from '../layout/layout.ts';

/** What a laptop shows of a chart whose titles can still be read, in the chart's own units. */
const READABLE = { width: 2_300, height: 1_500 } as const;
/** A chart of up to this many roles is never folded unasked. */
const SMALL = 60;
/** More cards than this never fit. */
const MOST_CARDS = 160;
/** A top without reports says nothing about an organisation, however many they are. */
const LEAST_LEVELS = 2;

/**
 * A large chart opens folded to the levels that fit, unless it says itself what is folded. Nothing to fold away (a
 * long row of roles alone) leaves it as it is.
 */
export function foldedToFit(document: ChartDocument): ChartDocument {
  const known = fitted.get(document);
  if (known) return known;
  const made = foldScenarios(document);
  fitted.set(document, made);
  return made;
}

const fitted = new WeakMap<ChartDocument, ChartDocument>();

function foldScenarios(document: ChartDocument): ChartDocument {
  const scenarios = document.scenarios.map(foldScenario);
  if (scenarios.every((scenario, at) => scenario === document.scenarios[at])) return document;
  return { ...document, scenarios: scenarios as unknown as ChartDocument['scenarios'] };
}

function foldScenario(scenario: Scenario): Scenario {
  if (scenario.arrangement?.folded !== undefined || fits(scenario)) return scenario;
  const counts = cardsDownTo(scenario);
  let folded = foldToLevel(LEAST_LEVELS)(scenario);
  for (
    let level = LEAST_LEVELS + 1;
    level < counts.length && (counts[level] ?? 0) <= MOST_CARDS;
    level += 1
  ) {
    const wider = foldToLevel(level)(scenario);
    if (!fits(wider)) break;
    folded = wider;
  }
  return folded.arrangement?.folded?.length ? folded : scenario;
}

function fits(scenario: Scenario): boolean {
  if (scenario.roles.length <= SMALL) return true;
  if (scenario.arrangement?.folded === undefined && scenario.roles.length > MOST_CARDS) return false;
  const { width, height } = layoutScenario(scenario).bounds;
  return width <= READABLE.width && height <= READABLE.height;
}

/** How many roles there are down to each level; the last entry is the deepest level. */
function cardsDownTo(scenario: Scenario): readonly number[] {
  const counts: number[] = [];
  for (const level of standingLevels(indexOrg(scenario)).values()) counts[level] = (counts[level] ?? 0) + 1;
  let sum = 0;
  return Array.from(counts, (count) => {
    sum += count ?? 0;
    return sum;
  });
}
