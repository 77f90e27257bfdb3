import { describe, expect, it } from 'vitest';
import { inScenario } from '../../../../src/chart/edits/document-edit.ts';
import { drawLine } from '../../../../src/chart/edits/lines.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { addReport } from '../../../../src/editor/actions/role-actions.ts';
import { cardViewOf } from '../../../../src/editor/card-view.ts';
import { createViewer, keepViewer } from '../../../../src/editor/comparing/viewer.ts';
import type { Pane } from '../../../../src/editor/comparing/viewed.ts';
import {
  currentJudgement,
  currentLayout,
  currentMarks,
  currentScenario,
  saidOrg,
} from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { newEditor } from '../new-editor.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

const main = () => newEditor(comparedDocument());

function viewerOf(editor: Editor, pane: Pane): Editor {
  const viewer = createViewer(editor, PAIR, pane);
  if (!viewer) throw new Error('One of the scenarios is gone');
  return viewer;
}

const ids = (viewer: Editor) => currentLayout(viewer.store.getState()).cards.map(({ id }) => id);
const nameOf = (viewer: Editor, id: string) => cardViewOf(viewer.store.getState(), id).name;

describe('a viewer', () => {
  it('shows both charts on one canvas, or each on its own', () => {
    const editor = main();
    expect(new Set(ids(viewerOf(editor, 'together')))).toEqual(
      new Set(['ceo', 'cmo', 'coo', 'cx', 'new', 'old', 'ops', 'was-cx']),
    );
    expect(new Set(ids(viewerOf(editor, 'before')))).toEqual(
      new Set(['ceo', 'cmo', 'coo', 'cx', 'old', 'ops']),
    );
    expect(new Set(ids(viewerOf(editor, 'after')))).toEqual(
      new Set(['ceo', 'cmo', 'coo', 'cx', 'new', 'ops']),
    );
  });

  it('is not there where a scenario is gone', () => {
    expect(createViewer(main(), { before: 'today', after: 'gone' }, 'together')).toBeUndefined();
  });

  it('changes nothing, whatever is tried', () => {
    const viewer = viewerOf(main(), 'together');
    const before = viewer.store.getState().document;
    viewer.selectRole('cx');
    expect(addReport.isEnabled(viewer.store.getState())).toBe(false);
    expect(viewer.commitScenario('Delete', removeRoles(['cx'], 'lift'))).toBe(false);
    expect(viewer.store.getState().document).toBe(before);
  });

  it('counts reports as the real charts have them', () => {
    const viewer = viewerOf(main(), 'together');
    const state = viewer.store.getState();
    // Old has gone and the place of cx is no report.
    expect(cardViewOf(state, 'cmo').span).toBe(0);
    expect(cardViewOf(state, 'ceo').span).toBe(3);
    expect(
      saidOrg(state)
        .bosses('old')
        .map(({ id }) => id),
    ).toEqual(['cmo']);
  });

  it('says in the name of a card what has become of it', () => {
    const viewer = viewerOf(main(), 'together');
    expect(nameOf(viewer, 'new')).toMatch(/, added in “Proposal”$/);
    expect(nameOf(viewer, 'old')).toMatch(/, only in “Today”$/);
    expect(nameOf(viewer, 'cx')).toMatch(/reports to Title of ceo, .*, moved$/);
    expect(nameOf(viewer, 'coo')).toMatch(/, person changed$/);
    expect(nameOf(viewer, 'ops')).not.toMatch(/changed|moved|only|added/);
    expect(nameOf(viewer, 'was-cx')).toBe(
      'Where Title of cx stands in “Today”: go to where it is in “Proposal”',
    );
  });

  it('judges the real chart, never two laid over each other', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    editor.showScenario('plan');
    expect(currentJudgement(viewer.store.getState())).toEqual(currentJudgement(editor.store.getState()));
    const marked = [...currentMarks(viewer.store.getState()).cards.keys()];
    expect(marked).not.toContain('was-cx');
    expect(marked).not.toContain('old');
    editor.showScenario('today');
    expect(currentJudgement(viewerOf(editor, 'before').store.getState())).toEqual(
      currentJudgement(editor.store.getState()),
    );
  });

  it('selects the role where its old place is pressed', () => {
    const viewer = viewerOf(main(), 'together');
    viewer.selectRole('was-cx');
    expect(viewer.store.getState().selection).toEqual({ kind: 'roles', ids: ['cx'] });
    viewer.select({ kind: 'roles', ids: ['was-cx', 'coo', 'cx'] });
    expect(viewer.store.getState().selection).toEqual({ kind: 'roles', ids: ['cx', 'coo'] });
  });
});

describe('keepViewer', () => {
  it('follows a step of the chart and keeps what is selected and folded', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    const stop = keepViewer(viewer, editor, PAIR, 'together');
    viewer.selectRole('ops');
    viewer.toggleFold('cx');
    editor.commit('Delete', inScenario('today', removeRoles(['old'], 'lift')), 'today');
    expect(ids(viewer)).not.toContain('old');
    expect(viewer.store.getState().selection).toEqual({ kind: 'roles', ids: ['ops'] });
    expect(currentScenario(viewer.store.getState()).arrangement?.folded).toEqual(['cx']);
    editor.undo();
    expect(ids(viewer)).toContain('old');
    stop();
    editor.redo();
    expect(ids(viewer)).toContain('old');
  });

  it('unfolds to what is different only now, and to nothing else', () => {
    const editor = main();
    const folded = (viewer: Editor) => currentScenario(viewer.store.getState()).arrangement?.folded;
    for (const pane of ['together', 'after'] as const) {
      const viewer = viewerOf(editor, pane);
      const stop = keepViewer(viewer, editor, PAIR, pane);
      viewer.toggleFold('cx');
      viewer.toggleFold('coo');
      viewer.selectRole('ceo');
      editor.commit('Rename', inScenario('plan', setRole('ops', { title: 'Operations' })), 'plan');
      expect(ids(viewer)).toContain('ops');
      expect(folded(viewer)).toEqual(['cx']);
      editor.undo();
      viewer.toggleFold('coo');
      editor.commit('Rename', inScenario('plan', setRole('cmo', { title: 'Marketing' })), 'plan');
      expect(folded(viewer)).toEqual(['cx', 'coo']);
      editor.undo();
      stop();
    }
  });

  it('unfolds to a card of which more is different now', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    keepViewer(viewer, editor, PAIR, 'together');
    viewer.toggleFold('ceo');
    editor.commit('Rename', inScenario('plan', setRole('coo', { title: 'Operations' })), 'plan');
    expect(ids(viewer)).toContain('coo');
  });

  it('unfolds to both ends of a line that is different only now', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    keepViewer(viewer, editor, PAIR, 'together');
    viewer.toggleFold('coo');
    editor.commit(
      'Draw',
      inScenario('plan', drawLine({ manager: 'cmo', report: 'ops', kind: 'dotted' })),
      'plan',
    );
    expect(ids(viewer)).toContain('ops');
    expect(viewer.store.getState().changes?.cards.has('ops')).toBe(false);
  });

  it('keeps a role selected that moves below what was folded', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    keepViewer(viewer, editor, PAIR, 'together');
    viewer.toggleFold('coo');
    viewer.selectRole('cmo');
    editor.commit('Move', inScenario('plan', moveRole('cmo', 'coo')), 'plan');
    expect(viewer.store.getState().selection).toEqual({ kind: 'roles', ids: ['cmo'] });
  });

  it('leaves the last picture where a scenario goes', () => {
    const editor = main();
    const viewer = viewerOf(editor, 'together');
    keepViewer(viewer, editor, PAIR, 'together');
    const before = viewer.store.getState();
    editor.commit('Delete', (document) => ({ ...document, scenarios: [document.scenarios[0]] }));
    expect(viewer.store.getState()).toBe(before);
  });
});
