import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { cleanText } from '../../chart/clean-text.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { readBranchOrigin } from './read-branch-origin.ts';
import { idPool, rawId } from './id-pool.ts';
import { fieldOf, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { carried, readFields, type UnknownEntries } from './read-fields.ts';
import { readMapField } from './read-map.ts';
import { readObjects } from './read-objects.ts';
import { readDeck } from './read-deck.ts';
import { readContext, readScenario, readScenarioName } from './read-scenario.ts';
import { readRequiredText } from './read-text.ts';
import { documentShape, severitySetting } from './schema.ts';

/** Reads a file of which it is known that it is a chart, and that it is not nested too deep. */
export function readFile(file: JsonObject, report: Report): ChartDocument {
  const own = ['title', 'context', 'rules', 'baseline', 'deck', 'branchOf', 'scenarios'] as const;
  const unknown = readFields(file, documentShape, own, '', report).unknown.filter(
    ([key]) => key !== 'format' && key !== 'version',
  );
  const title = readRequiredText(file, 'title', '', report);
  if (title === undefined)
    report.add('title', 'warning', 'The chart has no title. It is called “Untitled chart”.');
  const context = readContext(file, unknown, '', report);
  const field = {
    name: 'rules',
    value: severitySetting,
    kind: 'line',
  } as const;
  const rules = readMapField(file, field, unknown, '', report);
  const scenarios = readScenarios(file, report);
  return withoutAbsent<ChartDocument>({
    title: title ?? 'Untitled chart',
    context,
    rules,
    baseline: readBaseline(file, scenarios, unknown, report),
    deck: readDeck(file, unknown, report),
    branchOf: readBranchOrigin(file, unknown, report),
    scenarios,
    ...carried(unknown),
  });
}

function readBaseline(
  file: JsonObject,
  scenarios: readonly Scenario[],
  unknown: UnknownEntries,
  report: Report,
): string | undefined {
  const value = fieldOf(file, 'baseline');
  if (value === undefined) return undefined;
  const raw = rawId(value);
  const id = raw === undefined ? undefined : cleanText(raw, 'line').text;
  if (id !== undefined && scenarios.some((scenario) => scenario.id === id)) {
    if (id !== value) report.add('baseline', 'info', `This was read as ${quote(id)}.`);
    return id;
  }
  unknown.push(['baseline', value]);
  const message = `No scenario has the id ${quote(value)}. It is kept in the file, and the first scenario is the baseline.`;
  report.add('baseline', 'warning', message);
  return undefined;
}

function readScenarios(file: JsonObject, report: Report): readonly [Scenario, ...Scenario[]] {
  const mint = idPool(file);
  const taken = new Set<string>();
  const scenarios: Scenario[] = [];
  for (const [object, at] of readObjects(fieldOf(file, 'scenarios') ?? [], 'scenarios', 'scenario', report)) {
    const name = readScenarioName(object, at, report);
    const stated = readRequiredText(object, 'id', at, report);
    const id = stated === undefined || taken.has(stated) ? mint(name) : stated;
    if (id !== stated) {
      const reason =
        stated === undefined
          ? 'The scenario has no id.'
          : `Another scenario has the id ${quote(stated)} already.`;
      report.add(pathTo(at, 'id'), 'warning', `${reason} This one was given the id ${quote(id)}.`);
    }
    taken.add(id);
    scenarios.push(readScenario(object, { id, name }, at, mint, report));
  }
  const [first, ...rest] = scenarios;
  if (first) return [first, ...rest];
  report.add('scenarios', 'warning', 'The file holds no scenario. An empty one called “Chart” was added.');
  return [{ id: mint('Chart'), name: 'Chart', roles: [], lines: [] }];
}
