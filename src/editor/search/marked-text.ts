import { stretchesOf } from './match-text.ts';
import { plainText } from './plain-text.ts';
import type { Query } from './query.ts';

/** A piece of a text; the pieces together are the text. */
export interface Piece {
  readonly text: string;
  /** It is what was looked for. */
  readonly isMatch: boolean;
}

/** Cuts a text as it is written into what a query found in it and the rest. For short texts: each sign is looked at. */
export function markedText(text: string, { terms }: Query): readonly Piece[] {
  let plain = '';
  /** For each code unit of the plain text, where its character starts in the written one. */
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const heard = plainText(character);
    for (let i = 0; i < heard.length; i += 1) starts.push(at);
    plain += heard;
    at += character.length;
  }
  const matched = new Uint8Array(text.length);
  for (const term of terms)
    for (const { from, to } of stretchesOf(plain, term))
      matched.fill(1, starts[from] ?? 0, starts[to] ?? text.length);
  return pieces(text, matched);
}

function pieces(text: string, matched: Uint8Array): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to += 1) {
    if (to < text.length && matched[to] === matched[from]) continue;
    found.push({ text: text.slice(from, to), isMatch: matched[from] === 1 });
    from = to;
  }
  return found;
}
