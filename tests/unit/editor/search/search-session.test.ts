import { describe, expect, it, vi } from 'vitest';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { createSearchSession, MOST_LISTED } from '../../../../src/editor/search/search-session.ts';
import { largeScenario } from '../../../support/scenarios.ts';
import { documentOf, newEditor } from '../new-editor.ts';

function session(document: Parameters<typeof newEditor>[0] = 'ceo > cmo, coo, cfo') {
  const editor = newEditor(document);
  const revealed: string[] = [];
  const search = createSearchSession(editor, (id) => void revealed.push(id));
  return { editor, revealed, search, state: search.store.getState };
}

/** Types and waits for what finds roles, which comes with the first search. */
async function searching(typed: string, document?: Parameters<typeof newEditor>[0]) {
  const all = session(document);
  all.search.type(typed);
  await vi.waitFor(() => expect(all.state().found).not.toBeNull());
  return all;
}

describe('a search', () => {
  it('finds while one types, and begins at the first', async () => {
    const { search, state } = await searching('title of c');
    expect(state()).toMatchObject({ isOpen: true, found: ['ceo', 'cmo', 'coo', 'cfo'], active: 0 });
    search.move('next');
    search.type('title of co');
    expect(state()).toMatchObject({ found: ['coo'], active: 0 });
    search.type('zebra');
    expect(state()).toMatchObject({ found: [], active: 0 });
  });

  it('begins anew in another chart', async () => {
    const { editor, search, state } = await searching('title of c');
    search.go();
    editor.open({ document: documentOf('ceo > cfo', 'Southwind'), documentKey: 'other', readOnly: false });
    expect(state()).toMatchObject({ isOpen: false, query: '', found: null, arrived: null });
  });

  it('keeps the same list when another letter changes nothing in it', async () => {
    const { search, state } = await searching('title');
    const { found } = state();
    search.type('title o');
    expect(state().found).toBe(found);
    search.type('title of cm');
    expect(state().found).toEqual(['cmo']);
  });

  it('goes to the active role: selected, in view, the list closed', async () => {
    const { editor, search, state, revealed } = await searching('title');
    search.move('next');
    expect(search.go()).toBe('cmo');
    expect(editor.store.getState().selection).toEqual({ kind: 'roles', ids: ['cmo'] });
    expect(revealed).toEqual(['cmo']);
    expect(state()).toMatchObject({ isOpen: false, arrived: { roleId: 'cmo' } });
  });

  it('goes nowhere when nothing was found', async () => {
    const { editor, search, state, revealed } = await searching('zebra');
    expect(search.go()).toBeUndefined();
    expect(state()).toMatchObject({ isOpen: true, found: [] });
    expect(editor.store.getState().selection).toEqual({ kind: 'nothing' });
    expect(revealed).toEqual([]);
  });

  describe('asked to go while what finds roles is on its way', () => {
    /** A session in whose module nothing has been loaded yet. */
    async function unready() {
      vi.resetModules();
      const fresh = await import('../../../../src/editor/search/search-session.ts');
      const editor = newEditor('ceo > cmo, coo, cfo');
      const revealed: string[] = [];
      const search = fresh.createSearchSession(editor, (id) => void revealed.push(id));
      search.type('title of co');
      expect(search.store.getState().found).toBeNull();
      expect(search.go()).toBeUndefined();
      expect(search.store.getState().isOpen).toBe(true);
      return { search, revealed, state: search.store.getState };
    }

    it('goes when it is there', async () => {
      const { revealed, state } = await unready();
      await vi.waitFor(() => expect(revealed).toEqual(['coo']));
      expect(state()).toMatchObject({ isOpen: false, arrived: { roleId: 'coo' } });
    });

    it('stays when other words are wanted by then', async () => {
      const { search, revealed, state } = await unready();
      search.type('title of cf');
      await vi.waitFor(() => expect(state().found).toEqual(['cfo']));
      expect(revealed).toEqual([]);
      expect(state().isOpen).toBe(true);
    });

    it('stays when the search was closed, even if it is open again', async () => {
      const { search, revealed, state } = await unready();
      search.close();
      search.open();
      await vi.waitFor(() => expect(state().found).toEqual(['coo']));
      expect(revealed).toEqual([]);
      expect(state().isOpen).toBe(true);
    });
  });

  it('leads on to the next when it is opened again, but stays where it was when it was only closed', async () => {
    const { search, state } = await searching('title');
    search.close();
    const { found } = state();
    search.open();
    // It has looked again, and whatever it does after that it does in the same turn.
    await vi.waitFor(() => expect(state().found).not.toBe(found));
    await Promise.resolve();
    expect(state().active).toBe(0);
    expect(search.go()).toBe('ceo');
    search.open();
    await vi.waitFor(() => expect(state().active).toBe(1));
    expect(search.go()).toBe('cmo');
  });

  it('moves within the list, round its ends', async () => {
    const { search, state } = await searching('role', documentOf(largeScenario(200, () => 0)));
    expect(state().found).toHaveLength(200);
    const places = (['previous', 'next', 'last', 'first', 'next'] as const).map((to) => {
      search.move(to);
      return state().active;
    });
    expect(places).toEqual([MOST_LISTED - 1, 0, MOST_LISTED - 1, 0, 1]);
    search.type('zebra');
    search.move('last');
    expect(state().active).toBe(0);
  });

  it('steps through all that was found, both ways, also without the list', async () => {
    const { search, state, revealed } = await searching('title');
    search.close();
    for (const by of [1, 1, -1, -1, -1] as const) {
      const before = revealed.length;
      search.step(by);
      await vi.waitFor(() => expect(revealed).toHaveLength(before + 1));
    }
    expect(revealed).toEqual(['ceo', 'cmo', 'ceo', 'cfo', 'coo']);
    expect(state().isOpen).toBe(false);
  });

  it('opens instead of stepping when there is nothing to step to', async () => {
    const { search, state } = session();
    search.step(1);
    await vi.waitFor(() => expect(state().isOpen).toBe(true));
  });

  it('looks again when the chart changes, and stays with the active role', async () => {
    const { editor, search, state } = await searching('title');
    search.move('last');
    editor.commitScenario('Delete cmo', removeRoles(['cmo'], 'lift'));
    expect(state()).toMatchObject({ found: ['ceo', 'coo', 'cfo'], active: 2 });
    search.close();
    editor.commitScenario('Delete coo', removeRoles(['coo'], 'lift'));
    expect(state().found).toEqual(['ceo', 'coo', 'cfo']);
    search.open();
    await vi.waitFor(() => expect(state().found).toEqual(['ceo', 'cfo']));
  });
});
