import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyDetails } from '../../../../src/editor/actions/diagnostics-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

const PAGE = {
  location: { href: 'https://charts.example/#Anna' },
  innerWidth: 1440,
  innerHeight: 900,
  devicePixelRatio: 1,
};

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { userAgent: 'Some browser', clipboard: { writeText } });
}

async function copied() {
  const editor = newEditor('ceo > cmo');
  const { context, did } = newContext(editor);
  copyDetails.run(context);
  await vi.waitFor(() => expect(editor.store.getState().notice).not.toBeNull());
  return { notice: editor.store.getState().notice, did };
}

describe('copying the diagnostics', () => {
  beforeEach(() => {
    vi.stubGlobal('window', PAGE);
    vi.stubGlobal('REPORTLINE_VERSION', '1.2.3');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('puts them on the clipboard and says what they hold not', async () => {
    const texts: string[] = [];
    clipboard(async (text) => void texts.push(text));
    const { notice, did } = await copied();
    expect(texts).toEqual([expect.stringMatching(/^Version: 1\.2\.3$/m)]);
    expect(texts[0]).not.toContain('Anna');
    expect(notice?.tone).toBe('done');
    expect(notice?.text).toMatch(/^Copied the diagnostics.*no name, title or note/);
    expect(did).toEqual([]);
  });

  it('saves them as a file where the clipboard is refused, and says so', async () => {
    clipboard(async () => {
      throw new DOMException('No', 'NotAllowedError');
    });
    const { notice, did } = await copied();
    expect(did).toEqual(['download reportline-diagnostics-2026-11-22.txt']);
    expect(notice?.text).toContain('saved as reportline-diagnostics-2026-11-22.txt in your downloads');
  });

  it('says so when they cannot be put together', async () => {
    vi.stubGlobal('window', undefined);
    const { notice, did } = await copied();
    expect(notice?.tone).toBe('problem');
    expect(did).toEqual([]);
  });
});
