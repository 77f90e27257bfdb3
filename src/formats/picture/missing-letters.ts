import { inDigits } from '../../chart/digits.ts';
import type { Scene } from '../../layout/primitives.ts';
import { missingIn } from './pdf/in-inter.ts';

/** More than these nobody reads. */
const MOST_SHOWN = 6;

/** The characters of some scenes that the bundled typeface cannot draw, each once. */
export function missingOn(scenes: readonly Scene[]): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const { groups } of scenes)
    for (const { primitives } of groups)
      for (const shape of primitives)
        if (shape.kind === 'text') for (const letter of missingIn(shape.text)) missing.add(letter);
  return missing;
}

/** "39 characters of this chart, such as א ב ג". */
export function missingWords(missing: ReadonlySet<string>): string {
  const shown = [...missing].slice(0, MOST_SHOWN).join(' ');
  if (missing.size === 1) return `a character of this chart, ${shown}`;
  const such = missing.size > MOST_SHOWN ? 'such as ' : '';
  return `${inDigits(missing.size)} characters of this chart, ${such}${shown}`;
}
