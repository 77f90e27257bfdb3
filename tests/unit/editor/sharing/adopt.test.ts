import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { adoptDocument } from '../../../../src/editor/sharing/adopt.ts';
import { openLink } from '../../../../src/editor/sharing/open-link.ts';
import { newComputer, type Tab } from '../../../support/tabs.ts';
import { linkOf } from '../../formats/link/links.ts';
import { documentOf } from '../new-editor.ts';

const MINE = documentOf('ceo > cmo', 'Mine');
const SENT = documentOf('a > b', 'Sent');

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const titlesOf = async ({ ports }: Tab) => (await ports.library.list()).map(({ title }) => title).toSorted();

/** A tab with a stored chart in which a link was opened. */
async function withLinkOpen() {
  const computer = newComputer();
  const tab = await computer.openTab();
  tab.editor.open({ document: MINE, documentKey: 'mine', readOnly: false });
  tab.editor.commit('Rename', setTitle('Mine, changed'));
  await openLink(tab.editor, await linkOf(SENT));
  await tab.keeping.flush();
  return { computer, tab };
}

describe('the chart of a link', () => {
  it('is stored nowhere as long as it is nobody’s, and the one before is whole', async () => {
    const { computer, tab } = await withLinkOpen();
    expect(await titlesOf(tab)).toEqual(['Mine, changed']);
    tab.close();
    const next = await computer.openTab();
    expect(next.editor.store.getState()).toMatchObject({
      documentKey: 'mine',
      document: { title: 'Mine, changed' },
    });
  });

  it('is stored at once when it is adopted, beside the one before, and is what opens next', async () => {
    const { computer, tab } = await withLinkOpen();
    adoptDocument(tab.editor);
    await tab.keeping.flush();
    expect(tab.editor.store.getState().saveState).toEqual({ kind: 'saved' });
    expect(await titlesOf(tab)).toEqual(['Mine, changed', 'Sent']);
    tab.editor.commit('Rename', setTitle('Sent, changed'));
    await tab.keeping.flush();
    tab.close();
    const next = await computer.openTab();
    expect(next.editor.store.getState()).toMatchObject({
      readOnly: false,
      document: { title: 'Sent, changed' },
    });
    expect(await titlesOf(next)).toEqual(['Mine, changed', 'Sent, changed']);
  });
});
