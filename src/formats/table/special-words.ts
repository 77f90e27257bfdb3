/** What stands for "nobody" where a manager should be named. */
const NOBODY: ReadonlySet<string> = new Set([
  '',
  '0',
  '*',
  'xx',
  // As people leave a cell open, and as databases and programs for statistics write one that is.
  'n/a',
  '#n/a',
  'none',
  'nil',
  'null',
  'nan',
  '-',
  '–',
  '—',
]);
/**
 * The words for a sum in the row below the last, with or without the sum, in the languages of exports. None that is a
 * name as well, such as “Soma”.
 */
const TOTAL = new RegExp(
  `^(?:${[
    '(?:grand |sub-?)?totals?',
    'sum',
    '(?:gesamt|zwischen|end)?summe',
    '(?:ins)?gesamt',
    'total g[eé]n[eé]ral',
    'sous-total',
    'totaux',
    '(?:sub)?totale(?: generale)?',
    '(?:sub|eind)?totaal',
  ].join('|')}) ?[:=]? ?[\\d.,]*$`,
);

/** What programs and people write below a table, each with a date, a number or a name after it, or after a colon. */
const BELOW = new RegExp(
  `^(?:${[
    'stand',
    'as (?:of|at)',
    'dated?',
    'datum',
    'export(?:ed|iert|é)?',
    'extract(?:ed)?',
    'generated',
    'g[eé]n[eé]r[eé]',
    'created',
    'erstellt',
    'printed',
    'gedruckt',
    'imprim[eé]',
    'updated',
    'aktualisiert',
    'report',
    'source',
    'quelle',
    'page',
    'seite',
  ].join('|')})(?: ?:|.*\\d)`,
);
const SECRET = /^(?:strictly |streng )?(?:confidential|vertraulich|confidentiel|for internal use only)\b/;

/** What stands alone below the last row and says something of the table: "Stand: 01.12.2026", "Page 3 of 3". */
export function meansFooter(text: string): boolean {
  const words = plain(text);
  return BELOW.test(words) || SECRET.test(words);
}

/** A name, an id or a title that says that the post is no more. */
export function meansEliminated(text: string): boolean {
  return plain(text) === 'eliminated';
}

/** What stands in a row that adds up those above. */
export function meansTotal(text: string): boolean {
  return TOTAL.test(plain(text));
}

/** What stands in place of a manager at the top of the chart, and in place of an id where there is none. */
export function meansNobody(text: string): boolean {
  return NOBODY.has(text.toLowerCase());
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
