import 'fake-indexeddb/auto';
import '../../../support/with-judge.ts';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { currentScenario } from '../../../../src/editor/derived.ts';
import { openFile } from '../../../../src/editor/opening.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { randomNumbers } from '../../../support/random-numbers.ts';
import { type Computer, newComputer, type Tab } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

async function tabOn(computer: Computer): Promise<Tab> {
  const opening = computer.openTab();
  await wait(50);
  const tab = await opening;
  await wait(50);
  return tab;
}

/** A tab in which a chart was opened from a file, and stored. */
async function tabWithChart(computer: Computer): Promise<Tab> {
  const tab = await tabOn(computer);
  const bytes = new TextEncoder().encode(writeDocument(documentOf('ceo > cmo')));
  await openFile(tab.editor, { name: 'northwind.reportline.json', bytes });
  await wait(2_000);
  return tab;
}

/** Adds a role; false where the tab may not change the chart. */
function add({ editor }: Tab, title: string): boolean {
  return editor.commitScenario(`Add ${title}`, addRole({ id: title, title }));
}

const titles = ({ editor }: Tab) => currentScenario(editor.store.getState()).roles.map(({ title }) => title);
const state = ({ editor }: Tab) => editor.store.getState();

/** The titles of every role in every chart of the computer, as a person who comes back would find them. */
async function found(computer: Computer): Promise<ReadonlySet<string>> {
  const visit = await tabOn(computer);
  const gathering = visit.keeping.gatherLeft();
  await wait(5_000);
  await gathering;
  const all = new Set(titles(visit));
  const listing = visit.ports.library.list();
  await wait(50);
  for (const { key } of await listing) {
    const loading = visit.ports.library.load(key);
    await wait(50);
    const text = (await loading)?.revision?.text ?? '';
    for (const [, title] of text.matchAll(/"title": ?"(new [^"]*)"/g)) if (title) all.add(title);
  }
  visit.crash();
  await wait(50);
  return all;
}

describe('a chart that is open in two tabs', () => {
  it('is written by the first, and the second looks on', async () => {
    const computer = newComputer();
    const first = await tabWithChart(computer);
    const second = await tabOn(computer);
    expect(state(second)).toMatchObject({ readOnly: true, readOnlyBecause: 'other-tab' });
    expect(add(second, 'new b')).toBe(false);
    // What is folded away is the looker’s own affair.
    second.editor.toggleFold('ceo');
    await wait(2_000);
    expect(second.keeping.unsaved(state(second).documentKey)).toBeUndefined();
    expect(second.ports.journal.slots()).toEqual([]);
    expect(state(second)).toMatchObject({ readOnly: true, saveState: { kind: 'view-only' } });
    expect(add(first, 'new a')).toBe(true);
    await wait(2_000);
    expect(titles(second)).toContain('new a');
    expect(state(second).readOnly).toBe(true);
  });

  it('is taken over by the second, with what the first had not stored yet', async () => {
    const computer = newComputer();
    const first = await tabWithChart(computer);
    const second = await tabOn(computer);
    add(first, 'new a');
    second.keeping.takeOver();
    await wait(1_000);
    expect(state(second).readOnly).toBe(false);
    expect(state(first)).toMatchObject({ readOnly: true, readOnlyBecause: 'other-tab' });
    expect(titles(second)).toContain('new a');
    expect(add(second, 'new b')).toBe(true);
    await wait(2_000);
    expect(titles(first)).toContain('new b');
    expect(state(second).saveState.kind).toBe('saved');
  });

  it('goes on in the second when the first is closed', async () => {
    const computer = newComputer();
    const first = await tabWithChart(computer);
    const second = await tabOn(computer);
    add(first, 'new a');
    first.close();
    await wait(2_000);
    expect(state(second).readOnly).toBe(false);
    expect(titles(second)).toContain('new a');
    expect(add(second, 'new b')).toBe(true);
    await wait(2_000);
    expect(await found(computer)).toContain('new b');
  });

  it('goes on in the second when the first has crashed, with what it had only written down', async () => {
    const computer = newComputer();
    const first = await tabWithChart(computer);
    const second = await tabOn(computer);
    add(first, 'new a');
    first.crash();
    await wait(2_000);
    expect(state(second).readOnly).toBe(false);
    expect(titles(second)).toContain('new a');
  });

  it('is taken by force from a tab that stands still, whose last changes become a chart of their own', async () => {
    const computer = newComputer();
    const first = await tabWithChart(computer);
    const second = await tabOn(computer);
    add(first, 'new a');
    first.freeze();
    second.keeping.takeOver();
    await wait(5_000);
    expect(state(second).readOnly).toBe(false);
    expect(titles(second)).toContain('new a');
    expect(add(second, 'new b')).toBe(true);
    // Its own thread may get to a last edit before it hears of anything.
    expect(add(first, 'new c')).toBe(true);
    first.thaw();
    await wait(5_000);
    expect(state(first)).toMatchObject({ readOnly: true, readOnlyBecause: 'other-tab' });
    expect(titles(first)).toContain('new b');
    expect(titles(second)).not.toContain('new c');
    expect(state(first).notice?.text).toContain('kept as a chart of its own');
    const all = await found(computer);
    for (const title of ['new a', 'new b', 'new c']) expect(all).toContain(title);
  });

  it('whose lock was taken without a word finds out when it stores', async () => {
    const computer = newComputer();
    const { ports } = computer.ports();
    const locks = { ...ports.locks, tryTake: (key: string) => ports.locks.tryTake(key, () => undefined) };
    const first = await tabWithChart({ ...computer, openTab: () => computer.openTab({ locks }) });
    const { documentKey } = state(first);
    const claiming = ports.library.claim(documentKey);
    await wait(50);
    await claiming;
    add(first, 'new a');
    await wait(3_000);
    // Nobody else has it by now, so it goes on here, from what is stored.
    expect(state(first).readOnly).toBe(false);
    expect(titles(first)).not.toContain('new a');
    expect(await found(computer)).toContain('new a');
  });
});

describe('a tab that crashes', () => {
  it('right after its first edit of all has lost nothing', async () => {
    const computer = newComputer();
    const tab = await tabOn(computer);
    expect(add(tab, 'new a')).toBe(true);
    tab.crash();
    await wait(50);
    expect(titles(await tabOn(computer))).toEqual(['new a']);
  });

  it('with two charts leaves both whole', async () => {
    const computer = newComputer();
    const tab = await tabWithChart(computer);
    add(tab, 'new a');
    const bytes = new TextEncoder().encode(writeDocument(documentOf('x > y', 'Other')));
    await openFile(tab.editor, { name: 'other.reportline.json', bytes });
    add(tab, 'new b');
    tab.crash();
    await wait(50);
    expect([...(await found(computer))].filter((title) => title.startsWith('new')).sort()).toEqual([
      'new a',
      'new b',
    ]);
  });
});

/**
 * Tabs that open, draw, take over, close and crash as chance has it. Whatever a tab has taken as an edit must be in
 * some chart of the computer at the end.
 */
const INTERLEAVINGS = process.env['REPORTLINE_LONG'] ? 1_000 : 60;

describe('tabs in any order', () => {
  it(`lose no edit in ${INTERLEAVINGS} interleavings`, async () => {
    let edits = 0;
    let asides = 0;
    const lost: string[] = [];
    for (let seed = 1; seed <= INTERLEAVINGS; seed += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const run = await interleaving(seed);
      // Nobody is left on that computer; what its tabs still waited for would slow down all that follow.
      vi.clearAllTimers();
      edits += run.edits;
      asides += run.asides;
      lost.push(...run.lost.map((title) => `seed ${seed}: ${title}`));
    }
    process.stdout.write(
      `${INTERLEAVINGS} interleavings, ${edits} edits, ${asides} charts set aside, ${lost.length} lost\n`,
    );
    expect(edits).toBeGreaterThan(INTERLEAVINGS * 3);
    expect(lost).toEqual([]);
    // Charts of their own are for real conflicts: a tab that stood still while another took over.
    expect(asides).toBeLessThan(edits / 20);
  }, 1_800_000);
});

async function interleaving(seed: number) {
  const computer = newComputer();
  const chance = randomNumbers(seed);
  const pick = (most: number) => chance.between(0, most - 1);
  // Every second time the first chart is only written down when others come.
  const tabs: Tab[] = [await (seed % 2 === 0 ? tabOn(computer) : tabWithChart(computer))];
  const made: string[] = [];
  const frozen = new Set<Tab>();
  for (let turn = 0; turn < 30; turn += 1) {
    const tab = tabs[pick(tabs.length)];
    const what = pick(13);
    if (!tab || what === 0) {
      if (tabs.length < 3) tabs.push(await tabOn(computer));
    } else if (what < 7) {
      const title = `new ${seed} ${turn}`;
      if (add(tab, title)) made.push(title);
    } else if (what === 7) tab.keeping.takeOver();
    else if (what === 8 || what === 9) {
      tabs.splice(tabs.indexOf(tab), 1);
      if (what === 8) tab.close();
      else tab.crash();
    } else if (what === 10) {
      tab.editor.undo();
      tab.editor.redo();
    } else if (what === 11) void tab.keeping.gatherLeft();
    else if (frozen.has(tab)) {
      frozen.delete(tab);
      tab.thaw();
    } else {
      frozen.add(tab);
      tab.freeze();
    }
    await wait([0, 1, 5, 30, 260, 3_000][pick(6)] ?? 0);
  }
  for (const tab of tabs) {
    tab.thaw();
    await wait(pick(2) * 20);
    if (pick(2) === 0) tab.close();
    else tab.crash();
    await wait(pick(2) * 3);
  }
  await wait(100);
  const all = await found(computer);
  const visit = await tabOn(computer);
  const listing = visit.ports.library.list();
  await wait(50);
  const asides = (await listing).length - 1;
  visit.crash();
  return { edits: made.length, asides, lost: made.filter((title) => !all.has(title)) };
}
