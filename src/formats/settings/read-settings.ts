import { AREAS, cleanName, DEPARTMENTS, type OwnNames, settleNames } from '../../chart/names.ts';
import { decodeText } from '../document/decode-text.ts';
import { notAGroup, notAmong } from '../document/describe-misfit.ts';
import { fieldOf, isJsonObject, type JsonObject } from '../document/json-value.ts';
import { kindOf, newReport, pathTo, type Problem, quote, type Report } from '../document/problem.ts';
import {
  EXPORT_CHOICES,
  SETTINGS_EXTENSION,
  SETTINGS_FORMAT,
  SETTINGS_VERSION,
  type Settings,
  STANDARD_SETTINGS,
  THEME_CHOICES,
  type UsualExport,
} from './settings.ts';

export type SettingsReading =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** What could not be used; the standard stands in its place. */
      readonly problems: readonly Problem[];
    }
  /** Whole sentences: what is wrong and what can be done. */
  | { readonly ok: false; readonly message: string };

/** More than any settings need. */
const MOST_BYTES = 100_000;

const ENDS = `Settings are saved as files that end in “.${SETTINGS_EXTENSION}”.`;

/** Reads settings out of a file, or as they are kept in the browser. Never throws. */
export function readSettings(input: Uint8Array | string): SettingsReading {
  if (input.length > MOST_BYTES)
    return refused(
      'The file is larger than 100 kB, the most settings take. Save the settings again, and load that file.',
    );
  const decoded = decodeText(input);
  if (!decoded.ok) return refused(`The file is not text. ${ENDS}`);
  let file: unknown;
  try {
    file = JSON.parse(decoded.text);
  } catch {
    return refused(`The file holds no settings: its text is not JSON. ${ENDS}`);
  }
  if (!isJsonObject(file)) return refused(`The file holds no settings of Reportline. ${ENDS}`);
  const format = fieldOf(file, 'format');
  if (format === 'reportline')
    return refused('This is a chart, not settings. To open it, close this window and choose Open.');
  if (format !== SETTINGS_FORMAT) return refused(`The file holds no settings of Reportline. ${ENDS}`);
  const report = newReport();
  const settings = readFile(file, report);
  return { ok: true, settings, problems: report.problems };
}

function refused(message: string): SettingsReading {
  return { ok: false, message };
}

function readFile(file: JsonObject, report: Report): Settings {
  const version = fieldOf(file, 'version');
  if (version !== SETTINGS_VERSION)
    report.add(
      'version',
      'warning',
      typeof version === 'number' && version > SETTINGS_VERSION
        ? 'The settings were made by a newer version of Reportline. What this one knows of them is used.'
        : `This should be ${SETTINGS_VERSION}. The file was read as if it were.`,
    );
  tellUnknown(file, ['format', 'version', 'theme', 'export', 'names'], '', report);
  return {
    theme: readChoice(file, 'theme', THEME_CHOICES, '', report) ?? STANDARD_SETTINGS.theme,
    export: readExport(file, report),
    names: readNames(file, report),
  };
}

function readExport(file: JsonObject, report: Report): UsualExport {
  const group = readGroup(file, 'export', '', report);
  tellUnknown(group, Object.keys(EXPORT_CHOICES), 'export', report);
  const values: Record<string, unknown> = {};
  for (const [key, choices] of Object.entries(EXPORT_CHOICES)) {
    const value = readChoice<unknown>(group, key, choices, 'export', report);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

function readNames(file: JsonObject, report: Report): OwnNames {
  const group = readGroup(file, 'names', '', report);
  tellUnknown(group, ['departments', 'areas'], 'names', report);
  const { names, clashes } = settleNames({
    departments: readWords(group, 'departments', DEPARTMENTS, report),
    areas: readWords(group, 'areas', AREAS, report),
  });
  for (const { kind, key, name } of clashes)
    report.add(
      pathTo(pathTo('names', kind), key),
      'warning',
      `Something else is called ${quote(name)} already. The standard name is used instead.`,
    );
  return names;
}

function readWords<Key extends string>(
  group: JsonObject,
  kind: string,
  keys: readonly Key[],
  report: Report,
): Partial<Record<Key, string>> {
  const at = pathTo('names', kind);
  const words = readGroup(group, kind, 'names', report);
  tellUnknown(words, keys, at, report);
  const read: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const word = fieldOf(words, key);
    if (word === undefined) continue;
    if (typeof word !== 'string') {
      const misfit = `This should be text, but is ${kindOf(word)}.`;
      report.add(pathTo(at, key), 'warning', `${misfit} The standard is used instead.`);
      continue;
    }
    const name = cleanName(word);
    if (name !== word)
      report.add(
        pathTo(at, key),
        'info',
        `The name was tidied up to ${quote(name)}: 40 characters, one line.`,
      );
    read[key] = name;
  }
  return read;
}

const NOTHING: JsonObject = {};

function readGroup(object: JsonObject, key: string, at: string, report: Report): JsonObject {
  const value = fieldOf(object, key);
  if (value === undefined) return NOTHING;
  if (isJsonObject(value)) return value;
  report.add(pathTo(at, key), 'warning', `${notAGroup(value)} The standard is used instead.`);
  return NOTHING;
}

function readChoice<Choice>(
  object: JsonObject,
  key: string,
  choices: readonly Choice[],
  at: string,
  report: Report,
): Choice | undefined {
  const value = fieldOf(object, key);
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined)
    report.add(pathTo(at, key), 'warning', `${notAmong(value, choices)} The standard is used instead.`);
  return chosen;
}

function tellUnknown(object: JsonObject, known: readonly string[], at: string, report: Report): void {
  for (const key of Object.keys(object))
    if (!known.includes(key))
      report.add(pathTo(at, key), 'info', 'This version knows no such setting, and left it out.');
}
