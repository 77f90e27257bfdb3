import { type DirtyRow, FIELDS, writeDirty } from './dirty-text.ts';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';

/** A table full of faults, and what a careful reader makes of it. Rows are numbered so that the header is 1. */
export interface DirtyTable {
  readonly bytes: Uint8Array;
  /** What was done to it, to be shown where a test fails. */
  readonly faults: readonly string[];
  readonly rows: number;
  readonly roles: readonly { readonly row: number; readonly title: string; readonly vacant: boolean }[];
  /** Rows of a manager and of a report. */
  readonly lines: readonly (readonly [manager: number, report: number])[];
  /** Rows that are a part of a role, with the row that made it. */
  readonly merged: readonly (readonly [row: number, into: number])[];
  readonly skipped: readonly number[];
}

interface Draft {
  readonly rows: DirtyRow[];
  readonly random: RandomNumbers;
  /** A number nobody has had yet. */
  readonly next: () => number;
}

const NOBODY = ['', '0', 'XX', 'xx', '*', 'N/A', 'null', '-'];
const VACANT = ['Vacant', 'VACANT ', 'Not in post', 'not  in post', 'TBH', 'Open', 'Vacancy'];
const HELD = ['N/D', 'N/A', 'Ada Osei', 'Acting: Bo Li', 'Zoé O’Neill', ''];
const TITLES = [
  'Director – Finance',
  'Head of IT, Estates',
  'Deputy Director',
  'Chief of Staff',
  'Adviser (£)',
];

/** Every fault by its name; each goes wrong in one way, and they may be put together as one likes. */
const FAULTS: Readonly<Record<string, (draft: Draft) => void>> = {
  'job share': (draft) => addTwin(draft, (row) => ({ ...row.cells, name: 'Second Holder', fte: '0.4' })),
  'row twice': (draft) => addTwin(draft, (row) => ({ ...row.cells })),
  'id again': (draft) => {
    const first = aRole(draft);
    const boss = aRole(draft);
    // A row that names its own id is a top, whoever else has the id.
    const meant = boss === first ? undefined : boss;
    insertBelow(draft, first, post(draft, { id: first.cells.id, manager: boss.cells.id }, meant));
  },
  'id again, reporting to itself': (draft) => {
    const first = aRole(draft);
    insertBelow(draft, first, post(draft, { id: first.cells.id, manager: first.cells.id }));
  },
  'reports to itself': (draft) => {
    const row = post(draft, {});
    add(draft, { ...row, cells: { ...row.cells, manager: row.cells.id } });
  },
  circle: (draft) => {
    const [one, other] = [post(draft, {}), post(draft, {})];
    one.cells.manager = other.cells.id;
    other.cells.manager = one.cells.id;
    add(draft, Object.assign(one, { boss: other }));
    add(draft, Object.assign(other, { boss: one }));
  },
  'unknown manager': (draft) => add(draft, post(draft, { manager: `JCP${draft.next()}` })),
  'nobody as manager': (draft) => add(draft, post(draft, { manager: draft.random.pick(NOBODY) })),
  'tops called XX': (draft) => {
    for (let count = 0; count < 2; count += 1) add(draft, post(draft, { id: 'XX', manager: 'XX' }));
  },
  'posts on leave called 0': (draft) => {
    for (let count = 0; count < 2; count += 1) add(draft, below(draft, { id: '0' }));
  },
  'vacant posts called 0': (draft) => {
    for (let count = 0; count < 2; count += 1)
      add(draft, { ...below(draft, { id: '0', title: 'Not in post' }), isVacant: true });
  },
  'vacant by name': (draft) =>
    add(draft, { ...below(draft, { name: draft.random.pick(VACANT) }), isVacant: true }),
  'no id': (draft) => add(draft, below(draft, { id: '' })),
  'other case': (draft) => {
    const boss = aRole(draft);
    add(draft, post(draft, { manager: boss.cells.id.toLowerCase() }, boss));
  },
  'blanks in an id': (draft) => {
    const boss = aRole(draft);
    const manager = ` ${boss.cells.id.replace(/(?=\d)/, ' ')}\u00A0`;
    add(draft, post(draft, { manager }, boss));
  },
  'lost zeros': (draft) => {
    const number = 5000 + draft.next();
    const boss = below(draft, { id: `000${number}` });
    add(draft, boss);
    add(draft, post(draft, { manager: draft.random.pick([`${number}`, `${number}.0`]) }, boss));
  },
  'empty characters': (draft) => {
    const row = below(draft, {});
    add(draft, { ...row, cells: { ...row.cells, title: `\0${row.cells.title}\0` }, title: row.cells.title });
  },
  'mark in the midst': (draft) => {
    const row = below(draft, {});
    add(draft, { ...row, cells: { ...row.cells, id: `\uFEFF${row.cells.id}` } });
  },
  'open quotation mark': (draft) =>
    add(draft, { ...below(draft, { title: `"Head of Branch ${draft.next()}`, name: '' }), isRaw: true }),
  'quoted line break': (draft) => add(draft, below(draft, { notes: 'First line\nSecond, and last' })),
  'blank row': (draft) => skip(draft, {}),
  'row of blanks': (draft) => skip(draft, { id: '  ', notes: '\u00A0' }),
  'header again': (draft) => skip(draft, Object.fromEntries(FIELDS), true),
  eliminated: (draft) =>
    skip(draft, { id: `E${draft.next()}`, title: 'Head of what was', name: 'Eliminated', manager: 'XX' }),
  total: (draft) => skip(draft, { id: draft.random.pick(['Total', 'TOTAL:', 'Grand total']), fte: '17.5' }),
};

/** The same for the same seed. */
export function dirtyTable(seed: number): DirtyTable {
  const random = randomNumbers(seed);
  let count = 0;
  const draft: Draft = { rows: [], random, next: () => (count += 1) };
  const top = post(draft, { manager: random.pick(NOBODY) });
  draft.rows.push(top);
  for (let more = random.between(2, 9); more > 0; more -= 1) draft.rows.push(below(draft, {}));
  const names = Object.keys(FAULTS).filter(() => random.chance(0.25));
  for (const name of names) FAULTS[name]?.(draft);
  const { bytes, faults } = writeDirty(draft.rows, random);
  return { ...truthOf(draft.rows), bytes, faults: [...names, ...faults] };
}

function truthOf(rows: readonly DirtyRow[]): Omit<DirtyTable, 'bytes' | 'faults'> {
  const number = (row: DirtyRow) => rows.indexOf(row) + 2;
  const made = rows.filter(({ fate }) => fate === 'role');
  return {
    rows: rows.length,
    roles: made.map((row) => ({
      row: number(row),
      title: row.title ?? row.cells.title.trim(),
      vacant: row.isVacant,
    })),
    lines: made.flatMap((row) => (row.boss ? [[number(row.boss), number(row)] as const] : [])),
    merged: rows.flatMap((row) =>
      typeof row.fate === 'object' ? [[number(row), number(row.fate)] as const] : [],
    ),
    skipped: rows.filter(({ fate }) => fate === 'skipped').map(number),
  };
}

function post({ random, next }: Draft, cells: Partial<DirtyRow['cells']>, boss?: DirtyRow): DirtyRow {
  const number = next();
  const title = `${random.pick(TITLES)} ${number}`;
  const own = { id: `DWP${number}`, name: random.pick(HELD), title, unit: 'Strategy', manager: '', fte: '1' };
  return {
    cells: { ...own, notes: '', ...cells },
    fate: 'role',
    isVacant: false,
    isRaw: false,
    ...(boss && { boss }),
  };
}

function below(draft: Draft, cells: Partial<DirtyRow['cells']>): DirtyRow {
  const boss = aRole(draft);
  return post(draft, { manager: boss.cells.id, ...cells }, boss);
}

/** A role whose id leads to it and to no other. */
function aRole({ rows, random }: Draft): DirtyRow {
  const known = rows.filter(
    (row) => row.fate === 'role' && row.cells.id.startsWith('DWP') && isFirst(rows, row) && !row.isVacant,
  );
  return random.pick(known);
}

function isFirst(rows: readonly DirtyRow[], row: DirtyRow): boolean {
  return rows.find(({ cells }) => cells.id === row.cells.id) === row;
}

/** Anywhere: nothing below or above it is its copy. */
function add({ rows, random }: Draft, row: DirtyRow): void {
  rows.splice(random.between(0, rows.length), 0, row);
}

function insertBelow({ rows, random }: Draft, above: DirtyRow, row: DirtyRow): void {
  rows.splice(random.between(rows.indexOf(above) + 1, rows.length), 0, row);
}

function addTwin(draft: Draft, cells: (row: DirtyRow) => DirtyRow['cells']): void {
  const first = aRole(draft);
  insertBelow(draft, first, { cells: cells(first), fate: first, isVacant: false, isRaw: false });
}

function skip(draft: Draft, cells: Partial<DirtyRow['cells']>, isHeader = false): void {
  const blank = { id: '', name: '', title: '', unit: '', manager: '', fte: '', notes: '' };
  add(draft, {
    cells: { ...blank, ...cells },
    fate: 'skipped',
    isVacant: false,
    isRaw: false,
    ...(isHeader && { isHeader }),
  });
}
