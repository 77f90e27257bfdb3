import { describe, expect, it } from 'vitest';
import type { KeyStroke } from '../../../../src/editor/actions/keys.ts';
import { isOurs, isStroke } from '../../../../src/editor/actions/keys.ts';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { selectedIds } from '../../../../src/editor/actions/selected.ts';
import { shownScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { outlineOf } from '../../../../src/editor/outline/outline-rows.ts';
import { OUTLINE_ACTIONS } from '../../../../src/editor/outline/row-editing.ts';
import { createTypeAhead } from '../../../../src/editor/outline/type-ahead-session.ts';
import { newContext, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, cfo; cmo > brand, cx; lone';

/** Presses a key in the outline and gives the rows and the selection that follow. */
function outline(text = CHART, role?: string) {
  const editor = newEditor(text);
  if (role !== undefined) editor.selectRole(role);
  const { context, did } = newContext(editor);
  const press = (key: string, held: Partial<KeyStroke> = {}) => {
    const stroke = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
    const action = OUTLINE_ACTIONS.find(({ keys }) => keys.some((written) => isStroke(stroke, written)));
    if (action?.isEnabled(editor.store.getState())) action.run(context);
    return selectedIds(editor.store.getState());
  };
  return { editor, context, did, press };
}

const rowsOf = (editor: Editor) =>
  outlineOf(shownScenario(editor.store.getState())).rows.map(
    ({ id, level }) => `${'-'.repeat(level - 1)}${id}`,
  );

describe('from row to row', () => {
  it('up and down go through all that is shown, and stop at the ends', () => {
    const { press, did } = outline(CHART, 'cx');
    expect(press('ArrowUp')).toEqual(['brand']);
    expect(press('ArrowDown')).toEqual(['cx']);
    expect(press('ArrowDown')).toEqual(['cfo']);
    expect(press('ArrowDown')).toEqual(['lone']);
    expect(press('ArrowDown')).toEqual(['lone']);
    expect(did).toEqual(['reveal brand', 'reveal cx', 'reveal cfo', 'reveal lone']);
  });

  it('begins at the first row where nothing is selected', () => {
    expect(outline().press('ArrowDown')).toEqual(['ceo']);
  });

  it('Left folds an open team and then goes to the boss, Right unfolds it and then goes to the first report', () => {
    const { editor, press } = outline(CHART, 'cmo');
    expect(press('ArrowLeft')).toEqual(['cmo']);
    expect(rowsOf(editor)).toEqual(['ceo', '-cmo', '-cfo', 'lone']);
    expect(press('ArrowLeft')).toEqual(['ceo']);
    press('ArrowDown');
    expect(press('ArrowRight')).toEqual(['cmo']);
    expect(rowsOf(editor)).toEqual(['ceo', '-cmo', '--brand', '--cx', '-cfo', 'lone']);
    expect(press('ArrowRight')).toEqual(['brand']);
    expect(press('ArrowRight')).toEqual(['brand']);
  });

  it('Home and End go to the first and last row, PageUp and PageDown ten rows', () => {
    const many = `ceo > ${Array.from({ length: 24 }, (_, i) => `r${i}`).join(',')}`;
    const { press } = outline(many, 'r3');
    expect(press('PageDown')).toEqual(['r13']);
    expect(press('PageUp')).toEqual(['r3']);
    expect(press('PageUp')).toEqual(['ceo']);
    expect(press('End')).toEqual(['r23']);
    expect(press('PageDown')).toEqual(['r23']);
    expect(press('Home')).toEqual(['ceo']);
  });

  it('Shift takes more rows into the selection, and lets them go on the way back', () => {
    const { press } = outline(CHART, 'brand');
    expect(press('ArrowDown', { shiftKey: true })).toEqual(['brand', 'cx']);
    expect(press('ArrowDown', { shiftKey: true })).toEqual(['brand', 'cx', 'cfo']);
    expect(press('ArrowUp', { shiftKey: true })).toEqual(['brand', 'cx']);
    expect(press('ArrowUp', { shiftKey: true })).toEqual(['brand']);
    expect(press('ArrowUp', { shiftKey: true })).toEqual(['brand', 'cmo']);
  });
});

describe('changing the chart in rows', () => {
  it('Alt goes up and down in the order, and left and right through the levels', () => {
    const { editor, press } = outline(CHART, 'cfo');
    press('ArrowUp', { altKey: true });
    expect(rowsOf(editor)).toEqual(['ceo', '-cfo', '-cmo', '--brand', '--cx', 'lone']);
    press('ArrowDown', { altKey: true });
    press('ArrowRight', { altKey: true });
    expect(rowsOf(editor)).toEqual(['ceo', '-cmo', '--brand', '--cx', '--cfo', 'lone']);
    press('ArrowLeft', { altKey: true });
    expect(rowsOf(editor)).toEqual(['ceo', '-cmo', '--brand', '--cx', '-cfo', 'lone']);
    expect(editor.store.getState().past).toHaveLength(4);
  });

  it.each([['Enter'], ['F2']])('%s edits the title in the row', (key) => {
    const { editor, press } = outline(CHART, 'cx');
    press(key);
    expect(editor.store.getState().cardEditing).toEqual({ roleId: 'cx', field: 'title', at: 'outline' });
  });

  it('a new row asks for its title in the row', () => {
    const { editor, press } = outline(CHART, 'cmo');
    const [report] = press('Enter', { ctrlKey: true });
    expect(editor.store.getState().cardEditing).toEqual({ roleId: report, field: 'title', at: 'outline' });
    expect(rowsOf(editor)).toEqual(['ceo', '-cmo', '--brand', '--cx', `--${report}`, '-cfo', 'lone']);
    editor.selectRole('cmo');
    const [sibling] = press('Enter', { shiftKey: true });
    expect(rowsOf(editor).indexOf(`-${sibling}`)).toBe(5);
    expect(editor.store.getState().cardEditing?.roleId).toBe(sibling);
  });

  it('nothing is changed in a document that must not be', () => {
    const editor = newEditor(CHART, { readOnly: true });
    editor.selectRole('cx');
    const { context } = newContext(editor);
    const before = editor.store.getState().document;
    for (const action of OUTLINE_ACTIONS) if (action.isEnabled(editor.store.getState())) action.run(context);
    editor.changeFolding('Shown: all teams', () => before.scenarios[0]);
    expect(editor.store.getState().document.scenarios[0].lines).toBe(before.scenarios[0].lines);
    expect(editor.store.getState().cardEditing).toBeNull();
  });
});

describe('the key strokes of the outline', () => {
  it('are there once each', () => {
    const keys = OUTLINE_ACTIONS.flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are not answered a second time as on the chart', () => {
    const twice = OUTLINE_ACTIONS.flatMap(({ keys }) => keys).filter((key) => isOurs(key, 'outline'));
    expect(twice).toEqual([]);
  });

  it('leave everything else as it is on the chart', () => {
    const onChart = ALL_ACTIONS.flatMap(({ keys }) => keys).filter((key) => isOurs(key, 'chart'));
    const inOutline = onChart.filter((key) => isOurs(key, 'outline'));
    const own = new Set(OUTLINE_ACTIONS.flatMap(({ keys }) => keys));
    const missing = onChart.filter((key) => !inOutline.includes(key) && !own.has(key));
    // Ways across the chart, which rows do not have.
    expect(missing.filter((key) => !/^(?:Alt\+)?Shift\+Arrow/.test(key))).toEqual([]);
    expect(missing).toContain('Shift+ArrowLeft');
  });
});

describe('type-ahead', () => {
  it('goes to the next title that begins with what is typed', () => {
    const { editor, context, did } = outline('Ann > Ben, Bea, Carl; Bea > Bob');
    const typeAhead = createTypeAhead(context);
    const titles = (key: string, at: number) => {
      expect(typeAhead.press(key, at)).toBe(true);
      return selectedIds(editor.store.getState());
    };
    // Every title of these charts begins with “Title of”.
    expect(titles('t', 0)).toEqual(['Ann']);
    expect(titles('t', 100)).toEqual(['Ben']);
    for (const [i, key] of Array.from('title of c').entries()) titles(key, 1_000 + i);
    expect(selectedIds(editor.store.getState())).toEqual(['Carl']);
    expect(did.at(-1)).toBe('reveal Carl');
    expect(typeAhead.press('Enter', 2_000)).toBe(false);
  });

  it('takes a letter that leads nowhere, and stays', () => {
    const { editor, context } = outline(CHART, 'cx');
    expect(createTypeAhead(context).press('z', 0)).toBe(true);
    expect(selectedIds(editor.store.getState())).toEqual(['cx']);
  });

  it('does not listen behind a window', () => {
    const { editor, context } = outline(CHART, 'cx');
    editor.showDialog('export');
    expect(createTypeAhead(context).press('t', 0)).toBe(false);
  });
});
