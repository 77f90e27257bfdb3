/**
 * Text and attribute values of an SVG. What XML 1.0 cannot carry is taken out (control characters, the two
 * non-characters) or replaced (half of a surrogate pair), then the five special characters are escaped, once.
 */
export function escapeXml(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(HALF_A_PAIR, '\ufffd').replace(FORBIDDEN, '').replace(SPECIAL, entity);
}

const PLAIN = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e\u00a0-\u02ff]*$/;
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
const HALF_A_PAIR = /\p{Surrogate}/gu;
const SPECIAL = /[&<>"'\t\n\r]/g;

function entity(char: string): string {
  switch (char) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case "'":
      return '&#39;';
    default:
      return ' ';
  }
}

/** At most two decimals, and never an exponent or a negative zero. */
export function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}
