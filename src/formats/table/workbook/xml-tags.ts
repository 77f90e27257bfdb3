import { damaged } from './refusal.ts';

const [BANG, DOUBLE_QUOTE, QUOTE, SLASH, COLON, END, QUESTION] = Array.from('!"\'/:>?', (mark) =>
  mark.charCodeAt(0),
);

/**
 * A tag of a text in XML, and where it stands. What is not asked for is not looked for: there are very many of them.
 */
export class XmlTag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'whole';
  readonly start: number;
  /** Behind the tag. */
  readonly end: number;
  readonly #xml: string;

  constructor(xml: string, start: number, end: number) {
    const isClosing = xml.charCodeAt(start + 1) === SLASH;
    const whole = xml.charCodeAt(end - 2) === SLASH ? 'whole' : 'open';
    this.name = nameFrom(xml, isClosing ? start + 2 : start + 1);
    this.kind = isClosing ? 'close' : whole;
    this.start = start;
    this.end = end;
    this.#xml = xml;
  }

  /** The value of an attribute, whatever its prefix, as it is written. */
  attribute(name: string): string | undefined {
    return attributeOf(this.#xml.slice(this.start + 1, this.end - 1), name);
  }
}

function nameFrom(xml: string, start: number): string {
  let from = start;
  for (let at = start; ; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === COLON) from = at + 1;
    else if (code <= 32 || code === SLASH || code === END || Number.isNaN(code)) return xml.slice(from, at);
  }
}

const NOT_TAGS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
/** Longer than any tag of a workbook. */
const LONGEST_TAG = 100_000;

/**
 * Tells of every tag of a text in XML, in linear time. Comments and the like are passed over; no entity is expanded.
 * Throws a {@link WorkbookRefusal} where a tag is not closed.
 */
export function forEachTag(xml: string, visit: (tag: XmlTag) => void): void {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    const passed =
      next === BANG || next === QUESTION
        ? NOT_TAGS.find(([opening]) => xml.startsWith(opening, at))
        : undefined;
    const end = passed ? endOf(xml, passed[1], at + passed[0].length) : tagEnd(xml, at);
    if (next !== BANG && next !== QUESTION) visit(new XmlTag(xml, at, end));
    at = xml.indexOf('<', end);
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/** A mark that would end the tag may stand in an attribute. */
function tagEnd(xml: string, start: number): number {
  const most = Math.min(xml.length, start + LONGEST_TAG);
  let quote = 0;
  for (let at = start + 1; at < most; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === END) return at + 1;
    else if (code === DOUBLE_QUOTE || code === QUOTE) quote = code;
  }
  throw damaged();
}

/** Goes from attribute to attribute, for a pattern would take most of the time that reading a workbook takes. */
function attributeOf(inside: string, wanted: string): string | undefined {
  let equals = inside.indexOf('=');
  let from = 0;
  while (equals >= 0) {
    const written = inside.slice(from, equals).trim();
    const open = quoteFrom(inside, equals + 1);
    const close = open < 0 ? -1 : inside.indexOf(inside.charAt(open), open + 1);
    if (close < 0) return undefined;
    if (written.endsWith(wanted) && BEFORE_NAME.has(written.charAt(written.length - wanted.length - 1)))
      return inside.slice(open + 1, close);
    from = close + 1;
    equals = inside.indexOf('=', from);
  }
  return undefined;
}

/** Of the first attribute, the name of the tag stands before; nothing, if it is another. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['', ' ', '\t', '\n', '\r', ':']);

function quoteFrom(inside: string, from: number): number {
  for (let at = from; at < inside.length; at += 1) {
    const character = inside.charAt(at);
    if (character === '"' || character === "'") return at;
    if (!BEFORE_NAME.has(character)) return -1;
  }
  return -1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d{1,8})|#x([\da-f]{1,8})|(amp|lt|gt|quot|apos));/gi;

/** Text as it is meant. What refers to no character stays as it is written. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : written;
  });
}

function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const LITERAL = '<![CDATA[';

/**
 * The same XML without what the reader of workbooks passes over or gets wrong: literal sections, and references to
 * characters that take two units.
 */
export function plainXml(xml: string): string {
  if (!xml.includes('&#') && !xml.includes(LITERAL)) return xml;
  const [first = '', ...literals] = xml.split(LITERAL);
  const plain = literals.map((piece) => {
    const end = piece.indexOf(']]>');
    if (end < 0) throw damaged();
    return `${encodeXml(piece.slice(0, end))}${piece.slice(end + 3)}`;
  });
  return [first, ...plain].join('').replace(/&#(?:\d{5,8}|x[\da-f]{5,8});/gi, decodeXml);
}
