import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../../../src/editor/actions/compare-actions.ts';
import { showFirstSteps } from '../../../../src/editor/actions/help-actions.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { whyNoSteps } from '../../../../src/editor/first-steps/first-step.ts';
import { comparedDocument } from '../comparing/compared-document.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const whyNot = (editor: Editor) => whyNoSteps(editor.store.getState());
const isEnabled = (editor: Editor) => showFirstSteps.isEnabled(editor.store.getState());

describe('the first three steps', () => {
  it('are shown below a chart that can be changed', () => {
    const editor = newEditor('ceo > cmo');
    const { context, did } = newContext(editor);
    expect([whyNot(editor), isEnabled(editor)]).toEqual([undefined, true]);
    editor.setBreadth('medium');
    showFirstSteps.run(context);
    expect([did, editor.store.getState().view]).toEqual([['first steps again'], 'left']);
  });

  it('bring the chart back where something else has its room', () => {
    const editor = newEditor('ceo > cmo');
    editor.setBreadth('narrow');
    expect(editor.store.getState().view).toBe('left');
    showFirstSteps.run(newContext(editor).context);
    expect(editor.store.getState().view).toBe('chart');
  });

  it('are not offered where there is no place for them, and a sentence says why', () => {
    const looked = newEditor(documentOf('ceo'), { readOnly: true });
    expect([whyNot(looked), isEnabled(looked)]).toEqual([
      'They show below a chart you can change, and this one can only be looked at.',
      false,
    ]);
    const several = newEditor(comparedDocument());
    expect([whyNot(several), isEnabled(several)]).toEqual([
      'They show below a chart of one scenario, and this one has several. Begin a new chart to see them.',
      false,
    ]);
    compareScenarios.run(newContext(several).context);
    expect(whyNot(several)).toBe(
      'They show below a chart you draw on, not below a comparison. Close it first.',
    );
  });
});
