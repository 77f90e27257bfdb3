import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { baselineOf } from '../chart/edits/scenarios.ts';
import { quoteText } from '../chart/quote.ts';
import { shortName } from '../chart/short-name.ts';
import { didYouMean } from './near-matches.ts';
import { misunderstood, type Misunderstood } from './options.ts';

/** As many as a message lists. */
const MOST_LISTED = 10;

/**
 * The scenario a person means by its id, or else by its name, whatever the case of its letters if only one has it.
 * Absent: the baseline.
 */
export function findScenario(
  document: ChartDocument,
  wanted: string | undefined,
): { readonly ok: true; readonly scenario: Scenario } | Misunderstood {
  const { scenarios } = document;
  const id = wanted ?? baselineOf(document);
  const byId = scenarios.find((scenario) => scenario.id === id);
  if (byId) return { ok: true, scenario: byId };
  for (const named of [
    scenarios.filter(({ name }) => name === id),
    scenarios.filter(({ name }) => plain(name) === plain(id)),
  ]) {
    const [only, ...others] = named;
    if (only && others.length === 0) return { ok: true, scenario: only };
    if (only)
      return misunderstood(
        `Several of its scenarios are called ${quoteText(id)}. Name one by its id: ${listed(named)}.`,
      );
  }
  const known = new Set(scenarios.flatMap((one) => [shortName(one.id), shortName(one.name)]));
  return misunderstood(
    `It has no scenario ${quoteText(id)}.${didYouMean(id, [...known])} Its scenarios are ${listed(scenarios)}.`,
  );
}

/** “today” called “Today”, “plan”, and so on. */
function listed(scenarios: readonly Scenario[]): string {
  const words = scenarios
    .slice(0, MOST_LISTED)
    .map(({ id, name }) => (id === name ? quoteText(id) : `${quoteText(id)} called ${quoteText(name)}`));
  const further = scenarios.length - words.length;
  return `${words.join(', ')}${further > 0 ? ` and ${further} more` : ''}`;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
