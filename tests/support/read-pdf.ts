import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: unknown;
  readonly author: unknown;
  readonly creator: unknown;
  readonly created: unknown;
  readonly language: unknown;
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly strokes: readonly ReadStroke[];
  /** How many shapes are filled, with or without an outline. */
  readonly fills: number;
  readonly images: number;
  readonly links: readonly { readonly page: number; readonly rect: readonly number[] }[];
}

export interface ReadText {
  readonly text: string;
  /** On the base line, from the top left as in a scene. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadStroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Filled too: the outline of a shape, not a line. */
  readonly filled: boolean;
}

/** Reads a PDF as a reader does, but for what a reader forgives: it throws on the first fault. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  expectSoundTable(file);
  return readAnyPdf(file);
}

/** The same of a file that another program wrote, the browser's own printer for one. */
export async function readAnyPdf(file: Uint8Array): Promise<ReadPdf> {
  // The reader takes what it is given for its own.
  const task = getDocument({
    data: Uint8Array.from(file),
    verbosity: 0,
    stopAtErrors: true,
    useSystemFonts: false,
  });
  try {
    const doc = await task.promise;
    const info = (await doc.getMetadata()).info as Readonly<Record<string, unknown>>;
    const pages: ReadPage[] = [];
    for (let i = 1; i <= doc.numPages; i += 1) pages.push(await readPage(doc, await doc.getPage(i)));
    return {
      title: info['Title'],
      author: info['Author'],
      creator: info['Creator'],
      created: info['CreationDate'],
      language: info['Language'],
      bookmarks: await readBookmarks(doc),
      pages,
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(doc: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform as readonly number[];
    return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width }];
  });
  const links = [];
  for (const { subtype, dest, rect } of await page.getAnnotations())
    if (subtype === 'Link') links.push({ page: await pageOf(doc, dest), rect });
  return { width, height, texts, links, ...(await readShapes(page)) };
}

type Shapes = Pick<ReadPage, 'strokes' | 'fills' | 'images'>;

async function readShapes(page: PDFPageProxy): Promise<Shapes> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes: ReadStroke[] = [];
  let fills = 0;
  let images = 0;
  let colour = '';
  let width = 0;
  let dash: readonly number[] = [];
  for (const [i, operator] of fnArray.entries()) {
    const [first] = (argsArray[i] ?? []) as readonly unknown[];
    if (operator === OPS.setStrokeRGBColor) colour = String(first);
    else if (operator === OPS.setLineWidth) width = Number(first);
    else if (operator === OPS.setDash) dash = first as readonly number[];
    else if (operator === OPS.paintImageXObject) images += 1;
    else if (operator === OPS.constructPath) {
      const filled = first === OPS.fill || first === OPS.fillStroke;
      if (filled) fills += 1;
      if (first === OPS.stroke || first === OPS.fillStroke) strokes.push({ colour, width, dash, filled });
    }
  }
  return { strokes, fills, images };
}

async function readBookmarks(doc: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> {
  const bookmarks = [];
  for (const { title, dest } of (await doc.getOutline()) ?? [])
    bookmarks.push({ title, page: await pageOf(doc, dest) });
  return bookmarks;
}

/** The number of the page a link leads to, from 0. */
async function pageOf(doc: PDFDocumentProxy, dest: unknown): Promise<number> {
  const [ref] = dest as readonly Parameters<PDFDocumentProxy['getPageIndex']>[0][];
  if (ref === undefined) throw new Error('A link leads nowhere');
  return doc.getPageIndex(ref);
}

/** Every part has to begin where the table at the end says so; readers search for lost parts without a word. */
function expectSoundTable(file: Uint8Array): void {
  const text = Buffer.from(file).toString('latin1');
  const [, start] = /startxref\n(\d+)\n%%EOF$/.exec(text) ?? [];
  const [head, , ...rows] = text.slice(Number(start)).split('\n');
  if (head !== 'xref') throw new Error('The table of parts is not where the end of the file says');
  const entries = rows.slice(1, rows.indexOf('trailer'));
  for (const [i, row] of entries.entries()) {
    const at = Number(row.slice(0, 10));
    if (!text.startsWith(`${i + 1} 0 obj`, at)) throw new Error(`Part ${i + 1} is not at ${at}`);
  }
  if (entries.length === 0) throw new Error('The table of parts is empty');
}
