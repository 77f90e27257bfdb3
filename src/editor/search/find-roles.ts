import type { Scenario } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { Judgement } from '../../rules/finding.ts';
import { findingTexts } from './finding-texts.ts';
import { fitOf } from './match-text.ts';
import { type Query, readQuery, type Term } from './query.ts';
import { type RoleTexts, roleTexts } from './role-texts.ts';

/** Title, holder, department, what else it is known by, findings: the place of a match, the better ones first. */
const PLACES = 5;
const FURTHER = 3;
const IN_FINDINGS = 4;
/** What a term costs that is nowhere. */
const NOWHERE = 2 * PLACES;

const COSTS = { start: 0, inside: PLACES, none: NOWHERE } as const;

/**
 * The ids of the roles in which every word of a query is found, best first: a title that is the query itself, one that
 * begins with it; then by how often words begin with what was typed and not merely hold it, and by where it stands
 * (title, holder, department, number and own columns, findings); equals in drawing order. Nothing for a query without a
 * visible sign.
 */
export function findRoles(scenario: Scenario, judgement: Judgement, typed: string): readonly string[] {
  const query = readQuery(typed);
  // Made before the first letter is typed, when the search is opened.
  const roles = roleTexts(indexOrg(scenario));
  if (query.terms.length === 0) return [];
  const inFindings = findingCosts(judgement, query);
  const inFields = query.terms.map((term) => fieldCosts(roles, term));
  const ranked: string[][] = [];
  for (let at = 0; at < roles.ids.length; at += 1) {
    const id = roles.ids[at] ?? '';
    const cost = costByTitle(roles, at, query) ?? costOf(at, inFields, () => inFindings(id));
    if (cost !== undefined) (ranked[cost] ??= []).push(id);
  }
  // Not every cost occurs, and the gaps between those that do are passed over.
  return ranked.flat();
}

/** What was typed may be the title, or how it begins; absent: neither. */
function costByTitle({ texts, fields: [titles] }: RoleTexts, at: number, { text }: Query) {
  const title = texts[titles[at] ?? 0] ?? '';
  if (!title.startsWith(text)) return undefined;
  // A title with a hyphen stands there once more without it, in a line of its own.
  return title.length === text.length || title[text.length] === '\n' ? 0 : 1;
}

/** One finding must hold all the words that the role itself does not; absent when nothing does. */
function costOf(
  at: number,
  inFields: readonly ((at: number) => number)[],
  inFindings: () => readonly (readonly number[])[],
): number | undefined {
  // A title that begins so costs less, so that all others come after it.
  let cost = 2;
  const missing: number[] = [];
  for (const [term, costs] of inFields.entries()) {
    const inField = costs(at);
    if (inField < NOWHERE) cost += inField;
    else missing.push(term);
  }
  if (missing.length === 0) return cost;
  let least = Number.POSITIVE_INFINITY;
  for (const costs of inFindings()) {
    let sum = 0;
    for (const term of missing) sum += costs[term] ?? Number.POSITIVE_INFINITY;
    if (sum < least) least = sum;
  }
  return least === Number.POSITIVE_INFINITY ? undefined : cost + least;
}

/** What a term costs in the role at a place in drawing order. Each text is looked at once, and only if it is needed. */
function fieldCosts({ texts, fields }: RoleTexts, term: Term): (at: number) => number {
  const UNSEEN = 0;
  const seen = new Uint8Array(texts.length);
  return (at) => {
    let least = NOWHERE;
    for (let field = 0; field < fields.length && least > field; field += 1) {
      const number = fields[field]?.[at] ?? 0;
      if (seen[number] === UNSEEN) seen[number] = 1 + COSTS[fitOf(texts[number] ?? '', term)];
      const cost = (seen[number] ?? 0) - 1;
      // Amid figures and addresses anything can be found that nobody meant.
      if (field < FURTHER || isFurther(cost, term)) least = Math.min(least, cost + field);
    }
    return Math.min(least, NOWHERE);
  };
}

function isFurther(cost: number, { word }: Term): boolean {
  return cost === COSTS.start && word.length > 1;
}

const NO_FINDINGS: readonly (readonly number[])[] = [];

/** For each finding of a role what every term costs in it; infinite where it is not there. */
function findingCosts(
  judgement: Judgement,
  { terms }: Query,
): (id: string) => readonly (readonly number[])[] {
  const { texts, byRole } = findingTexts(judgement);
  const costs = texts.map((text) =>
    terms.map((term) => {
      const fit = fitOf(text, term);
      return fit === 'none' ? Number.POSITIVE_INFINITY : COSTS[fit] + IN_FINDINGS;
    }),
  );
  return (id) => byRole.get(id)?.map((number) => costs[number] ?? []) ?? NO_FINDINGS;
}
