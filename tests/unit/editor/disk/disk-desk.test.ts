import { describe, expect, it } from 'vitest';
import { diskDesk } from '../../../../src/editor/disk/disk-desk.ts';
import { openedFrom } from '../../../../src/editor/disk/opened-from.ts';
import { fakeDisk } from '../../../support/fake-disk.ts';
import { libraryWith } from '../../../support/slow-library.ts';
import { newEditor } from '../new-editor.ts';

describe('the files charts belong to', () => {
  const { handle } = fakeDisk('a.json', 'text');
  const file = { handle, lastModified: 1, size: 4 };

  it('are remembered for the next visit, and looked at before they are trusted', async () => {
    const kept = new Map<string, unknown>([['strange', { handle: 'a' }]]);
    const library = libraryWith({
      handle: async (key) => kept.get(key),
      keepHandle: async (key, value) => void kept.set(key, value),
    });
    diskDesk(library, async () => undefined, undefined).remember('key', file);
    const next = diskDesk(library, async () => undefined, undefined);
    expect(await next.fileOf('key')).toEqual(file);
    expect(await next.fileOf('strange')).toBeUndefined();
    expect(await next.fileOf('none')).toBeUndefined();
  });

  it('are remembered for this visit where storage fails', async () => {
    const desk = diskDesk(libraryWith({}), async () => undefined, undefined);
    expect(await desk.fileOf('key')).toBeUndefined();
    desk.remember('key', file);
    expect(await desk.fileOf('key')).toEqual(file);
  });

  it('are noted after what waits is stored, which would say otherwise', async () => {
    const did: string[] = [];
    const library = libraryWith({ note: async (key) => void did.push(`note ${key}`) });
    const desk = diskDesk(library, async () => void did.push('flush'), undefined);
    desk.note('key', { steps: 0 });
    await expect.poll(() => did).toEqual(['flush', 'note key']);
  });

  it('a chart was opened from are what it is saved to, and its steps count from there', () => {
    const editor = newEditor('ceo');
    const did: unknown[] = [];
    const desk = {
      remember: (key: string, known: unknown) => void did.push(['remember', key, known]),
      note: (key: string) => void did.push(['note', key]),
    };
    openedFrom(editor, desk, 'key', { name: 'a.json', lastModified: 1, size: 4, handle });
    expect(editor.store.getState().filing).toEqual({
      file: { name: 'a.json', savedAt: 1, size: 4 },
      steps: 0,
    });
    expect(did).toEqual([
      ['remember', 'key', file],
      ['note', 'key'],
    ]);
    openedFrom(editor, desk, 'gone', { name: 'b.json', lastModified: 1, size: 4 });
    expect(editor.store.getState().filing.file?.name).toBe('a.json');
    expect(did.slice(2)).toEqual([['note', 'gone']]);
  });
});
