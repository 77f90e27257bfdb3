import { describe, expect, it } from 'vitest';
import { blankDocument } from '../../../../src/editor/new-role.ts';
import { SAMPLE_TABLES, type SampleTable } from '../../../../src/editor/samples/sample-tables.ts';
import { downloadSample, openSample } from '../../../../src/editor/samples/use-sample.ts';
import { newContext, newEditor } from '../new-editor.ts';

const MISSING: SampleTable = {
  name: 'gone.csv',
  words: 'A table that does not load.',
  load: () => Promise.reject(new Error('offline')),
};

describe.each(SAMPLE_TABLES)('the sample $name', (sample) => {
  it('is shown in the import window under its name, as a file is', async () => {
    const editor = newEditor(blankDocument());
    await openSample(newContext(editor).context, sample);
    const { incoming } = editor.store.getState();
    expect(incoming?.name).toBe(sample.name);
    expect(new TextDecoder().decode(incoming?.input as Uint8Array)).toBe((await sample.load()).default);
  });

  it('is handed to the downloads, and says what to do with it', async () => {
    const editor = newEditor(blankDocument());
    const { context, did } = newContext(editor);
    await downloadSample(context, sample);
    expect(did).toEqual([`download ${sample.name}`]);
    expect(editor.store.getState().notice).toMatchObject({
      tone: 'done',
      text: expect.stringContaining(sample.name),
    });
  });

  it('has as many people as its words say, and is what it is called', async () => {
    const rows = (await sample.load()).default.trim().split(/\r?\n/).slice(1);
    expect(rows).toHaveLength(47);
    expect(sample.words).toMatch(/^[A-Z].{30,}\.$/);
  });
});

it('stands alone, but for the one that is to be held against a chart of the other', async () => {
  const editor = newEditor('1001 > 1002');
  const alone: (boolean | undefined)[] = [];
  for (const sample of SAMPLE_TABLES) {
    await openSample(newContext(editor).context, sample);
    alone.push(editor.store.getState().incoming?.standsAlone);
  }
  expect(alone).toEqual([true, false]);
});

it('says of a sample that does not load what to do, and opens nothing', async () => {
  const editor = newEditor(blankDocument());
  const { context, did } = newContext(editor);
  await openSample(context, MISSING);
  await downloadSample(context, MISSING);
  expect(did).toEqual([]);
  expect(editor.store.getState().incoming).toBeNull();
  expect(editor.store.getState().notice).toMatchObject({ tone: 'problem' });
});
