import { forEachTag, type XmlTag } from './xml-tags.ts';

/** Longer than any format a spreadsheet program accepts. */
const LONGEST_FORMAT = 1000;

/**
 * Copies of the styles of a workbook what tells a date from a number.
 *
 * @returns How many styles cells can have, and the copy.
 */
export function cleanStyles(xml: string): { readonly count: number; readonly xml: string } {
  const formats: string[] = [];
  const styles: Record<'cellStyleXfs' | 'cellXfs', string[]> = { cellStyleXfs: [], cellXfs: [] };
  let into: string[] | undefined;
  forEachTag(xml, (tag) => {
    if (tag.name === 'cellStyleXfs' || tag.name === 'cellXfs')
      into = tag.kind === 'open' ? styles[tag.name] : undefined;
    else if (tag.kind === 'close') return;
    else if (tag.name === 'numFmt') formats.push(copyOf(tag, 'numFmtId', 'formatCode'));
    else if (tag.name === 'xf') into?.push(copyOf(tag, 'numFmtId', 'xfId'));
  });
  const [bases, own] = [styles.cellStyleXfs.join(''), styles.cellXfs.join('')];
  return {
    count: styles.cellXfs.length,
    xml: `<styleSheet>${formats.join('')}<cellStyleXfs>${bases}</cellStyleXfs><cellXfs>${own}</cellXfs></styleSheet>`,
  };
}

function copyOf(tag: XmlTag, ...names: readonly string[]): string {
  const attributes = names.map((name) => {
    const value = tag.attribute(name);
    if (value === undefined || value.length > LONGEST_FORMAT) return '';
    return ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  });
  return `<${tag.name}${attributes.join('')}/>`;
}
