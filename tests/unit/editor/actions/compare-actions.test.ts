import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../../../src/editor/actions/compare-actions.ts';
import { removeScenario } from '../../../../src/chart/edits/scenarios.ts';
import { comparedDocument } from '../comparing/compared-document.ts';
import { newContext, newEditor } from '../new-editor.ts';

describe('compareScenarios', () => {
  it('holds the scenario on the screen against the baseline, and closes again', () => {
    const editor = newEditor(comparedDocument());
    const { context } = newContext(editor);
    expect(compareScenarios.label(editor.store.getState())).toBe('Compare “Today” with “Proposal”');
    compareScenarios.run(context);
    expect(editor.store.getState().comparing).toEqual({ before: 'today', after: 'plan', view: 'together' });
    expect(compareScenarios.label(editor.store.getState())).toBe('Close the comparison');
    compareScenarios.run(context);
    expect(editor.store.getState().comparing).toBeNull();
  });

  it('cannot be done with one scenario', () => {
    const editor = newEditor('ceo > cmo');
    expect(compareScenarios.isEnabled(editor.store.getState())).toBe(false);
  });

  it('ends when one of the two goes', () => {
    const editor = newEditor(comparedDocument());
    compareScenarios.run(newContext(editor).context);
    editor.commit('Delete the scenario', removeScenario('plan'));
    expect(editor.store.getState().comparing).toBeNull();
  });
});
