import { describe, expect, it } from 'vitest';
import { asKnownFile } from '../../../../src/browser/disk/disk-handle.ts';
import { fakeDisk } from '../../../support/fake-disk.ts';

describe('what was kept of a file', () => {
  const { handle } = fakeDisk('a.json', 'text');
  it('is taken when it is a handle and how the file was', () => {
    expect(asKnownFile({ handle, lastModified: 1, size: 2, more: 3 })).toEqual({
      handle,
      lastModified: 1,
      size: 2,
    });
  });
  it.each([
    [undefined],
    ['text'],
    [handle],
    [{ handle }],
    [{ handle: { name: 'a' }, lastModified: 1, size: 2 }],
    [{ handle, lastModified: '1', size: 2 }],
  ])('is nothing when it is something else: %#', (value) => {
    expect(asKnownFile(value)).toBeUndefined();
  });
});
