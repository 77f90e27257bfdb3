import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pack } from '../../../../src/formats/link/pack.ts';
import { unpack } from '../../../../src/formats/link/unpack.ts';

const MEGABYTE = 1024 * 1024;

describe('packed bytes', () => {
  it('come out as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        const given = new Uint8Array(bytes);
        expect(await unpack(new Uint8Array(await pack(given)), 5_000)).toEqual({ ok: true, bytes: given });
      }),
      { numRuns: 60 },
    );
  });

  it('may be exactly as many as allowed, and not one more', async () => {
    const packed = new Uint8Array(await pack(new Uint8Array(100_000).fill(65)));
    expect(await unpack(packed, 100_000)).toMatchObject({ ok: true });
    expect(await unpack(packed, 99_999)).toEqual({ ok: false, why: 'too-large' });
  });
});

/** How many bytes are put into streams meanwhile. */
async function bytesPut(work: () => Promise<void>): Promise<number> {
  let put = 0;
  const { prototype } = WritableStreamDefaultWriter;
  const write = Reflect.get(prototype, 'write');
  const spy = vi.spyOn(prototype, 'write').mockImplementation(function (this: unknown, piece: Uint8Array) {
    put += piece.length;
    return Reflect.apply(write, this, [piece]);
  });
  await work();
  spy.mockRestore();
  return put;
}

describe('bytes that unpack without end', () => {
  it('are given up early, before most of them are even put in', async () => {
    // A gigabyte of zeros in a megabyte.
    const bomb = new Uint8Array(deflateSync(new Uint8Array(1024 * MEGABYTE)));
    expect(bomb.length).toBeGreaterThan(MEGABYTE * 0.9);
    const put = await bytesPut(async () => {
      expect(await unpack(bomb, 5 * MEGABYTE)).toEqual({ ok: false, why: 'too-large' });
    });
    expect(put).toBeGreaterThan(0);
    expect(put).toBeLessThan(MEGABYTE / 10);
  });
});

describe('bytes that are not what was packed', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('Dear all, please find attached')],
    ['only their beginning', new Uint8Array(deflateSync('Chief Executive Officer')).subarray(0, -1)],
    ['only their head', new Uint8Array(deflateSync('Chief Executive Officer')).subarray(0, 2)],
  ])('are damaged: %s', async (_what, bytes) => {
    expect(await unpack(new Uint8Array(bytes), 1_000)).toEqual({ ok: false, why: 'damaged' });
  });
});
