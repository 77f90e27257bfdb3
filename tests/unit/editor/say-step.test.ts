import { describe, expect, it } from 'vitest';
import { inScenario } from '../../../src/chart/edits/document-edit.ts';
import { duplicateScenario } from '../../../src/chart/edits/scenarios.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { sayStep } from '../../../src/editor/say-step.ts';
import { comparedDocument, PAIR } from './comparing/compared-document.ts';
import { newEditor } from './new-editor.ts';

const spoken = (editor: ReturnType<typeof newEditor>) => editor.store.getState().spoken;

describe('what is said of a step', () => {
  it('is what follows for the findings, where the same scenario stays', () => {
    const editor = newEditor('ceo > cmo');
    editor.commitScenario('Name Title of cmo', setRole('cmo', { person: 'Ada' }));
    expect(spoken(editor)?.text).toMatch(/^Named Title of cmo\./);
    expect(spoken(editor)?.text).not.toMatch(/Shown|Left|comparison/);
  });

  it('is the scenario it leads to', () => {
    const editor = newEditor(comparedDocument());
    editor.commit('Rename', inScenario('plan', setRole('cx', { title: 'CX' })), 'plan');
    expect(spoken(editor)).toMatchObject({
      text: 'Renamed. Shown: the scenario “Proposal”, 6 roles.',
      led: 'Shown: the scenario “Proposal”, 6 roles.',
    });
  });

  it('is what is left to see, while two are compared', () => {
    const editor = newEditor(comparedDocument());
    editor.compare({ ...PAIR, view: 'together' });
    editor.commit('Rename', inScenario('plan', setRole('ops', { title: 'Operations' })), 'plan');
    expect(spoken(editor)?.led).toMatch(/^Left: 6 changes/);
    expect(spoken(editor)?.text).toBe(`Renamed. ${spoken(editor)?.led}`);
  });

  it('is that the comparison is closed, where one of the two goes with it', () => {
    const editor = newEditor('ceo > cmo');
    const [{ id }] = editor.store.getState().document.scenarios;
    editor.commit('Duplicate it', duplicateScenario(id, { id: 'copy', name: 'Copy' }), 'copy');
    editor.compare({ before: id, after: 'copy', view: 'together' });
    editor.undo();
    expect(editor.store.getState().comparing).toBeNull();
    expect(spoken(editor)).toMatchObject({
      text: 'Undone: Duplicate it. The comparison is closed. Shown: the scenario “Scenario”, 2 roles.',
      led: 'The comparison is closed. Shown: the scenario “Scenario”, 2 roles.',
    });
  });

  it('sets the same sentence said twice apart', () => {
    const state = newEditor('ceo').store.getState();
    const first = sayStep('Done', state, state).spoken ?? null;
    expect(sayStep('Done', { ...state, spoken: first }, state).spoken?.turn).toBe((first?.turn ?? 0) + 1);
  });
});
