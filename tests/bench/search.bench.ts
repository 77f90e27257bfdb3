import type { Scenario } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { loadJudge } from '../../src/editor/judge.ts';
import { findRoles } from '../../src/editor/search/find-roles.ts';
import { describeHits } from '../../src/editor/search/hit.ts';
import { MOST_LISTED } from '../../src/editor/search/search-session.ts';
import type { Judgement } from '../../src/rules/finding.ts';
import { lint } from '../../src/rules/lint.ts';
import { measure } from './measure.ts';
import { randomChart } from './random-chart.ts';
import { heading, resultTable } from './results.ts';

interface Open {
  readonly scenario: Scenario;
  readonly judgement: Judgement;
}

/** A company in which no two people are called the same, judged, and never searched. */
function afresh(size: number): () => Open {
  const chart = randomChart(size);
  const roles = chart.roles.map((role, i) => ({ ...role, person: `${role.person ?? ''} ${i}` }));
  const named = { ...chart, roles };
  const judgement = lint({ title: 'Bench', scenarios: [named] }, named);
  return () => {
    const scenario = { ...named, lines: [...named.lines] };
    indexOrg(scenario);
    return { scenario, judgement: { ...judgement } };
  };
}

/** Everybody who asks for nothing is found: a search must not be fast because it finds nothing. */
function search({ scenario, judgement }: Open, query: string): readonly string[] {
  const found = findRoles(scenario, judgement, query);
  if (found.length === 0) throw new Error(`Nothing was found for “${query}”.`);
  return found;
}

const first = (size: number, goal: { readonly goal?: number }) =>
  measure({
    what: 'first search, with its index',
    size,
    prepare: afresh(size),
    run: (open) => search(open, 'a'),
    ...goal,
  });

const typing = (size: number, query: string, goal: { readonly goal?: number }) => {
  const open = afresh(size)();
  search(open, query);
  return measure({
    what: `“${query}”`,
    size,
    prepare: () => open,
    run: () => search(open, query),
    ...goal,
  });
};

/** One letter of a search, its list described. */
const listing = (size: number, query: string, goal: { readonly goal?: number }) => {
  const open = afresh(size)();
  const shown = {
    document: { title: 'Bench', scenarios: [open.scenario] as const },
    scenarioId: open.scenario.id,
  };
  return measure({
    what: `“${query}”, with its list`,
    size,
    prepare: () => open,
    run: () => describeHits(shown, search(open, query).slice(0, MOST_LISTED), query),
    ...goal,
  });
};

await loadJudge();
console.log(
  resultTable(heading('Search'), [
    first(1_000, {}),
    first(10_000, { goal: 30 }),
    first(50_000, {}),
    typing(10_000, 'a', { goal: 8 }),
    typing(10_000, 'jurgen', { goal: 8 }),
    typing(10_000, 'head of sales germany', { goal: 8 }),
    typing(10_000, 'chief information officer', { goal: 8 }),
    typing(10_000, 'same title', { goal: 8 }),
    listing(10_000, 'a', { goal: 8 }),
    listing(10_000, 'same title', { goal: 8 }),
    typing(50_000, 'a', {}),
  ]),
);
