import { isReadable } from './file-kinds.ts';
import { type CliIo, STANDARD } from './io.ts';

/** A file, and which scenario of it. */
export interface CompareTarget {
  readonly file: string;
  /** Its id, or its name. Absent: the baseline. */
  readonly scenario: string | undefined;
}

/**
 * What `file#scenario` means. Names of files and of scenarios may have a `#` of their own: of all places where the text
 * can be parted, the first that leaves a file which is there and can be read counts, beginning with the whole text as a
 * file. Where none is there, the first that could be.
 */
export async function compareTarget(text: string, io: CliIo): Promise<CompareTarget> {
  const readings = readingsOf(text).filter(({ file }) => isReadable(file) === true);
  for (const reading of readings)
    if (reading.file === STANDARD || (await io.isSameFile(reading.file, reading.file))) return reading;
  return readings[0] ?? { file: text, scenario: undefined };
}

/** The whole text as a file first, then shorter and shorter files. */
function readingsOf(text: string): readonly CompareTarget[] {
  const readings: CompareTarget[] = [{ file: text, scenario: undefined }];
  for (let at = text.lastIndexOf('#'); at > 0; at = text.lastIndexOf('#', at - 1))
    readings.push({ file: text.slice(0, at), scenario: text.slice(at + 1) });
  return readings;
}
