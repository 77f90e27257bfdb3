import { damaged, tooLarge, WorkbookRefusal } from './refusal.ts';
import { isYes } from './clean-sheet.ts';
import type { Unpacked } from './unpack-zip.ts';
import { decodeXml, forEachTag } from './xml-tags.ts';

/** The parts a workbook says it is made of. */
export interface WorkbookParts {
  /** In the order of their tabs. A chart on a tab of its own is none. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904, as the Macintosh did. */
  readonly from1904: boolean;
}

const MOST_SHEETS = 1000;

/** Throws a {@link WorkbookRefusal}. */
export function readParts(file: Unpacked): WorkbookParts {
  const path = workbookPath(file);
  if (/^(?:ppt|word)\//.test(path)) throw otherDocument(path);
  const workbook = readXml(file, path);
  if (workbook === undefined) throw noWorkbook(file);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const { byId, byKind } = relations(readXml(file, `${folder}_rels/${name}.rels`) ?? '', folder);
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  forEachTag(workbook, (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'workbookPr') from1904 ||= isYes(tag.attribute('date1904'));
    if (tag.name !== 'sheet') return;
    const target = byId.get(tag.attribute('id') ?? '');
    if (target?.kind !== 'worksheet') return;
    if (sheets.length === MOST_SHEETS) throw tooLarge();
    sheets.push({ name: decodeXml(tag.attribute('name') ?? ''), path: target.path });
  });
  if (sheets.length === 0) throw damaged();
  return { sheets, sharedStrings: byKind.get('sharedStrings'), styles: byKind.get('styles'), from1904 };
}

/** The text of a part; absent: there is none of this path. */
export function readXml(file: Unpacked, path: string): string | undefined {
  const bytes = file.read(path);
  if (!bytes) return undefined;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function workbookPath(file: Unpacked): string {
  const { byKind } = relations(readXml(file, '_rels/.rels') ?? '', '');
  return byKind.get('officeDocument') ?? 'xl/workbook.xml';
}

interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** What leads where from a part in this folder. */
function relations(
  xml: string,
  folder: string,
): { readonly byId: ReadonlyMap<string, Relation>; readonly byKind: ReadonlyMap<string, string> } {
  const byId = new Map<string, Relation>();
  const byKind = new Map<string, string>();
  forEachTag(xml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const kind = tag.attribute('Type')?.split('/').at(-1) ?? '';
    const path = pathFrom(folder, decodeXml(tag.attribute('Target') ?? ''));
    byId.set(tag.attribute('Id') ?? '', { kind, path });
    byKind.set(kind, path);
  });
  return { byId, byKind };
}

function pathFrom(folder: string, target: string): string {
  const steps: string[] = [];
  const from = target.startsWith('/') ? target : `${folder}${target}`;
  for (const step of from.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** PowerPoint and Word pack their files like Excel does. */
function otherDocument(path: string): WorkbookRefusal {
  const [what, does] = path.startsWith('ppt/')
    ? ['PowerPoint presentation', 'draws charts into, and does not read']
    : ['Word document', 'does not read'];
  return new WorkbookRefusal(
    'not-a-workbook',
    `It is a ${what}, which Reportline ${does}. It reads charts (.reportline.json), tables (.xlsx, .csv, .tsv) and outlines (.txt, .md): copy the roles into one of these, and try again.`,
  );
}

function noWorkbook({ paths }: Unpacked): WorkbookRefusal {
  if (paths.has('xl/workbook.bin'))
    return new WorkbookRefusal(
      'not-a-workbook',
      'The file is a binary Excel workbook (.xlsb), which Reportline does not read. Save it as .xlsx, and try again.',
    );
  if (paths.has('content.xml') || paths.has('Index/Document.iwa'))
    return new WorkbookRefusal(
      'not-a-workbook',
      'The file is a spreadsheet of another program, which Reportline does not read. Save it as .xlsx or as CSV, and try again.',
    );
  return new WorkbookRefusal(
    'not-a-workbook',
    'The file is packed like a workbook, but there is none in it. Save the table as .xlsx or as CSV, and try again.',
  );
}
