import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/chart/outline.ts';
import { additionWords } from '../../../src/editor/addition-words.ts';
import { blankDocument, newRole } from '../../../src/editor/new-role.ts';
import { documentOf, newContext, newEditor } from './new-editor.ts';
import { addHere } from '../../../src/editor/actions/role-actions.ts';

const CHART = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
  Chief Operating Officer [executive, id: coo]
    Head of Logistics [id: logistics]
  Chief Information Officer [executive, id: cio]
`;
const CUSTOMER = newRole({ title: 'Chief Customer Officer', accountableFor: ['cx'] });

const editorOf = (outline: string) => newEditor(documentOf(readOutline(outline).scenario));

describe('what Enter does in the palette', () => {
  it('names the boss and counts what the same press then leads to', () => {
    const editor = editorOf(CHART);
    editor.selectRole('cmo');
    const words = additionWords(editor.store.getState(), CUSTOMER);
    expect(words).toBe(
      'Enter adds it under Chief Marketing Officer: 1 critical finding, 1 warning, 1 point to consider; 1 fixed.',
    );
    addHere(newContext(editor).context, CUSTOMER);
    expect(editor.store.getState().spoken?.led).toBe(
      '1 new critical finding, 1 new warning, 1 new point to consider. 1 fixed.',
    );
  });

  it('says so where nothing is led to, where nobody is selected, and where it is the first', () => {
    const editor = editorOf(CHART);
    editor.selectRole('coo');
    const head = newRole({ title: 'Head of Stores' });
    expect(additionWords(editor.store.getState(), head)).toBe(
      'Enter adds it under Chief Operating Officer: no new findings.',
    );
    editor.select({ kind: 'nothing' });
    expect(additionWords(editor.store.getState(), head)).toMatch(/^Enter adds it to the chart: .*\.$/);
    expect(additionWords(newEditor(blankDocument()).store.getState(), head)).toBe(
      'Enter begins the chart with it.',
    );
  });
});
