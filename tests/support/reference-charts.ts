import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-files.ts';

/** The twelve reference charts are the templates people start from: there is one copy of each. */
const CHARTS = path.join(ROOT, 'src/editor/templates/charts');
const ENDING = '.reportline.json';

/** Their names, in alphabetical order: `advisory`, … */
export const REFERENCE_CHARTS: readonly string[] = readdirSync(CHARTS)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

/** The file of one of them, as it is; throws when there is none of that name. */
export function referenceChart(name: string): Buffer {
  return readFileSync(path.join(CHARTS, `${name}${ENDING}`));
}
