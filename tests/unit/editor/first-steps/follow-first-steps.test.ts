import { describe, expect, it } from 'vitest';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { followFirstSteps } from '../../../../src/editor/first-steps/follow-first-steps.ts';
import { blankDocument } from '../../../../src/editor/new-role.ts';
import { openBlank } from '../../../../src/editor/opening.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { documentOf, newEditor } from '../new-editor.ts';

/** The memory of a computer. */
function memory(isOver = false) {
  const kept = { isOver };
  return { kept, isOver: () => kept.isOver, keep: (now: boolean) => void (kept.isOver = now) };
}

const add = (editor: Editor, id: string, boss?: string) =>
  editor.commitScenario(`Add ${id}`, addRole({ id, title: id }, boss === undefined ? {} : { boss }));

describe('the hint of the first three steps', () => {
  it('follows what is drawn and is over for good once a finding is read', () => {
    const editor = newEditor(blankDocument());
    const { kept, ...mind } = memory();
    const steps = followFirstSteps(editor, mind);
    const at = () => steps.store.getState().step;
    expect(at()).toBe('drag');
    add(editor, 'ceo');
    expect(at()).toBe('drop');
    add(editor, 'cmo');
    expect(at()).toBe('drop');
    add(editor, 'cco', 'cmo');
    expect(at()).toBe('read');
    expect(kept.isOver).toBe(false);
    editor.showFinding('cx-under-marketing|cco|');
    expect(at()).toBeNull();
    expect(kept.isOver).toBe(true);
    openBlank(editor);
    expect(at()).toBeNull();
  });

  it('does not go back with undo, and begins again with another empty chart', () => {
    const editor = newEditor(blankDocument());
    const steps = followFirstSteps(editor, memory());
    add(editor, 'ceo');
    editor.undo();
    expect(steps.store.getState().step).toBe('drop');
    add(editor, 'ceo');
    openBlank(editor);
    expect(steps.store.getState().step).toBe('drag');
  });

  it('is not over by a finding that is opened before there is a line', () => {
    const editor = newEditor(blankDocument());
    const steps = followFirstSteps(editor, memory());
    add(editor, 'cco');
    editor.showFinding('no-board-voice|cco|');
    expect(steps.store.getState().step).toBe('drop');
  });

  it.each([
    ['a chart somebody has worked on', documentOf('Chief Executive Officer'), false, false],
    ['a chart that is only looked at', blankDocument(), true, false],
    ['whoever has the steps behind them', blankDocument(), false, true],
  ])('is not shown for %s', (_, document, readOnly, isOver) => {
    const editor = newEditor(document, { readOnly });
    expect(followFirstSteps(editor, memory(isOver)).store.getState().step).toBeNull();
  });

  it('goes when a chart with roles is opened', () => {
    const editor = newEditor(blankDocument());
    const steps = followFirstSteps(editor, memory());
    editor.open({ document: documentOf('CEO'), documentKey: 'other', readOnly: false });
    expect(steps.store.getState().step).toBeNull();
  });

  it('is put away for good, and comes back when it is asked for, at what is drawn', () => {
    const editor = newEditor(documentOf('cmo'));
    add(editor, 'head of brand', 'cmo');
    const { kept, ...mind } = memory(true);
    const steps = followFirstSteps(editor, mind);
    steps.again();
    expect([steps.store.getState().step, kept.isOver]).toEqual(['read', false]);
    steps.dismiss();
    expect([steps.store.getState().step, kept.isOver]).toEqual([null, true]);
    add(editor, 'cco', 'cmo');
    expect(steps.store.getState().step).toBeNull();
  });
});
