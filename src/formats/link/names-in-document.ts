import type { ChartDocument } from '../../chart/chart.ts';
import { readTitle } from '../../chart/titles/read-title.ts';
import { meansVacant } from '../../chart/vacancy.ts';

/** "Osei, Ada": of two pieces one word each side of the only comma may be, or both. */
const TURNED = /^([^,]+),([^,]+)$/;

/**
 * Every name of a person that a document states, as it may stand in other texts of it: whole, each of several joined
 * ones, and "Osei, Ada" as "Ada Osei" too. What says that nobody is there, and what is written in the place of a name
 * and is a title, is none.
 */
export function namesInDocument(document: ChartDocument): ReadonlySet<string> {
  const titles = new Set<string>();
  const names = new Set<string>();
  for (const { roles } of document.scenarios)
    for (const { title, person } of roles) {
      titles.add(title.trim().toLowerCase());
      for (const name of person === undefined ? [] : spellings(person)) names.add(name);
    }
  return new Set([...names].filter((name) => isName(name, titles)));
}

function spellings(person: string): readonly string[] {
  const whole = person.trim();
  const pieces = whole.split(/\s*[&;/|\n]\s*/u);
  return [whole, ...pieces].flatMap((piece) => {
    const [, last, first] = TURNED.exec(piece) ?? [];
    if (last === undefined || first === undefined) return [piece.trim()];
    const both = [last.trim(), first.trim()];
    // Two names of several words each are two people.
    return both.every((one) => /\s/.test(one))
      ? [piece.trim(), ...both]
      : [piece.trim(), `${both[1]} ${both[0]}`];
  });
}

function isName(text: string, titles: ReadonlySet<string>): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text) || meansVacant(text)) return false;
  const isWholeTitle = !/\s/.test(text) || titles.has(text.toLowerCase());
  return !(isWholeTitle && readsAsTitle(text));
}

function readsAsTitle(text: string): boolean {
  const { function: fn, levelFrom, body, ambiguous } = readTitle(text);
  return fn !== undefined || levelFrom !== undefined || body || ambiguous !== undefined;
}
