import { describe, expect, it, vi } from 'vitest';
import { onceLoaded } from '../../../src/editor/once-loaded.ts';

describe('onceLoaded', () => {
  it('fetches for the first who asks, and once for all who ask meanwhile and later', async () => {
    const fetchThing = vi.fn(async () => 'rules');
    const thing = onceLoaded(fetchThing);
    expect(thing.here()).toBeUndefined();
    expect(fetchThing).not.toHaveBeenCalled();
    expect(await Promise.all([thing.load(), thing.load()])).toEqual(['rules', 'rules']);
    expect(await thing.load()).toBe('rules');
    expect(thing.here()).toBe('rules');
    expect(fetchThing).toHaveBeenCalledTimes(1);
  });

  it('says when it does not come, and tries again the next time', async () => {
    const fetchThing = vi.fn(async () => 'rules').mockRejectedValueOnce(new Error('offline'));
    const thing = onceLoaded(fetchThing);
    await expect(thing.load()).rejects.toThrow('offline');
    expect(thing.here()).toBeUndefined();
    expect(await thing.load()).toBe('rules');
  });
});
