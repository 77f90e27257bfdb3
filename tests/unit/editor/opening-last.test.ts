import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../../src/browser/storage/library.ts';
import { NOTHING_STORED, writePending } from '../../../src/editor/keeping/pending.ts';
import { openLast } from '../../../src/editor/opening-last.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { libraryWith } from '../../support/slow-library.ts';
import { storeChart } from '../../support/store-chart.ts';
import { newComputer } from '../../support/tabs.ts';
import { documentOf } from './new-editor.ts';

const OTHER = writeDocument(documentOf('a > b', 'Other'));
const NEWER = OTHER.replace('"version": 1', '"version": 99');

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('openLast', () => {
  const portsOf = (library: Library) => {
    const { ports } = newComputer().ports({ library });
    ports.openKey.set('k');
    return ports;
  };
  const record = async (text: string) => {
    const library = openLibrary();
    await storeChart(library, 'k', 'T', text);
    return portsOf(library);
  };
  const failing = (reason: Error) => portsOf(libraryWith({ load: () => Promise.reject(reason) }));

  it('gives the document that was open last, under its key, and says nothing', async () => {
    const { opened, notice, stored } = await openLast(await record(OTHER));
    expect(opened).toMatchObject({
      document: documentOf('a > b', 'Other'),
      documentKey: 'k',
      readOnly: false,
      saveState: { kind: 'saved' },
    });
    expect(notice).toBeNull();
    expect(stored?.base.revision).toBe(1);
    expect((await openLast(await record(NEWER))).opened).toMatchObject({ documentKey: 'k', readOnly: true });
  });

  it('gives the one saved last to a tab that knows of none', async () => {
    const library = openLibrary();
    await storeChart(library, 'k', 'T', OTHER);
    const { opened } = await openLast(newComputer().ports({ library }).ports);
    expect(opened.documentKey).toBe('k');
  });

  it('starts empty, without a word, where nothing was saved', async () => {
    const { opened, notice } = await openLast(portsOf(openLibrary()));
    expect(opened.document.scenarios[0].roles).toEqual([]);
    expect(opened.saveState).toEqual({ kind: 'untouched' });
    expect(notice).toBeNull();
  });

  it('leaves what it cannot read where it is: it says so and starts under another key', async () => {
    const { opened, notice } = await openLast(await record(OTHER.slice(0, -9)));
    expect(opened.documentKey).not.toBe('k');
    expect(notice?.text).toContain('kept as it is');
  });

  it('opens an older state when the newest cannot be read, and keeps that one aside', async () => {
    const library = openLibrary();
    await storeChart(library, 'k', 'T', OTHER);
    await storeChart(library, 'k', 'T', 'half a file');
    const { opened, notice } = await openLast(portsOf(library));
    expect(opened).toMatchObject({
      document: { title: 'Other' },
      documentKey: 'k',
      saveState: { kind: 'saving' },
    });
    expect(notice?.text).toContain('is damaged, so its version of');
    expect(await library.damaged()).toMatchObject([{ text: 'half a file' }]);
  });

  it('says so when the browser has no storage', async () => {
    const { opened, notice } = await openLast(failing(new Error('denied')));
    expect(notice?.text).toContain('save the chart as a file');
    expect(opened).toMatchObject({ readOnly: false, saveState: { kind: 'failed' } });
  });

  it('opens what was only written down, where storage has failed since', async () => {
    const ports = portsOf(libraryWith({ load: () => Promise.reject(new Error('denied')) }));
    const writer = { session: 'before', step: 3 };
    writePending(
      ports.journal,
      'k',
      NOTHING_STORED,
      { writer, absorbed: [] },
      documentOf('a > b', 'Written'),
    );
    const { opened, notice } = await openLast(ports);
    expect(opened).toMatchObject({
      document: { title: 'Written' },
      documentKey: 'k',
      saveState: { kind: 'failed' },
    });
    expect(notice?.text).toContain('is open again');
  });

  it('says so when a newer version of the page has stored the charts', async () => {
    const { notice } = await openLast(failing(Object.assign(new Error('newer'), { name: 'VersionError' })));
    expect(notice?.text).toContain('stored by a newer version of Reportline');
  });

  it('does not wait for ever, and says that the chart is not lost', async () => {
    vi.useFakeTimers();
    const begun = openLast(portsOf(libraryWith({ load: () => new Promise(() => {}) })));
    await vi.advanceTimersByTimeAsync(5_000);
    const { opened, notice } = await begun;
    expect(opened.saveState?.kind).toBe('failed');
    expect(notice?.text).toContain('not lost');
  });
});
