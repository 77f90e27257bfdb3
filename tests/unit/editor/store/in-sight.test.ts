import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { foldToLevel, unfoldAll } from '../../../../src/chart/edits/folding.ts';
import { currentLayout, currentScenario, shownScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { largeScenario } from '../../../support/scenarios.ts';
import { documentOf, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo, coo; cmo > brand, cx; cx > phone';
const shown = ({ store }: Editor) => currentLayout(store.getState()).cards.map(({ id }) => id);
const selected = ({ store }: Editor) => {
  const { selection } = store.getState();
  return selection.kind === 'roles' ? selection.ids : [];
};

describe('folding and the selection', () => {
  it('unfolds what hides a role that is selected', () => {
    const editor = newEditor(CHART);
    editor.toggleFold('cmo');
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
    editor.selectRole('phone');
    expect(shown(editor)).toContain('phone');
  });

  it('hands the selection to the card that hides it', () => {
    const editor = newEditor(CHART);
    editor.selectRole('phone');
    editor.toggleFold('cmo');
    expect(selected(editor)).toEqual(['cmo']);
    expect(shown(editor)).not.toContain('phone');
  });

  it('is no step, and a step back leaves it as it is', () => {
    const editor = newEditor(CHART);
    editor.commitScenario('Delete phone', removeRoles(['phone'], 'lift'));
    editor.toggleFold('cmo');
    expect(editor.store.getState().past).toHaveLength(1);
    editor.undo();
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
    editor.toggleFold('cmo');
    expect(shown(editor)).toContain('phone');
  });

  it('holds in any chart, circles and matrix lines included', () => {
    const chosen = fc.tuple(arbitraryScenario({ most: 10 }), fc.nat(), fc.nat(), fc.nat(3), fc.boolean());
    fc.assert(
      fc.property(chosen, ([scenario, at, head, level, isFocused]) => {
        const { roles } = scenario;
        if (roles.length === 0) return;
        const editor = newEditor(documentOf(scenario));
        const id = (number: number) => roles[number % roles.length]?.id ?? '';
        if (isFocused) editor.focusOn(id(head));
        editor.changeFolding('Folded', foldToLevel(level, shownScenario(editor.store.getState())));
        editor.selectRole(id(at));
        expect(shown(editor)).toContain(id(at));
        editor.changeFolding('Folded', foldToLevel(level, shownScenario(editor.store.getState())));
        for (const selectedId of selected(editor)) expect(shown(editor)).toContain(selectedId);
      }),
      { numRuns: 400 },
    );
  });

  it('never selects a role that is gone', () => {
    const editor = newEditor(CHART);
    editor.focusOn('cmo');
    editor.selectRole('gone');
    expect(selected(editor)).toEqual([]);
    expect(editor.store.getState().focus).toBe('cmo');
  });

  it('forgets what was folded with the role itself', () => {
    const editor = newEditor(CHART);
    editor.toggleFold('cx');
    editor.commitScenario('Delete cx', removeRoles(['cx'], 'lift'));
    expect(currentScenario(editor.store.getState()).arrangement?.folded).toEqual([]);
  });

  it('is left as it was on the way back to a chart', () => {
    const editor = newEditor(documentOf(largeScenario(200, (i) => Math.floor((i - 1) / 6))));
    editor.changeFolding('Shown', unfoldAll);
    const { document, documentKey, scenarioId, past, future } = editor.store.getState();
    const history = { document, scenarioId, past, future };
    editor.open({ document, documentKey, readOnly: false, history });
    expect(shown(editor)).toHaveLength(200);
  });

  it('works in a document that must not be changed', () => {
    const editor = newEditor(CHART, { readOnly: true });
    editor.toggleFold('cmo');
    expect(shown(editor)).toEqual(['ceo', 'cmo', 'coo']);
  });
});

describe('focus on a branch', () => {
  it('shows the branch and selects its head', () => {
    const editor = newEditor(CHART);
    editor.selectRole('coo');
    editor.focusOn('cmo');
    expect(shown(editor)).toEqual(['cmo', 'brand', 'cx', 'phone']);
    expect(selected(editor)).toEqual(['cmo']);
  });

  it('keeps a selection inside it, and leaves for one outside', () => {
    const editor = newEditor(CHART);
    editor.selectRole('phone');
    editor.focusOn('cmo');
    expect(selected(editor)).toEqual(['phone']);
    editor.selectRole('coo');
    expect(editor.store.getState().focus).toBeNull();
  });

  it('ends with its head, and with a selected role that is moved out', () => {
    const editor = newEditor(CHART);
    editor.focusOn('cx');
    editor.commitScenario('Delete cx', removeRoles(['cx'], 'lift'));
    expect(editor.store.getState().focus).toBeNull();

    const other = newEditor(CHART);
    other.focusOn('cmo');
    other.selectRole('cx');
    other.commitScenario('Move cx', moveRole('cx', 'coo'));
    expect(other.store.getState().focus).toBeNull();
  });

  it('shows the team of a head that was folded', () => {
    const editor = newEditor(CHART);
    editor.toggleFold('cmo');
    editor.focusOn('cmo');
    expect(shown(editor)).toEqual(['cmo', 'brand', 'cx', 'phone']);
    expect(editor.store.getState().spoken?.text).toBe('Shown: the branch of Title of cmo, 4 roles.');
  });

  it('folds levels of the branch, and leaves the rest of the chart as it is', () => {
    const editor = newEditor('ceo > cmo, coo; cmo > cx; cx > phone; coo > shop');
    editor.toggleFold('coo');
    editor.focusOn('cmo');
    editor.changeFolding('Folded', foldToLevel(2, shownScenario(editor.store.getState())));
    expect(shown(editor)).toEqual(['cmo', 'cx']);
    expect(currentScenario(editor.store.getState()).arrangement?.folded).toEqual(['coo', 'cx']);
  });

  it('is not for a role without reports', () => {
    const editor = newEditor(CHART);
    editor.focusOn('phone');
    expect(editor.store.getState().focus).toBeNull();
  });
});
