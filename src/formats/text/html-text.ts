import { harmless } from './plain-text.ts';

/** HTML that is known to be whole: everything a person wrote has been escaped in it, once. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, and nothing is nothing. */
export type HtmlPart = string | number | Markup | undefined | readonly HtmlPart[];

/**
 * Text and attribute values of a page. What no page can hold is taken out or replaced, and so is what would turn the
 * direction of reading; then the five special characters are escaped, which XML reads as well.
 */
export function escapeHtml(text: string): string {
  return harmless(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (character) => `&${ENTITIES[character] ?? ''};`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

/** Markup with its parts in their places. Only this escapes, so nothing is escaped twice or never. */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Markup {
  const written = literals.map((literal, at) => literal + write(parts[at]));
  return { markup: written.join('') };
}

function write(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(write).join('');
}

/** A text whose own direction of reading, such as that of Arabic, does not reach what stands around it. */
export function isolated(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** A sentence in one line; the names in it that are read in their own direction, kept to themselves by an element. */
export function sentence(text: string): Markup {
  const parts = text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
    .split(KEPT_TO_ITSELF);
  return html`${parts.map((part, at) => (at % 2 === 0 ? part : isolated(part)))}`;
}

const KEPT_TO_ITSELF = /\u2068([^\u2066-\u2069]*)\u2069/;
