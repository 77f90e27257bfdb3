import type { ChartDocument, Role, Scenario } from '../chart.ts';
import { withEachOnce } from '../kept-twice.ts';
import { matchRoles, type SameInBoth } from '../same-roles.ts';
import type { DocumentEdit } from './document-edit.ts';
import { baselineOf } from './scenarios.ts';
import { sameValue } from './patch.ts';
import { filledFrom } from './update-from-table/filled-from.ts';

/**
 * Takes roles of two scenarios for the same ones, as if they had been known for it when the table of one of the two was
 * read: they have the same ids, nobody stands twice, and what the table has no column for stays as the other scenario
 * has it.
 */
export function treatAsSame(same: SameInBoth): DocumentEdit {
  return (document) => {
    const once = eachOnce(same, document);
    return filledBy(same, once, matchRoles(same)(once));
  };
}

/** The scenario from which roles would have what the table of the other one says nothing of. Absent: it says it all. */
export function filledOutOf(same: SameInBoth, document: ChartDocument): Scenario | undefined {
  const once = eachOnce(same, document);
  const matched = matchRoles(same)(once);
  return filledBy(same, once, matched) === matched ? undefined : sourceOf(same, document);
}

/** Of a role one of the two has under both ids, the one that is there as the other scenario has it goes. */
function eachOnce({ kept, renamed, pairs }: SameInBoth, document: ChartDocument): ChartDocument {
  return mapScenarios(document, (scenario) => {
    if (scenario.id !== kept && scenario.id !== renamed) return scenario;
    const other = scenario.id === kept ? renamed : kept;
    const there = rolesOf(scenario);
    const elsewhere = rolesOf(document.scenarios.find(({ id }) => id === other));
    const copies = new Map<string, string>();
    for (const { before, after } of pairs) {
      if (!there.has(before.id) || !there.has(after.id)) continue;
      if (elsewhere.has(before.id) === elsewhere.has(after.id)) continue;
      const [copy, own] = elsewhere.has(before.id) ? [before.id, after.id] : [after.id, before.id];
      // What somebody has said of the copy since is said nowhere else: then both stay.
      if (sameValue(there.get(copy), elsewhere.get(copy))) copies.set(copy, own);
    }
    return withEachOnce(scenario, copies);
  });
}

/** Fills every scenario that was read from a table: there may be copies of the one that is matched. */
function filledBy(same: SameInBoth, once: ChartDocument, matched: ChartDocument): ChartDocument {
  const source = sourceOf(same, once);
  const filling = matched.scenarios.find(({ id }) => id === source?.id);
  if (!source || !filling) return matched;
  const now = new Map(same.pairs.map(({ before, after }) => [after.id, before.id]));
  const [known, knownNow] = [idsOf(source), idsOf(filling)];
  return mapScenarios(matched, (scenario, at) => {
    if (scenario === filling) return scenario;
    const shared = new Set<string>();
    for (const id of idsOf(once.scenarios[at])) if (known.has(id)) shared.add(now.get(id) ?? id);
    const found = scenario.roles.filter(({ id }) => knownNow.has(id) && !shared.has(id));
    return filledFrom(scenario, filling, new Set(found.map(({ id }) => id)));
  });
}

/** The scenario beside which the other one was read from a table. Absent: none was. */
function sourceOf({ kept, renamed }: SameInBoth, document: ChartDocument): Scenario | undefined {
  const pair = document.scenarios.filter(({ id }) => id === kept || id === renamed);
  const read = pair.filter(({ table }) => table);
  const imported = read.findLast(({ id }) => id !== baselineOf(document)) ?? read[0];
  return imported && pair.find((one) => one !== imported);
}

function rolesOf(scenario: Scenario | undefined): ReadonlyMap<string, Role> {
  return new Map(scenario?.roles.map((role) => [role.id, role]));
}

function idsOf(scenario: Scenario | undefined): ReadonlySet<string> {
  return new Set(scenario?.roles.map(({ id }) => id));
}

function mapScenarios(
  document: ChartDocument,
  edit: (scenario: Scenario, at: number) => Scenario,
): ChartDocument {
  const scenarios = document.scenarios.map(edit);
  const isSame = scenarios.every((scenario, at) => scenario === document.scenarios[at]);
  return isSame ? document : { ...document, scenarios: scenarios as unknown as ChartDocument['scenarios'] };
}
