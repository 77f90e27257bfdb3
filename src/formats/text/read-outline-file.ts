import type { ChartDocument, Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { readList } from '../../chart/outline.ts';
import { outgrowsFile } from '../document/outgrows-file.ts';
import { decodeLooseText, describeGuess } from './decode-loose-text.ts';

/** Something in an outline that was not taken as it stands. */
export interface OutlineFileProblem {
  /** The line of the file, from 1; absent for the file as a whole. */
  readonly row?: number;
  readonly severity: Severity;
  /** Whole sentences. */
  readonly message: string;
}

export type OutlineFileRead =
  | {
      readonly ok: true;
      /** One scenario; without roles if the file is blank, which is reported. */
      readonly document: ChartDocument;
      readonly problems: readonly OutlineFileProblem[];
    }
  | {
      readonly ok: false;
      readonly reason: 'too-large' | 'not-text' | 'too-long' | 'outgrown';
      readonly message: string;
    };

/** As many as a table may have rows. */
const MOST_LINES = 200_000;

const REFUSALS = {
  'too-large':
    'The outline is larger than 20 MB, the most Reportline reads. Leave in it only the lines the chart needs.',
  'not-text': 'The file is not text. An outline is plain text with a role in each line.',
  'too-long':
    'The outline has more than 200,000 lines, the most Reportline reads. Leave in it only those the chart needs.',
  outgrown:
    'The chart this outline makes would need a file of more than 20 MB, the most Reportline reads. Leave in it only the lines the chart needs.',
} as const;

/**
 * Reads a chart from a file in the outline notation, or with a list from elsewhere (see `chart/outline.ts`). Never
 * throws; any text is an outline of something, so only files that are no text are refused.
 *
 * @param title The title of the chart; “Untitled chart” if absent.
 */
export function readOutlineFile(bytes: Uint8Array | string, title = 'Untitled chart'): OutlineFileRead {
  const decoded = decodeLooseText(bytes);
  if (!decoded.ok) return refused(decoded.reason);
  if (hasMoreLines(decoded.text, MOST_LINES)) return refused('too-long');
  const { scenario, problems, holders } = readList(decoded.text);
  const document: ChartDocument = { title, scenarios: [scenario] };
  if (outgrowsFile(document)) return refused('outgrown');
  const whole: OutlineFileProblem[] = [];
  if (decoded.guess) whole.push({ severity: 'info', message: describeGuess(decoded.guess) });
  if (holders > 0) whole.push({ severity: 'info', message: describeHolders(holders) });
  if (scenario.roles.length === 0) whole.push({ severity: 'warning', message: 'There is no role in it.' });
  return {
    ok: true,
    document,
    problems: [
      ...whole,
      ...problems.map(({ line, severity, message }) => ({ row: line, severity, message })),
    ],
  };
}

function describeHolders(count: number): string {
  return `In ${inDigits(count)} lines what follows the title, behind a dash or a colon, was taken for who holds the role.`;
}

function refused(reason: keyof typeof REFUSALS): OutlineFileRead {
  return { ok: false, reason, message: REFUSALS[reason] };
}

/** Counts no further than it must; a carriage return and a line feed together are one break. */
function hasMoreLines(text: string, most: number): boolean {
  const breaks = /\r\n?|\n/g;
  for (let lines = 1; breaks.test(text); lines += 1) if (lines >= most) return true;
  return false;
}
