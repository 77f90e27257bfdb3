import { preview } from 'vite';
import type { Contender } from './compare/contender.ts';
import { ROWS, show } from './compare/in-browser.ts';
import { exponent, LAYOUT, LINT, NODE_WORK } from './compare/in-node.ts';
import { describeMachine } from './compare/machine.ts';
import { ALL_OPEN, ours } from './compare/ours.ts';
import { peers } from './compare/peers.ts';
import { recordFigures } from './compare/record.ts';
import {
  type Cell,
  type Columns,
  figure,
  markdownTable,
  plainTable,
  type Row,
  tableCells,
} from './compare/table.ts';

/** What scripts/bench.mjs hands over. */
interface Asked {
  readonly sizes: readonly number[];
  /** Whether what needs no browser is left out. */
  readonly browserOnly: boolean;
  /** Where the figures are recorded as well. */
  readonly out?: string;
  /** A part of the name of those that are compared; absent: all are. */
  readonly only?: string;
  /** Folders of built pages. */
  readonly app: string;
  readonly peerPages: string;
  /** Of the packages compared, as "name version". */
  readonly versions: readonly string[];
}

const asked: Asked = JSON.parse(process.argv[2] ?? '');
/** What should not have happened; named at the end. */
const faults: string[] = [];
let browser = '';

const say = (text: string) => process.stderr.write(`${text}\n`);

async function serve(folder: string, port: number) {
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port },
    logLevel: 'warn',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('A preview server has no address.');
  return { address: address.replace(/\/$/, ''), close: () => server.close() };
}

async function browserRows(contenders: readonly Contender[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of asked.sizes) {
    const byRow = new Map<string, Map<string, Cell>>(Object.values(ROWS).map((row) => [row, new Map()]));
    for (const contender of contenders.filter(({ most }) => size <= most)) {
      const start = performance.now();
      const showing = await show(contender, size);
      browser = showing.browser;
      faults.push(...showing.faults);
      for (const [row, cell] of showing.cells) byRow.get(row)?.set(contender.name, cell);
      say(`${contender.name} at ${size}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
      // A run that is cut short still leaves what it has measured.
      for (const [row, { text }] of showing.cells) say(`  ${row}: ${text}`);
    }
    for (const [what, cells] of byRow) rows.push({ what, size, cells });
  }
  return rows;
}

/** Also says how cost grows, from a thousand roles on: below that it is all beginnings. */
function nodeRows(): { readonly rows: readonly Row[]; readonly growth: readonly string[] } {
  const rows: Row[] = [];
  const growth: string[] = [];
  for (const { what, time } of NODE_WORK) {
    const times = asked.sizes.map((size) => ({ size, time: time(size) }));
    for (const { size, time: value } of times)
      rows.push({ what, size, cells: new Map([[ALL_OPEN, figure(value, 'ms')]]) });
    const [few, ...more] = times.filter(({ size }) => size >= 1_000);
    const many = more.at(-1);
    if ((what === LAYOUT || what === LINT) && few && many)
      growth.push(
        `${what}: cost grows with roles to the power of ${exponent(few, many).toFixed(2)}, from ${few.size} to ${many.size}`,
      );
    say(`${what} in Node`);
  }
  return { rows, growth };
}

const app = await serve(asked.app, 4318);
const pages = await serve(asked.peerPages, 4328);
try {
  const start = performance.now();
  const isWanted = ({ name }: Contender) => name.toLowerCase().includes(asked.only?.toLowerCase() ?? '');
  const others = peers(pages.address).filter(isWanted);
  const contenders = [...ours(app.address).filter(isWanted), ...others];
  const columns: Columns = {
    names: contenders.map(({ name }) => name),
    measure: ALL_OPEN,
    compared: others.map(({ name }) => name),
  };
  const inNode = asked.browserOnly ? { rows: [], growth: [] } : nodeRows();
  const cells = tableCells(columns, [...(await browserRows(contenders)), ...inNode.rows]);
  const notes = [...inNode.growth, ...describeMachine(browser, asked.versions)];
  console.log(`${plainTable(cells)}\n\n${notes.join('\n')}`);
  say(`Took ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`);
  const list = notes.map((note) => `- ${note}`).join('\n');
  if (asked.out !== undefined) recordFigures(asked.out, `${markdownTable(cells)}\n\n${list}`);
} finally {
  await app.close();
  await pages.close();
}
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
