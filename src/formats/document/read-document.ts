import type { ChartDocument } from '../../chart/chart.ts';
import { decodeText } from './decode-text.ts';
import { fieldOf, isJsonObject, settle } from './json-value.ts';
import { newReport, type Problem, quote, type Report } from './problem.ts';
import { readFile } from './read-file.ts';
import { FORMAT, VERSION } from './field-order.ts';
import { refuse, type Unreadable } from './unreadable.ts';

/** A file that could be read, with everything that was not as it should be; or why it could not. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly document: ChartDocument;
      /** In the order of the file; a repaired file, written and read again, reports only what it could not use. */
      readonly problems: readonly Problem[];
      /**
       * The file is of a newer version: what it says beyond this one is not understood, so it is never written back.
       */
      readonly readOnly: boolean;
    }
  | Unreadable;

/**
 * The one door for a chart's own file, wherever its bytes come from. Never throws, whatever they are. At most 20 MB
 * and 64 levels of nesting; texts are clean and at most 10,000 characters long; what a chart cannot hold is repaired
 * with a report; what this version does not know, or cannot use, is kept and written back.
 */
export function readDocument(bytes: Uint8Array | string): ReadResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(decoded.reason);
  if (decoded.text.trim() === '') return refuse('empty');
  const parsed = parseJson(decoded.text);
  if (!parsed && !startsLikeOurs(decoded.text)) return refuse('not-json');
  if (!parsed) return refuse('damaged', isCutShort(decoded.text) ? CUT_SHORT : undefined);
  const file = parsed.value;
  if (!isJsonObject(file) || fieldOf(file, 'format') !== FORMAT) return refuse('not-ours');
  const report = newReport();
  if (!settle(file, report))
    return refuse('damaged', 'It is nested more than 64 levels deep, which no chart needs.');
  const readOnly = readVersion(fieldOf(file, 'version'), report);
  const scenarios = fieldOf(file, 'scenarios');
  if (scenarios !== undefined && !Array.isArray(scenarios)) {
    const detail = readOnly
      ? 'It was made by a newer version of Reportline, which may be able to read it.'
      : 'Its scenarios are not a list.';
    return refuse('damaged', detail);
  }
  return { ok: true, document: readFile(file, report), problems: report.problems, readOnly };
}

const CUT_SHORT = 'It stops too early, as a download does that was broken off.';

function isCutShort(text: string): boolean {
  return !text.trimEnd().endsWith('}');
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Whether a text that is no JSON was a chart once: cut short, or changed by hand with a slip. */
function startsLikeOurs(text: string): boolean {
  return /^\s*\{[^{[]{0,1000}"format"\s*:\s*"reportline"/.test(text.slice(0, 2000));
}

/** @returns Whether the file is of a newer version than this program. */
function readVersion(stated: unknown, report: Report): boolean {
  if (stated === VERSION) return false;
  const version = asNumber(stated);
  if (typeof version === 'number' && version > VERSION) {
    report.add(
      'version',
      'warning',
      `The file was made by a newer version of Reportline: it is of version ${version}, and this one knows up to ${VERSION}. It can be looked at, but not changed. Open it in the newer version to go on with it.`,
    );
    return true;
  }
  if (version === VERSION) {
    report.add('version', 'info', `The version is a text. It was read as the number ${VERSION}.`);
    return false;
  }
  const reason =
    stated === undefined ? 'The file does not say its version.' : `There is no version ${quote(stated)}.`;
  report.add('version', 'warning', `${reason} It is read as version ${VERSION}.`);
  return false;
}

/** A number in quotation marks counts as the number. */
function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
}
