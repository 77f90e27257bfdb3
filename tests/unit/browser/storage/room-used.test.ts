import { afterEach, describe, expect, it, vi } from 'vitest';
import { roomUsed } from '../../../../src/browser/storage/room-used.ts';

afterEach(() => void vi.unstubAllGlobals());

const estimating = (estimate: () => Promise<object>) => vi.stubGlobal('navigator', { storage: { estimate } });

describe('the room that is used', () => {
  it('is what the browser estimates', async () => {
    estimating(async () => ({ usage: 12, quota: 34 }));
    expect(await roomUsed()).toEqual({ used: 12, most: 34 });
  });

  it('is not known where the browser does not say, refuses or cannot', async () => {
    estimating(async () => ({ quota: 34 }));
    expect(await roomUsed()).toBeUndefined();
    estimating(() => Promise.reject(new Error('denied')));
    expect(await roomUsed()).toBeUndefined();
    vi.stubGlobal('navigator', {});
    expect(await roomUsed()).toBeUndefined();
  });
});
