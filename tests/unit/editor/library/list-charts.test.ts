import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { listCharts } from '../../../../src/editor/library/list-charts.ts';
import { openLibraryTab } from '../../../support/library-tab.ts';
import { libraryWith } from '../../../support/slow-library.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const holding = (keys: readonly string[]) =>
  vi.stubGlobal('navigator', {
    locks: {
      query: async () => ({ held: keys.map((key) => ({ name: `reportline.writer.${key}` })), pending: [] }),
    },
  });

describe('the list of charts', () => {
  it('has what was still waiting to be stored, its picture, and what could not be read', async () => {
    const tab = await openLibraryTab(newComputer());
    await tab.draw(documentOf('ceo > cmo', 'First'));
    tab.editor.commit('Rename', setTitle('Changed'));
    await tab.ports.library.keepDamaged({ id: 'x 1', key: 'x', title: 'X', foundAt: 1, text: 'half' });
    const { entries, damaged } = await listCharts(tab);
    expect(entries.map(({ title }) => title)).toEqual(['Changed']);
    expect(entries[0]?.thumbnail?.boxes.length).toBeGreaterThan(0);
    expect(damaged.map(({ title }) => title)).toEqual(['X']);
  });

  it('knows which are open in other tabs: those with more locks than this one has', async () => {
    const tab = await openLibraryTab(newComputer());
    const mine = await tab.draw(documentOf('ceo', 'First'));
    holding([mine, 'hers']);
    expect([...(await listCharts(tab)).elsewhere]).toEqual(['hers']);
    holding([mine, mine]);
    expect([...(await listCharts(tab)).elsewhere]).toEqual([mine]);
  });

  it('is none, and not an empty one, where storage fails', async () => {
    const tab = await openLibraryTab(newComputer());
    const broken = { ...tab, ports: { ...tab.ports, library: libraryWith({}) } };
    await expect(listCharts(broken)).rejects.toThrow();
  });
});
