/** The longest text a cell of a workbook holds, in UTF-16 code units. */
export const CELL_LIMIT = 32_767;

const HALF_AT_THE_END = /\p{Surrogate}$/u;
/** What no XML may hold, and no chart has. */
const NOT_IN_XML = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
/** Workbooks write characters as `_x000D_`; what only looks like that says so by a written underscore. */
const LOOKS_WRITTEN = /_(?=x[\dA-Fa-f]{4}_)/g;

/** The texts of a workbook, each once: cells only have their numbers. */
export function sharedStrings() {
  const ids = new Map<string, number>();
  return {
    idOf: (text: string): number => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, ids.size);
      return ids.size - 1;
    },
    xml: (): string =>
      [...ids.keys()].map((text) => `<si><t xml:space="preserve">${inXml(text)}</t></si>`).join(''),
  };
}

function inXml(text: string): string {
  const fitting = text.length > CELL_LIMIT ? text.slice(0, CELL_LIMIT).replace(HALF_AT_THE_END, '') : text;
  return fitting
    .replace(NOT_IN_XML, '')
    .replace(LOOKS_WRITTEN, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
