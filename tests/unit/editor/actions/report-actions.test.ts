import { describe, expect, it, vi } from 'vitest';
import {
  saveFindingsHtml,
  saveFindingsJson,
  saveFindingsMarkdown,
} from '../../../../src/editor/actions/report-actions.ts';
import { findingsReport } from '../../../../src/editor/findings-report.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { run } from '../../../support/fake-io.ts';
import { largeScenario } from '../../../support/scenarios.ts';
import { hostileDocument, referenceDocument } from '../../../support/report-charts.ts';
import { newContext, newEditor } from '../new-editor.ts';

const FORMATS = { HTML: 'html', Markdown: 'markdown', JSON: 'json' } as const;
const NAME = 'northwind-2026-11-22.reportline.json';

function workplace(document: Parameters<typeof newEditor>[0]) {
  const editor = newEditor(document);
  const saved: { readonly name: string; readonly content: Blob }[] = [];
  const { context } = newContext(editor);
  const files = {
    ...context.files,
    download: (name: string, content: Blob) => void saved.push({ name, content }),
  };
  return { editor, saved, context: { ...context, files } };
}

describe('saving the findings', () => {
  it.each([
    ['HTML', saveFindingsHtml, 'html', 'text/html'],
    ['Markdown', saveFindingsMarkdown, 'md', 'text/markdown'],
    ['JSON', saveFindingsJson, 'json', 'application/json'],
  ] as const)('downloads them as %s and says so', async (name, action, ending, type) => {
    const { editor, saved, context } = workplace('ceo > cmo; lone');
    expect(action.label(editor.store.getState())).toBe(`Save the findings (${name})`);
    action.run(context);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const file = `northwind-2026-11-22.findings.${ending}`;
    expect(saved[0]).toMatchObject({ name: file, content: { type } });
    const state = editor.store.getState();
    const { text } = findingsReport(state, NAME, FORMATS[name]);
    expect(await saved[0]?.content.text()).toBe(text);
    expect(state.notice).toEqual({ tone: 'done', text: `Saved the findings as ${file} in your downloads.` });
    expect(state.past).toEqual([]);
  });

  it('is for charts with roles', () => {
    const { editor } = workplace('ceo > cmo');
    expect(saveFindingsJson.isEnabled(editor.store.getState())).toBe(true);
    const empty = workplace({ title: 'T', scenarios: [largeScenario(0, () => 0)] });
    expect(saveFindingsJson.isEnabled(empty.editor.store.getState())).toBe(false);
  });

  it('says what to do when it fails', async () => {
    const { editor, context } = workplace('ceo > cmo');
    const files = {
      ...context.files,
      download: () => {
        throw new Error('no');
      },
    };
    saveFindingsJson.run({ ...context, files });
    await vi.waitFor(() => expect(editor.store.getState().notice?.tone).toBe('problem'));
    expect(editor.store.getState().notice?.text).toContain('reload the page');
  });
});

describe('the findings of the editor', () => {
  it.each([
    ['title-without-teeth', referenceDocument('title-without-teeth')],
    ['hostile', hostileDocument()],
  ])('are those of the command line, byte for byte: %s', async (_name, document) => {
    for (const format of Object.values(FORMATS)) {
      const files = { [NAME]: writeDocument(document) };
      const { out } = await run(['lint', '--format', format, NAME], { files });
      expect(findingsReport({ document, readOnly: false }, NAME, format).text).toBe(out);
    }
  });

  it('can be had of a chart that may not be written', () => {
    const { text } = findingsReport(
      { document: referenceDocument('advisory'), readOnly: true },
      NAME,
      'json',
    );
    expect(JSON.parse(text).charts[0].problems).toEqual([]);
  });
});
