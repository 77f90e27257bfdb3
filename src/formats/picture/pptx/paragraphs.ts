import type { TextPrimitive } from '../../../layout/primitives.ts';
import { textWidth } from '../../../layout/text-metrics.ts';

/** Text that a person edits as one: a scene has it line by line. */
export interface Paragraph {
  readonly text: string;
  /** The first of its lines, for place and looks. */
  readonly first: TextPrimitive;
  readonly lines: number;
  /** From base line to base line; of a single line, what is usual. */
  readonly leading: number;
  /** Of the longest line, as the scene has it. */
  readonly width: number;
  /** What goes on in other letters on the same line. */
  readonly behind?: Paragraph;
}

const USUAL_LEADING = 1.2;

/** The paragraph that starts at a primitive, and how many primitives it takes. */
export function paragraphAt(
  texts: readonly TextPrimitive[],
): { readonly paragraph: Paragraph; readonly taken: number } | undefined {
  const [first] = texts;
  if (!first) return undefined;
  let taken = 1;
  while (belongsTo(first, texts[taken])) taken += 1;
  const lines = texts.slice(0, taken);
  const second = lines[1];
  const paragraph = {
    text: first.of === undefined ? first.text : joined(lines, first.of),
    first,
    lines: taken,
    leading: second ? second.y - first.y : first.size * USUAL_LEADING,
    width: Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight))),
  };
  return { paragraph, taken };
}

function belongsTo(first: TextPrimitive, next: TextPrimitive | undefined): boolean {
  return (
    next !== undefined &&
    first.of !== undefined &&
    next.of === first.of &&
    next.size === first.size &&
    next.weight === first.weight &&
    next.x === first.x &&
    next.y > first.y
  );
}

/** The whole text, or what is shown of it where something was left out: the rest would have no room here either. */
function joined(lines: readonly TextPrimitive[], of: string): string {
  const whole = of.replace(/\s+/g, ' ').trim();
  let at = 0;
  let text = '';
  for (const { text: line } of lines) {
    if (text !== '' && whole[at] === ' ') text += ' ';
    while (whole[at] === ' ') at += 1;
    text += line;
    at += line.length;
  }
  return text;
}
