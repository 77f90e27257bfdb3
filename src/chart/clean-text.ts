/** The longest text a chart holds, in UTF-16 code units; longer ones are cut where they come in. */
export const MAX_TEXT_LENGTH = 10_000;

/**
 * line: a title, a name, an id, a list item; direction overrides are taken out of it, because they could make one
 * role's name read as another's. passage: a note or a reason, where they are left for whoever writes in two
 * directions.
 */
export type TextKind = 'line' | 'passage';

export type TextChange = 'line-breaks' | 'controls' | 'direction' | 'broken-characters' | 'cut';

export interface CleanedText {
  readonly text: string;
  /** What was done to it; empty when the text is as it came. */
  readonly changes: readonly TextChange[];
}

const CARRIAGE_RETURNS = /\r\n?/g;
/** Control characters other than tab and line feed, and the two code points no XML file may hold. */
const CONTROLS = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const HALF_AT_THE_END = /\p{Surrogate}$/u;
const SUSPECT = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const UNCHANGED: readonly TextChange[] = [];

/**
 * A text from outside as a chart may hold it: no control characters but tab and line feed, no halves of characters,
 * at most {@link MAX_TEXT_LENGTH} long. Cleaning a clean text changes nothing.
 */
export function cleanText(text: string, kind: TextKind): CleanedText {
  if (text.length <= MAX_TEXT_LENGTH && !SUSPECT.test(text)) return { text, changes: UNCHANGED };
  const changes: TextChange[] = [];
  let clean = text;
  const replace = (pattern: RegExp, replacement: string, change: TextChange) => {
    const replaced = clean.replace(pattern, replacement);
    if (replaced !== clean) changes.push(change);
    clean = replaced;
  };
  replace(CARRIAGE_RETURNS, '\n', 'line-breaks');
  replace(CONTROLS, '', 'controls');
  if (kind === 'line') replace(DIRECTION_OVERRIDES, '', 'direction');
  replace(LONE_SURROGATES, '\uFFFD', 'broken-characters');
  if (clean.length > MAX_TEXT_LENGTH) {
    clean = clean.slice(0, MAX_TEXT_LENGTH).replace(HALF_AT_THE_END, '');
    changes.push('cut');
  }
  return { text: clean, changes };
}

const DESCRIPTIONS: Readonly<Record<TextChange, string>> = {
  'line-breaks': 'Line breaks of another system were replaced by ordinary ones.',
  controls: 'Invisible control characters were removed.',
  direction: 'Invisible characters that turn the direction of reading were removed.',
  'broken-characters': 'Broken characters were replaced by “\uFFFD”.',
  cut: 'The text was cut after 10,000 characters, the most a chart can hold.',
};

/** What a change did, as a sentence for the person whose text it was. */
export function describeTextChange(change: TextChange): string {
  return DESCRIPTIONS[change];
}
