import type { ChartDocument, Scenario } from '../chart.ts';
import { cleanText } from '../clean-text.ts';
import { slug, uniqueId } from '../ids.ts';
import type { DocumentEdit } from './document-edit.ts';
import { withoutAbsent } from './patch.ts';

/** The id of the scenario the others are compared with: the stated one, or the first where that is gone. */
export function baselineOf({ baseline, scenarios }: ChartDocument): string {
  return scenarios.some(({ id }) => id === baseline) && baseline !== undefined ? baseline : scenarios[0].id;
}

/**
 * A name no scenario has, whatever its case: the wanted one, or the same with the first free number: "Proposal",
 * "Proposal 2", "Proposal 3".
 *
 * @param own Id of a scenario whose own name is free for it. Absent: none.
 */
export function freeName({ scenarios }: ChartDocument, wanted: string, own?: string): string {
  const taken = new Set(scenarios.flatMap(({ id, name }) => (id === own ? [] : [likeness(name)])));
  // A year is a part of the name, and no count.
  const [, stem = wanted, number = '1'] = /^(.*\S) ([2-9]|[1-9]\d)$/.exec(wanted) ?? [];
  let count = Number(number);
  let name = wanted;
  while (taken.has(likeness(name))) {
    count += 1;
    name = `${stem} ${count}`;
  }
  return name;
}

/** The other scenario that has a name already, as somebody reads it. */
export function namesakeOf({ scenarios }: ChartDocument, id: string, name: string): Scenario | undefined {
  return scenarios.find((one) => one.id !== id && likeness(one.name) === likeness(name));
}

/** Two names that differ in this only nobody tells apart. */
function likeness(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The id a copy under a name would get. The same document and name give the same id. */
export function freeScenarioId({ scenarios, baseline }: ChartDocument, name: string): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  if (baseline !== undefined) taken.add(baseline);
  return uniqueId(slug(name), taken);
}

/**
 * Puts a copy of a scenario right behind it, under another id and a name no other has. Its roles keep their ids: the
 * same id in two scenarios is the same role. What is the baseline stays it. A scenario that is gone, an id that is
 * taken or a blank name changes nothing.
 */
export function duplicateScenario(
  scenarioId: string,
  copy: { readonly id: string; readonly name: string },
): DocumentEdit {
  return (document) => {
    const at = document.scenarios.findIndex(({ id }) => id === scenarioId);
    const scenario = document.scenarios[at];
    const wanted = cleanName(copy.name);
    const name = freeName(document, wanted);
    if (!scenario || wanted === '' || document.scenarios.some(({ id }) => id === copy.id)) return document;
    return withScenarios(
      document,
      document.scenarios.toSpliced(at + 1, 0, { ...scenario, id: copy.id, name }),
    );
  };
}

/** Gives a scenario another name, with a number where another has it; a blank one changes nothing. */
export function renameScenario(scenarioId: string, name: string): DocumentEdit {
  return (document) => {
    const at = document.scenarios.findIndex(({ id }) => id === scenarioId);
    const scenario = document.scenarios[at];
    const clean = cleanName(name);
    if (!scenario || clean === '' || clean === scenario.name || name === scenario.name) return document;
    const free = freeName(document, clean, scenarioId);
    if (free === scenario.name) return document;
    return withScenarios(document, document.scenarios.with(at, { ...scenario, name: free }));
  };
}

/**
 * Takes a scenario out. The last one stays. A document whose stated baseline goes, goes by its first scenario from
 * then on, and states none.
 */
export function removeScenario(scenarioId: string): DocumentEdit {
  return (document) => {
    const rest = document.scenarios.filter(({ id }) => id !== scenarioId);
    if (rest.length === 0 || rest.length === document.scenarios.length) return document;
    const baseline = document.baseline === scenarioId ? undefined : document.baseline;
    return withoutAbsent<ChartDocument>({ ...withScenarios(document, rest), baseline });
  };
}

/**
 * Puts a scenario at another place among the others, 0 for the first; a place beyond the ends is the end. What is the
 * baseline stays it: where none is stated it is stated before another scenario comes first. One that is gone or stands
 * there already changes nothing.
 */
export function moveScenario(scenarioId: string, to: number): DocumentEdit {
  return (document) => {
    const from = document.scenarios.findIndex(({ id }) => id === scenarioId);
    const scenario = document.scenarios[from];
    const place = Math.max(0, Math.min(document.scenarios.length - 1, Math.trunc(to)));
    if (!scenario || !Number.isFinite(place) || place === from) return document;
    const baseline = baselineOf(document);
    const moved = withScenarios(
      document,
      document.scenarios.toSpliced(from, 1).toSpliced(place, 0, scenario),
    );
    return baselineOf(moved) === baseline ? moved : { ...moved, baseline };
  };
}

/** States which scenario the others are compared with. One that is gone, or that it is already, changes nothing. */
export function setBaseline(scenarioId: string): DocumentEdit {
  return (document) => {
    const isThere = document.scenarios.some(({ id }) => id === scenarioId);
    if (!isThere || baselineOf(document) === scenarioId) return document;
    return { ...document, baseline: scenarioId };
  };
}

function cleanName(name: string): string {
  return cleanText(name, 'line').text.trim();
}

function withScenarios(document: ChartDocument, scenarios: readonly Scenario[]): ChartDocument {
  return { ...document, scenarios: scenarios as unknown as ChartDocument['scenarios'] };
}
