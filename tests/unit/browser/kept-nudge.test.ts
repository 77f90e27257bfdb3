import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNudge, keptNudge } from '../../../src/browser/kept-nudge.ts';
import { memoryStorage } from '../../support/tabs.ts';

let local = memoryStorage();
beforeEach(() => {
  local = memoryStorage();
  vi.stubGlobal('localStorage', local);
});
afterEach(() => void vi.unstubAllGlobals());

describe('what was waved away', () => {
  it('is kept for the next visit, the last one only', () => {
    expect(keptNudge()).toBeUndefined();
    keepNudge({ key: 'a', steps: 20, at: 1 });
    keepNudge({ key: 'b', steps: 40, at: 2 });
    expect(keptNudge()).toEqual({ key: 'b', steps: 40, at: 2 });
  });

  it.each(['half a {', '"text"', '{"key":1,"steps":2,"at":3}', '{"key":"a"}'])(
    'is nothing when it is %s',
    (text) => {
      keepNudge({ key: 'a', steps: 1, at: 1 });
      const name = local.key(0) ?? '';
      local.setItem(name, text);
      expect(keptNudge()).toBeUndefined();
    },
  );

  it('is forgotten where storage fails', () => {
    vi.stubGlobal('localStorage', undefined);
    keepNudge({ key: 'a', steps: 1, at: 1 });
    expect(keptNudge()).toBeUndefined();
  });
});
