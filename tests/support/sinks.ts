import { expect } from 'vitest';
import type { ChartDocument, Role } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { fileName } from '../../src/browser/files.ts';
import type { WritableFormat } from '../../src/cli/file-kinds.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { writeHtmlReport } from '../../src/formats/report/html-report.ts';
import { writeMarkdownReport } from '../../src/formats/report/markdown-report.ts';
import { readOutlineFile } from '../../src/formats/text/read-outline-file.ts';
import { sceneToSvg } from '../../src/formats/picture/svg.ts';
import { asPptx, comparisonDeckFor } from './compared-decks.ts';
import { run } from './fake-io.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { openPresentation, packageFaults } from './presentation.ts';
import { readAnyPdf } from './read-pdf.ts';
import { readPage } from './read-page.ts';
import { allElements, readXml, type XmlElement } from './read-xml.ts';
import { readXlsx } from './table-round-trip.ts';
import { readRecords } from '../../src/formats/table/records.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { reportOf } from './report-charts.ts';

/** Writes a chart and says whether what came out holds its words and nothing that is more than words. */
export type Sink = (document: ChartDocument) => Promise<void>;

/** Every way a word leaves the program. A new one is one more line. */
export const SINKS: Readonly<Record<string, Sink>> = {
  SVG: async (document) => {
    const root = readXml(String(await written(document, 'svg')));
    expectOnly(root, [
      'svg',
      'title',
      'rect',
      'g',
      'path',
      'text',
      'circle',
      'line',
      'tspan',
      'defs',
      'pattern',
    ]);
    expectTitles(
      document,
      allElements(root)
        .map(({ text }) => text)
        .join('\n'),
    );
  },
  PDF: async (document) => {
    const bytes = await written(document, 'pdf');
    const orders = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/stream\r?\n[^]*?endstream/g, '');
    expect(orders).not.toMatch(/\/(?:JavaScript|JS|URI|Launch|OpenAction\s*<<|EmbeddedFile|AA)\b/);
    expect((await readAnyPdf(Buffer.from(bytes))).pages.length).toBeGreaterThan(0);
  },
  PPTX: async (document) => {
    const deck = openPresentation(Buffer.from(await written(document, 'pptx')));
    expect(packageFaults(deck)).toEqual([]);
    const names = deck.slides.flatMap(({ root }) =>
      allElements(root).flatMap(({ attributes }) => [...attributes.values()]),
    );
    expectTitles(document, names.join('\n'));
  },
  PNG: async (document) => {
    expect(
      Buffer.from(await written(document, 'png'))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  },
  'what changes': async (document) => {
    const [after] = document.scenarios;
    // Half of the lines lead elsewhere, so that roles have moved, and the last role is new.
    const before = {
      ...after,
      id: 'before',
      roles: after.roles.slice(0, -1).map(withAnotherTitle),
      lines: after.lines.map((line, at) => (at % 2 === 0 ? { ...line, manager: 'r0' } : line)),
    };
    const deck = comparisonDeckFor({ ...document, scenarios: [before, after] });
    for (const { scene } of deck.pages)
      expectOnly(readXml(sceneToSvg(scene)), ['svg', 'title', 'rect', 'g', 'path', 'text']);
    const slides = openPresentation(await asPptx(deck));
    expect(packageFaults(slides)).toEqual([]);
    const elements = slides.slides.flatMap(({ root }) => allElements(root));
    const names = elements.flatMap(({ attributes }) => [...attributes.values()]);
    // On cards whole in their names, in lists cut where they are long, and in the notes whole again.
    const notes = slides.slides.flatMap((slide) => slide.notes);
    expectTitles(document, [...names, ...notes].join('\n'));
  },
  CSV: async (document) => expectTable(document, 'csv', ','),
  TSV: async (document) => expectTable(document, 'tsv', '\t'),
  XLSX: async (document) => {
    const read = await readXlsx(Buffer.from(await written(document, 'xlsx')));
    if (!read.ok) throw new Error(read.message);
    expectRoles(document, read.document);
  },
  JSON: async (document) => {
    const read = readDocument(String(await written(document, 'json')));
    expect(read).toMatchObject({ ok: true, problems: [], document });
  },
  outline: async (document) => expectOutline(document, 'txt'),
  'Markdown outline': async (document) => {
    expect(String(await written(document, 'md')).replaceAll(ESCAPED, '')).not.toMatch(/[<`]|!\[|\]\(/);
    await expectOutline(document, 'md');
  },
  Mermaid: async (document) => {
    const label = String.raw`(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,()'’–—/:+]|#\d+;|\\\u200C|<br>)*`;
    const line = new RegExp(
      String.raw`^(?:---|title: "(?:[^"\\%]|\\.)*"|flowchart TD|  r\d+\(?\["${label}"\]\)?|  r\d+ (?:---|-\.-|-\.-\|"${label}"\|) r\d+)$`,
      'u',
    );
    const text = String(await written(document, 'mmd')).trimEnd();
    expect(text.split('\n').filter((one) => !line.test(one))).toEqual([]);
    expect(text.match(/^ {2}r\d+\(?\[/gm)).toHaveLength(document.scenarios[0].roles.length);
  },
  'HTML report': async (document) => {
    const page = readPage(writeHtmlReport(reportOf(document, { withFixes: false })));
    const odd = allElements(page).filter(
      ({ name, attributes }) =>
        /^(?:script|iframe|object|embed|base|form|link|img)$/.test(name) ||
        [...attributes].some(([key, value]) => key.startsWith('on') || /^\s*javascript:/i.test(value)),
    );
    expect(odd).toEqual([]);
    expectTitles(
      document,
      allElements(page)
        .map(({ text }) => text)
        .join('\n'),
    );
  },
  'Markdown report': async (document) => {
    const text = writeMarkdownReport(reportOf(document, { withFixes: false }));
    // Sources and rules are ours; what a person wrote stands in no link, no code and no tag.
    const ours = text.replaceAll(ESCAPED, '').replaceAll(/`[\w-]+`/g, '');
    expect(ours).not.toMatch(/<(?!https:)|`|!\[|\]\((?!https:)/);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
  },
  'SARIF report': async (document) => expectForPrograms(document, 'sarif'),
  'JSON report': async (document) => expectForPrograms(document, 'json'),
  terminal: async (document) => {
    const { out, err } = await linted(document, 'text');
    expect(out + err).not.toMatch(DISTURBING);
  },
  'changes as CSV': async (document) => {
    const out = await compared(document, 'csv');
    expect(runnable(out, ',')).toEqual([]);
    const rows = readRecords(out.replace('\uFEFF', ''), ',').rows.slice(1);
    expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 6));
    expectTitles(document, out);
  },
  'changes as Markdown': async (document) => {
    const out = await compared(document, 'markdown');
    const ours = out.replaceAll(ESCAPED, '').replaceAll(/`[\w-]+`/g, '');
    expect(ours).not.toMatch(/[<`]|!\[|\]\(/);
    for (const line of ours.split('\n').filter((one) => one.startsWith('|')))
      expect(line.match(/\|/g)?.length).toBe(5);
    expectTitles(document, out);
  },
  'changes as JSON': async (document) => {
    const out = await compared(document, 'json');
    expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(JSON.parse(out)).toMatchObject({ same: false });
  },
  'changes in a terminal': async (document) => {
    expect(await compared(document, 'text')).not.toMatch(DISTURBING);
  },
  'file names': async ({ scenarios: [{ roles }] }) => {
    for (const { title, person = '' } of roles)
      for (const name of [
        fileName(title, 'png', DAY),
        fileName(title, 'reportline.json', DAY, { scenario: person, branch: person }),
      ]) {
        expect(name).toMatch(
          /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*-2026-11-22[\p{L}\p{M}\p{N}-]*\.(?:png|reportline\.json)$/u,
        );
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }
  },
};

/** A character of which Markdown makes nothing. */
const ESCAPED = /\\[^]/g;
/** What moves the cursor of a terminal, colours or turns its text. */
const DISTURBING = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const DAY = new Date(2026, 10, 22);

/** As the command line writes it, which never fails. */
async function written(document: ChartDocument, format: WritableFormat): Promise<string | Uint8Array> {
  const name = `out.${format}`;
  const { code, files, err } = await run(['convert', 'in.json', name], {
    files: { 'in.json': writeDocument(document) },
  });
  expect({ code, err: err.replaceAll(/^reportline: .*\.$/gm, '').trim() }).toEqual({ code: 0, err: '' });
  return files.get(name) ?? '';
}

async function linted(document: ChartDocument, format: string) {
  const ran = await run(['lint', '--format', format, 'in.json'], {
    files: { 'in.json': writeDocument(document) },
  });
  expect(ran.code).toBeOneOf([0, 1]);
  return ran;
}

/** Against the same chart in which everybody has the title of the next, so that each was there and is there. */
async function compared(document: ChartDocument, format: string): Promise<string> {
  const [scenario] = document.scenarios;
  const roles = scenario.roles.map((role, at, all) => ({ ...role, title: all[at - 1]?.title ?? 'First' }));
  const other = { ...document, scenarios: [{ ...scenario, roles }] as const };
  const { out, err, code } = await run(['diff', '--format', format, 'a.json', 'b.json'], {
    files: { 'a.json': writeDocument(document), 'b.json': writeDocument(other) },
  });
  expect(code).toBe(1);
  expect(err).not.toMatch(DISTURBING);
  return out;
}

async function expectForPrograms(document: ChartDocument, format: 'sarif' | 'json'): Promise<void> {
  const { out } = await linted(document, format);
  expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
}

function expectOnly(root: XmlElement, names: readonly string[]): void {
  for (const { name, attributes } of allElements(root)) {
    expect(names).toContain(name);
    for (const key of attributes.keys()) expect(key).not.toMatch(/^(?:style|class|href|xlink|on)/);
  }
}

/** The title of the role beside it, told from its own also where both are alike, so that every role has changed. */
function withAnotherTitle(role: Role, at: number, all: readonly Role[]): Role {
  return { ...role, title: `Former ${all[(at + 1) % all.length]?.title ?? ''}` };
}

/** The letters and digits of a text, which every sink keeps as they are. */
const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

function expectTitles({ scenarios: [{ roles }] }: ChartDocument, text: string): void {
  const all = letters(text);
  for (const { title } of roles) expect(all).toContain(letters(title).slice(0, 80));
}

async function expectTable(document: ChartDocument, format: 'csv' | 'tsv', delimiter: string): Promise<void> {
  const text = String(await written(document, format));
  expect(runnable(text, delimiter)).toEqual([]);
  const read = readTable(Buffer.from(text));
  if (!read.ok) throw new Error(read.message);
  expectRoles(document, read.document);
}

/** Cells a spreadsheet would run. */
function runnable(text: string, delimiter: string): readonly string[] {
  const formula = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]/;
  const number = /^[+-]?\d+(?:[.,]\d+)?$/;
  return cellsOf(text, delimiter).filter((cell) => formula.test(cell) && !number.test(cell));
}

/** The cells as a spreadsheet finds them, and not as our reader does. */
function cellsOf(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (
      !isQuoted &&
      (letter === undefined || letter === delimiter || letter === '\n' || letter === '\r')
    ) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return cells;
}

/** Blanks at the ends are no part of a cell. */
function expectRoles({ scenarios: [scenario] }: ChartDocument, read: ChartDocument): void {
  const words = (roles: readonly { readonly title: string; readonly person?: string }[]) =>
    roles.map(({ title, person }) => [title.trim(), person?.trim()]);
  expect(words(read.scenarios[0].roles)).toEqual(words(indexOrg(scenario).drawingOrder));
}

async function expectOutline(document: ChartDocument, format: 'txt' | 'md'): Promise<void> {
  const read = readOutlineFile(Buffer.from(String(await written(document, format))));
  if (!read.ok) throw new Error(read.message);
  const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const titles = (roles: readonly { readonly title: string }[]) => roles.map(({ title }) => onOneLine(title));
  expect(titles(read.document.scenarios[0].roles)).toEqual(
    titles(indexOrg(document.scenarios[0]).drawingOrder),
  );
}
