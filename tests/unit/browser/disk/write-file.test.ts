import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../../../../src/browser/disk/write-file.ts';
import { fakeDisk } from '../../../support/fake-disk.ts';

const content = (text: string) => new Blob([text]);

describe('writing a file on the disk', () => {
  it('replaces the whole of it and says how it is now', async () => {
    const file = fakeDisk('a.json', 'a long text before');
    const written = await writeFile(file.handle, content('new'), await readFile(file.handle));
    expect(file.text()).toBe('new');
    expect(written).toEqual({ kind: 'written', state: { lastModified: file.modified(), size: 3 } });
  });

  it('leaves it alone when somebody else has changed it, by time or by size', async () => {
    const file = fakeDisk('a.json', 'mine');
    const known = await readFile(file.handle);
    file.change('hers');
    expect(await writeFile(file.handle, content('new'), known)).toEqual({ kind: 'changed' });
    expect(
      await writeFile(file.handle, content('new'), { ...known, lastModified: file.modified(), size: 9 }),
    ).toEqual({
      kind: 'changed',
    });
    expect(file.text()).toBe('hers');
    expect(await writeFile(file.handle, content('new'))).toMatchObject({ kind: 'written' });
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NoModificationAllowedError', 'refused'],
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'failed'],
  ])('that fails with %s is %s, and what there was stays', async (name, kind) => {
    const file = fakeDisk('a.json', 'mine', { failsOnWrite: name });
    expect(await writeFile(file.handle, content('new'))).toEqual({ kind });
    expect(file.text()).toBe('mine');
    expect(file.aborted()).toBe(1);
  });

  it('asks for permission again, once, and takes no for an answer', async () => {
    const file = fakeDisk('a.json', 'mine', { permission: 'prompt', answer: 'denied' });
    expect(await writeFile(file.handle, content('new'))).toEqual({ kind: 'refused' });
    expect(file.text()).toBe('mine');
    const willing = fakeDisk('a.json', 'mine', { permission: 'prompt', answer: 'granted' });
    expect(await writeFile(willing.handle, content('new'))).toMatchObject({ kind: 'written' });
    expect(willing.asked()).toBe(1);
  });
});
