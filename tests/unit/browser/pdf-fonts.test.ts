import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Anew for each test: what is loaded is kept. */
const load = async () => {
  const { pdfFonts } = await import('../../../src/browser/pdf-fonts.ts');
  return pdfFonts();
};

const answer = (address: string) => new Response(address);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('pdfFonts', () => {
  const fetched = vi.fn(async (address: string) => answer(address));
  beforeEach(() => {
    vi.resetModules();
    fetched.mockClear();
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('loads each face once, from this origin', async () => {
    const [fonts, again] = [await load(), await load()];
    expect(again).toBe(fonts);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(text(fonts.regular)).toMatch(/^\/.*Inter_400Regular\.ttf/);
    expect(text(fonts.italic)).toMatch(/^\/.*Inter_400Regular_Italic\.ttf/);
    expect(text(fonts.semiBold)).toMatch(/^\/.*Inter_600SemiBold\.ttf/);
  });

  it('tries again after it failed', async () => {
    fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
    await expect(load()).rejects.toThrow('503');
    await expect(load()).resolves.toHaveProperty('regular');
  });
});
