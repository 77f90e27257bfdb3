import { type Zippable, zipSync } from 'fflate';

/** A workbook written by hand, so that it can be as wrong as files are. */
export interface RawWorkbook {
  /** What stands between `<worksheet>` and its end; of several sheets, by their names. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before the sheets of the workbook. */
  readonly before?: string;
  /** Further entries, or other ones in place of those above. */
  readonly entries?: Zippable;
}

const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function rawWorkbook({ sheets, strings, styles, before = '', entries = {} }: RawWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const tabs = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const relations = [
    ...names.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
    ...(strings === undefined ? [] : [['rIdT', 'sharedStrings', 'sharedStrings.xml']]),
    ...(styles === undefined ? [] : [['rIdS', 'styles', 'styles.xml']]),
  ].map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`);
  const texts: Record<string, string> = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${KINDS}">${before}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  };
  for (const [at, content] of Object.values(sheets).entries())
    texts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${content}</worksheet>`;
  const files = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  return zipSync({ ...Object.fromEntries(files), ...entries });
}

/** One sheet of these rows in XML. */
export function rawSheet(rows: string, further: Omit<RawWorkbook, 'sheets'> = {}): Uint8Array {
  return rawWorkbook({ sheets: { Staff: `<sheetData>${rows}</sheetData>` }, ...further });
}
