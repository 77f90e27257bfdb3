import { afterEach, describe, expect, it, vi } from 'vitest';
import { tabsByKey } from '../../../../src/browser/storage/open-elsewhere.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the tabs that have a chart open', () => {
  it('are those that hold or wait for its lock', async () => {
    const held = [{ name: 'reportline.writer.a' }, { name: 'reportline.writer.b' }, { name: 'other' }];
    const pending = [{ name: 'reportline.writer.a' }];
    vi.stubGlobal('navigator', { locks: { query: async () => ({ held, pending }) } });
    expect([...(await tabsByKey())]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('are not known where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect([...(await tabsByKey())]).toEqual([]);
  });
});
