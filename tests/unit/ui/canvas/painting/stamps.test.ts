import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DARK, LIGHT } from '../../../../../src/layout/theme.ts';
import { putStamp } from '../../../../../src/ui/canvas/painting/stamps.ts';
import { type FakeCanvases, fakeCanvases, fakeContext } from './fake-canvas.ts';

describe('stamps', () => {
  let canvases: FakeCanvases;
  beforeEach(() => {
    canvases = fakeCanvases();
    vi.stubGlobal('document', canvases.document);
  });

  it('are made once for all their places and for sizes that come to the same pixels', () => {
    const paint = vi.fn();
    for (let at = 0; at < 50; at += 1)
      putStamp(fakeContext(), LIGHT, { key: 'once', paint }, { x: at, y: at }, 13 + at / 200);
    expect(paint).toHaveBeenCalledOnce();
    expect(canvases.made).toHaveLength(1);
  });

  it('are others in another size, under another key and in another theme', () => {
    const paint = vi.fn();
    const put = (theme: typeof LIGHT, key: string, size: number) =>
      putStamp(fakeContext(), theme, { key, paint }, { x: 0, y: 0 }, size);
    put(LIGHT, 'one', 13);
    put(LIGHT, 'one', 14);
    put(LIGHT, 'other', 14);
    put(DARK, 'other', 14);
    expect(paint).toHaveBeenCalledTimes(4);
    expect(paint).toHaveBeenLastCalledWith(expect.anything(), DARK, 14);
  });
});
