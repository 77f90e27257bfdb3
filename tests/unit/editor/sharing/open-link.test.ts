import { describe, expect, it } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { openLink } from '../../../../src/editor/sharing/open-link.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { linkAround, linkOf } from '../../formats/link/links.ts';
import { documentOf, newEditor } from '../new-editor.ts';

const SENT = documentOf('a > b', 'Sent');

function workplace() {
  const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
  editor.commit('Rename', setTitle('Mine'));
  return { editor, before: editor.store.getState() };
}

describe('opening a link', () => {
  it('shows its chart to be looked at, as a document of its own, with the way back', async () => {
    const { editor, before } = workplace();
    const opened = await openLink(editor, `#${await linkOf(SENT)}`);
    const now = editor.store.getState();
    expect(now).toMatchObject({
      document: SENT,
      readOnly: true,
      readOnlyBecause: 'link',
      saveState: { kind: 'view-only' },
      past: [],
      notice: { tone: 'done', text: 'Opened “Sent”.', action: { label: 'Go back to “Mine”' } },
    });
    expect(now.documentKey).toBe(opened?.documentKey);
    expect(now.documentKey).not.toBe('mine');
    opened?.goBack();
    const back = editor.store.getState();
    expect(back).toMatchObject({ document: before.document, documentKey: 'mine', readOnly: false });
    expect(back.past).toEqual(before.past);
  });

  it('shows the scenario that was on the screen when the link was made', async () => {
    const { editor } = workplace();
    const [today] = SENT.scenarios;
    const sent = { ...SENT, scenarios: [today, { ...today, id: 'next', name: 'Next year' }] } as const;
    await openLink(editor, await linkOf(sent, undefined, 'next'));
    expect(editor.store.getState()).toMatchObject({ scenarioId: 'next', document: sent });
    await openLink(editor, await linkOf(sent));
    expect(editor.store.getState().scenarioId).toBe(today.id);
  });

  it('gives every opening a key of its own', async () => {
    const { editor } = workplace();
    const link = await linkOf(SENT);
    const first = await openLink(editor, link);
    const second = await openLink(editor, link);
    expect(first?.documentKey).not.toBe(second?.documentKey);
  });

  it.each(['#chart=1.3412.abcd', '#chart=2.4.abcd', '#chart=1.4.abcd', '#other'])(
    'changes nothing but the notice when it is %s',
    async (link) => {
      const { editor, before } = workplace();
      expect(await openLink(editor, link)).toBeUndefined();
      const now = editor.store.getState();
      expect(now).toEqual({ ...before, notice: now.notice, spoken: null });
      expect(now.notice).toMatchObject({
        tone: 'problem',
        text: expect.stringMatching(/^The link could not be opened\. .+\.$/),
      });
    },
  );

  it('changes nothing at all when somebody has gone on meanwhile', async () => {
    const { editor, before } = workplace();
    expect(await openLink(editor, await linkOf(SENT), () => false)).toBeUndefined();
    expect(await openLink(editor, '#chart=', () => false)).toBeUndefined();
    expect(editor.store.getState()).toEqual(before);
  });

  it('lists every repair', async () => {
    const { editor } = workplace();
    const text = writeDocument(SENT, 0).replace(
      '"title":"Title of a"',
      '"title":"Title of a","level":"emperor"',
    );
    await openLink(editor, await linkAround(text));
    const { notice } = editor.store.getState();
    expect(notice?.text).toBe('Opened “Sent”. One thing was repaired or could not be used.');
    expect(notice?.details?.[0]).toContain('scenarios[0].roles[0].level');
  });

  it('says of a chart of a newer version that it is one: it cannot be made one’s own', async () => {
    const { editor } = workplace();
    await openLink(editor, await linkAround(writeDocument(SENT, 0).replace('"version":1', '"version":7')));
    expect(editor.store.getState()).toMatchObject({ readOnly: true, readOnlyBecause: 'newer-version' });
    expect(editor.store.getState().notice?.text).toContain('version 7');
  });
});
