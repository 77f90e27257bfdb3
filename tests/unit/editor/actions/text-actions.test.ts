import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import { copyAsList, copyAsMermaid } from '../../../../src/editor/actions/text-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo\ncmo > brand\nceo > coo';

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

async function copied(action: typeof copyAsList, { focus }: { focus?: string } = {}) {
  const texts: string[] = [];
  clipboard(async (text) => void texts.push(text));
  const editor = newEditor(CHART);
  if (focus !== undefined) editor.store.setState({ focus });
  const { context } = newContext(editor);
  action.run(context);
  await vi.waitFor(() => expect(editor.store.getState().notice).not.toBeNull());
  return { text: texts.join(), notice: editor.store.getState().notice };
}

describe('copying the chart as text', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('as Mermaid, with every role and line', async () => {
    const { text, notice } = await copied(copyAsMermaid);
    expect(text).toContain('flowchart TD');
    for (const title of ['ceo', 'cmo', 'brand', 'coo']) expect(text).toContain(title);
    expect(text.match(/^ {2}r\d+ --- r\d+$/gm)).toHaveLength(3);
    expect(notice).toMatchObject({
      tone: 'done',
      text: expect.stringMatching(/^Copied the chart as Mermaid/),
    });
  });

  it('as a list that can be pasted back', async () => {
    const { text } = await copied(copyAsList);
    expect(readOutline(text).scenario.roles.map(({ title }) => title)).toEqual(
      ['ceo', 'cmo', 'brand', 'coo'].map((id) => `Title of ${id}`),
    );
  });

  it('only the branch that is in focus', async () => {
    const { text, notice } = await copied(copyAsList, { focus: 'cmo' });
    expect(readOutline(text).scenario.roles.map(({ title }) => title)).toEqual([
      'Title of cmo',
      'Title of brand',
    ]);
    expect(notice?.text).toMatch(/^Copied this branch/);
  });

  it('asks for the clipboard in the moment of the key, while the text is still in the making', async () => {
    const asked: Promise<Blob>[] = [];
    vi.stubGlobal('ClipboardItem', function ClipboardItem(items: Record<string, Promise<Blob>>) {
      asked.push(...Object.values(items));
    });
    vi.stubGlobal('navigator', { clipboard: { write: async () => void (await Promise.all(asked)) } });
    const editor = newEditor(CHART);
    copyAsMermaid.run(newContext(editor).context);
    expect(asked).toHaveLength(1);
    await vi.waitFor(() => expect(editor.store.getState().notice?.text).toMatch(/^Copied the chart/));
    expect(await (await asked[0])?.text()).toContain('flowchart TD');
  });

  it('saves it as a file where the clipboard is refused, and says so', async () => {
    clipboard(async () => {
      throw new DOMException('No', 'NotAllowedError');
    });
    const editor = newEditor(CHART);
    const { context, did } = newContext(editor);
    copyAsMermaid.run(context);
    await vi.waitFor(() => expect(editor.store.getState().notice?.text).toContain('.mmd in your downloads'));
    expect(did).toEqual([expect.stringMatching(/^download .*\.mmd$/)]);
  });
});
