import { describe, expect, it, vi } from 'vitest';
import type { DocumentStorage } from '../../../src/browser/storage/document-storage.ts';
import { openLast } from '../../../src/editor/opening-last.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { documentOf } from './new-editor.ts';

const OTHER = writeDocument(documentOf('a > b', 'Other'));
const NEWER = OTHER.replace('"version": 1', '"version": 99');

describe('openLast', () => {
  const holding = (loadCurrent: DocumentStorage['loadCurrent']): DocumentStorage => ({
    loadCurrent,
    load: () => Promise.reject(new Error('not asked')),
    list: () => Promise.reject(new Error('not asked')),
    save: () => Promise.reject(new Error('must not write')),
  });
  const record = (text: string) => holding(() => Promise.resolve({ key: 'k', title: 'T', text, savedAt: 1 }));

  it('gives the document that was open last, under its key', async () => {
    expect(await openLast(record(OTHER))).toEqual({
      opened: { document: documentOf('a > b', 'Other'), documentKey: 'k', readOnly: false },
      notice: null,
    });
    expect((await openLast(record(NEWER))).opened).toMatchObject({ documentKey: 'k', readOnly: true });
  });

  it('starts empty, without a word, where nothing was saved', async () => {
    const { opened, notice } = await openLast(holding(() => Promise.resolve(undefined)));
    expect(opened.document.scenarios[0].roles).toEqual([]);
    expect(opened.saveState).toEqual({ kind: 'untouched' });
    expect(notice).toBeNull();
  });

  it('leaves a record it cannot read where it is: it says so and starts under another key', async () => {
    const { opened, notice } = await openLast(record(OTHER.slice(0, -9)));
    expect(opened.documentKey).not.toBe('k');
    expect(notice?.text).toContain('still stored');
  });

  it('says so when the browser has no storage', async () => {
    const { opened, notice } = await openLast(holding(() => Promise.reject(new Error('denied'))));
    expect(notice?.text).toContain('save the chart as a file');
    expect(opened).toMatchObject({ readOnly: false, saveState: { kind: 'failed' } });
  });

  it('does not wait for ever, and says that the chart is not lost', async () => {
    vi.useFakeTimers();
    const begun = openLast(holding(() => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(5_000);
    const { opened, notice } = await begun;
    vi.useRealTimers();
    expect(opened.saveState?.kind).toBe('failed');
    expect(notice?.text).toContain('not lost');
  });
});
