import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { faultsOf } from '../unit/chart/edits/random-edits.ts';

/** Said anew here: what cleans texts must not be asked whether they are clean. */
const LONGEST = 10_000;
const BROKEN = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/u;
const TURNED = /[\u202A-\u202E\u2066-\u2069]/u;

/** Where texts may run in two directions: `TextKind` says why. The values of a table's own columns are such, too. */
const PASSAGES = new Set(['note', 'reason', 'extra']);

/**
 * What no chart may be, wherever it comes from: a line without its ends, to itself or twice, an id missing or twice, a
 * role or a scenario without a title, a number no file can hold, a text that is too long or has in it what a screen,
 * a terminal or an XML file does not stand. Empty for a sound one.
 */
export function unsoundIn(document: ChartDocument): readonly string[] {
  const faults: string[] = [];
  const ids = new Set(document.scenarios.map(({ id }) => id));
  if (ids.size !== document.scenarios.length) faults.push('two scenarios of one id');
  if (document.scenarios.length === 0) faults.push('no scenario');
  if (document.baseline !== undefined && !ids.has(document.baseline))
    faults.push('a baseline that is not there');
  if (document.title.trim() === '') faults.push('no title');
  for (const scenario of document.scenarios) faults.push(...unsoundInScenario(scenario));
  return [...faults, ...unsoundValues(document, '', 'line')];
}

function unsoundInScenario(scenario: Scenario): readonly string[] {
  const faults = [...faultsOf(scenario)];
  if (scenario.id.trim() === '') faults.push('a scenario without an id');
  if (scenario.name.trim() === '') faults.push('a scenario without a name');
  for (const { id, title } of scenario.roles) {
    if (id.trim() === '') faults.push('a role without an id');
    if (title.trim() === '') faults.push(`a role without a title: ${id}`);
  }
  const columns = scenario.table?.columns.map(({ name }) => name) ?? [];
  if (new Set(columns).size !== columns.length) faults.push('a column twice');
  return faults;
}

/** All texts and numbers but those the file has and this version does not know, which go back as they came. */
function unsoundValues(value: unknown, at: string, kind: 'line' | 'passage'): readonly string[] {
  if (typeof value === 'string') return unsoundText(value, at, kind);
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${at} is ${value}`];
  if (typeof value !== 'object' || value === null) return value === null ? [`${at} is null`] : [];
  if (value instanceof Map)
    return [...value].flatMap(([key, one]) => [
      ...unsoundValues(key, `a key of ${at}`, 'line'),
      ...unsoundValues(one, `${at} of ${key}`, kind),
    ]);
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) => {
    // A logo is a data address, which is longer than any text.
    if (!list && (key === 'unknown' || key === 'logo')) return [];
    return unsoundValues(one, list ? at : `${at}.${key}`, !list && PASSAGES.has(key) ? 'passage' : kind);
  });
}

function unsoundText(text: string, at: string, kind: 'line' | 'passage'): readonly string[] {
  if (text.length > LONGEST) return [`${at} has ${text.length} characters`];
  if (BROKEN.test(text)) return [`${at} has half a character or a control character`];
  return kind === 'line' && TURNED.test(text) ? [`${at} turns the direction of reading`] : [];
}
