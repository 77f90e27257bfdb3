import type { Library } from '../../src/browser/storage/library.ts';

/** Stores a text as a chart of this computer, as if another page had saved it. */
export async function storeChart(library: Library, key: string, title: string, text: string): Promise<void> {
  const { epoch } = await library.claim(key);
  await library.save({
    key,
    title,
    text,
    epoch,
    roles: 1,
    savedAt: 1,
    writer: { session: 'before', step: 1 },
    absorbed: [],
    filing: { steps: 0 },
  });
}
