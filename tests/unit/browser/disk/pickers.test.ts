import { describe, expect, it } from 'vitest';
import { diskPickers } from '../../../../src/browser/disk/pickers.ts';
import { fakeDisk } from '../../../support/fake-disk.ts';

describe('choosing a file on the disk', () => {
  const { handle } = fakeDisk('a.json', 'text');
  const pageWith = (save: unknown, open: unknown = save) => ({
    showSaveFilePicker: save,
    showOpenFilePicker: open,
  });

  it('is not there where the browser has no pickers, or one of the two', () => {
    expect(diskPickers({})).toBeUndefined();
    expect(diskPickers({ showSaveFilePicker: () => handle })).toBeUndefined();
  });

  it('proposes a name and gives what was chosen', async () => {
    let asked: unknown;
    const save = async (options: unknown) => ((asked = options), handle);
    const pickers = diskPickers(pageWith(save, async () => [handle]));
    expect(await pickers?.toSave('b.json')).toBe(handle);
    expect(asked).toMatchObject({ suggestedName: 'b.json' });
    expect(await pickers?.toOpen()).toBe(handle);
  });

  it('gives nothing when somebody thinks better of it, and passes on a refusal', async () => {
    const failing = (name: string) => async () => Promise.reject(new DOMException('No', name));
    expect(await diskPickers(pageWith(failing('AbortError')))?.toSave('a')).toBeUndefined();
    expect(await diskPickers(pageWith(failing('AbortError')))?.toOpen()).toBeUndefined();
    await expect(diskPickers(pageWith(failing('SecurityError')))?.toSave('a')).rejects.toThrow('No');
    expect(await diskPickers(pageWith(async () => 'nonsense'))?.toSave('a')).toBeUndefined();
  });
});
