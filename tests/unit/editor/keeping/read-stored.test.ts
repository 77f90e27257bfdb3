import 'fake-indexeddb/auto';
import '../../../support/with-judge.ts';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import {
  type Base,
  NOTHING_STORED,
  readPending,
  writePending,
} from '../../../../src/editor/keeping/pending.ts';
import { readStored, type StoredChart } from '../../../../src/editor/keeping/read-stored.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { storeChart } from '../../../support/store-chart.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const titled = (title: string, outline = 'ceo > cmo') => documentOf(outline, title);

function computer() {
  const { ports } = newComputer().ports();
  const store = (document: ChartDocument) =>
    storeChart(ports.library, 'k', document.title, writeDocument(document));
  const leave = (
    session: string,
    step: number,
    base: Base,
    document: ChartDocument,
    absorbed: string[] = [],
  ) =>
    writePending(
      ports.journal,
      'k',
      base,
      { writer: { session, step }, absorbed: absorbed.map((other) => ({ session: other, step: 99 })) },
      document,
    );
  const read = async (): Promise<StoredChart> => {
    const stored = await readStored(ports, 'k');
    if (!stored.ok) throw new Error(stored.why);
    return stored;
  };
  return { ports, store, leave, read };
}

const asideTitles = ({ asides }: StoredChart) => asides.map(({ title }) => title);

describe('a chart of this computer', () => {
  it('is what was stored, where nobody has left more', async () => {
    const { store, read } = computer();
    await store(titled('A'));
    const stored = await read();
    expect(stored).toMatchObject({ isNewer: false, asides: [], slots: [], base: { revision: 1 } });
    expect(stored.opened.document).toEqual(titled('A'));
    expect(stored.base.document).toBe(stored.opened.document);
  });

  it('goes on with what a page has written down since', async () => {
    const { store, leave, read } = computer();
    const before = titled('A', 'ceo > cmo, cfo; cmo > brand');
    await store(before);
    const after = titled('A2', 'ceo > cmo, new, cfo; cmo > brand');
    leave('crashed', 3, { revision: 1, document: before }, after);
    const stored = await read();
    expect(stored.opened.document).toEqual(after);
    expect(stored).toMatchObject({
      isNewer: true,
      slots: [{ slot: 'k/crashed', writer: { session: 'crashed', step: 3 } }],
      asides: [],
    });
    expect(stored.absorbed).toEqual([{ session: 'crashed', step: 3 }]);
  });

  it('is found when it was only ever written down', async () => {
    const { leave, read } = computer();
    leave('crashed', 1, NOTHING_STORED, titled('Only here'));
    expect((await read()).opened.document).toEqual(titled('Only here'));
  });

  it('does not take for news what was stored after it was written down', async () => {
    const { store, leave, read } = computer();
    await store(titled('A'));
    leave('before', 1, NOTHING_STORED, titled('Old'));
    const stored = await read();
    expect(stored.opened.document.title).toBe('A');
    expect(stored).toMatchObject({
      isNewer: false,
      asides: [],
      slots: [{ slot: 'k/before', writer: { session: 'before', step: 1 } }],
    });
  });

  it('keeps as charts of their own what goes on from an earlier state than the one stored', async () => {
    const { store, leave, read } = computer();
    const before = titled('A');
    await store(before);
    await store(titled('B'));
    leave('late', 5, { revision: 1, document: before }, titled('Late', 'ceo > cmo, late'));
    const stored = await read();
    expect(stored.opened.document.title).toBe('B');
    expect(asideTitles(stored)).toEqual(['Late']);
    expect(stored.isNewer).toBe(false);
  });

  it('takes one of two journals that both go on from it, and sets the other aside', async () => {
    const { store, leave, read } = computer();
    const before = titled('A');
    await store(before);
    const base = { revision: 1, document: before };
    leave('one', 2, base, titled('One'));
    leave('two', 5, base, titled('Two'));
    const stored = await read();
    expect(stored.opened.document.title).toBe('Two');
    expect(asideTitles(stored)).toEqual(['One']);
  });

  it('knows that one journal holds another', async () => {
    const { store, leave, read } = computer();
    const before = titled('A');
    await store(before);
    const base = { revision: 1, document: before };
    leave('one', 7, base, titled('One'));
    leave('two', 1, base, titled('Two'), ['one']);
    const stored = await read();
    expect(stored.opened.document.title).toBe('Two');
    expect(stored.asides).toEqual([]);
    expect(new Set(stored.slots.map(({ slot }) => slot))).toEqual(new Set(['k/one', 'k/two']));
  });

  it('goes on from the revision a journal means, when a newer one of the same page was stored', async () => {
    const { ports, store, leave, read } = computer();
    const first = titled('First', 'ceo > a, b, c, d');
    await store(first);
    // Revision 2 of the page that crashed, and a journal that still goes on from revision 1.
    const second = titled('Second', 'ceo > b, c, d');
    await store(second);
    // It shares its parts with the first, as after an edit: the journal holds one role alone.
    const [{ roles, ...rest }] = first.scenarios;
    const third = { ...first, scenarios: [{ ...rest, roles: [...roles, { id: 'x', title: 'X' }] }] } as const;
    leave('before', 2, { revision: 1, document: first }, third);
    expect((await read()).opened.document).toEqual(third);
    expect(readPending(ports.journal, 'k')).toHaveLength(1);
  });

  it('never trips over a journal that is broken', async () => {
    const { ports, store, read } = computer();
    await store(titled('A'));
    for (const [at, text] of [
      '',
      '{',
      'null',
      '[]',
      '{"revision":1}',
      '{"journal":{"cuts":[{}],"file":"x"}}',
    ].entries())
      ports.journal.write(`k/${at}`, text);
    ports.journal.write(
      'k/x',
      '{"revision":1,"isWhole":false,"writer":{"session":"x","step":1},"absorbed":[],"journal":{"cuts":[{"from":9,"roles":{"start":0,"drop":0},"lines":{"start":0,"drop":0}}],"file":"{\\"scenarios\\":[5]}"}}',
    );
    expect((await read()).opened.document.title).toBe('A');
  });

  it('says why there is none', async () => {
    const { ports, store } = computer();
    expect(await readStored(ports, 'k')).toEqual({
      ok: false,
      isGone: true,
      why: 'It is not stored any more.',
    });
    await store({ ...titled('A'), scenarios: titled('A').scenarios });
    await storeChart(ports.library, 'other', 'Broken', 'half a file');
    const broken = await readStored(ports, 'other');
    expect(broken).toMatchObject({ ok: false, isGone: false });
    expect(!broken.ok && broken.why).toContain('It is kept as it is');
  });
});
