import { describe, expect, it } from 'vitest';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { currentScenario } from '../../../../src/editor/derived.ts';
import { roleStep } from '../../../../src/editor/step-labels.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { documentOf, newEditor } from '../new-editor.ts';

const CHART = 'ceo > cmo';
const TITLES = { ceo: { title: 'Chief Executive Officer' }, cmo: { title: 'Chief Marketing Officer' } };
const NEW = { id: 'new', title: 'New role' };

function editorWithNew() {
  const editor = newEditor(documentOf(scenarioOf(CHART, { roles: TITLES })));
  editor.commitScenario('Add New role', addRole(NEW, { boss: 'cmo' }));
  const name = (title: string, before = NEW.title) =>
    editor.commitScenario(roleStep({ ...NEW, title: before }, { title }), setRole(NEW.id, { title }));
  const steps = () => editor.store.getState().past.map(({ label }) => label);
  const titles = () => currentScenario(editor.store.getState()).roles.map(({ title }) => title);
  return { editor, name, steps, titles };
}

describe('the first title of a role', () => {
  it('belongs to the step that added it, which goes and comes back whole', () => {
    const { editor, name, steps, titles } = editorWithNew();
    name('Chief $& Officer');
    expect(steps()).toEqual(['Add Chief $& Officer']);
    editor.undo();
    expect(titles()).not.toContain('New role');
    expect(editor.store.getState().past).toEqual([]);
    editor.redo();
    expect(titles()).toContain('Chief $& Officer');
  });

  it('is said with what the role has led to, not with what its title has', () => {
    const { editor, name } = editorWithNew();
    name('Chief Customer Officer');
    expect(editor.store.getState().spoken?.text).toMatch(
      /^Added Chief Customer Officer\. 1 new critical finding/,
    );
  });

  it('is a change since the file was saved, when that was before the title', () => {
    const { editor, name } = editorWithNew();
    editor.setFiling({ steps: 0 });
    name('Head of Brand');
    expect(editor.store.getState().filing.steps).toBe(1);
  });

  it('is a step of its own after anything else, and so is every later title', () => {
    const { editor, name, steps } = editorWithNew();
    editor.commitScenario('Change the note on New role', setRole(NEW.id, { note: 'Soon' }));
    name('Head of Brand');
    name('Head of Media', 'Head of Brand');
    expect(steps()).toEqual([
      'Add New role',
      'Change the note on New role',
      'Rename New role',
      'Rename Head of Brand',
    ]);
  });

  it('is no part of a step that did more than add it, nor is any other edit a part of adding', () => {
    const { editor, name, steps } = editorWithNew();
    editor.undo();
    editor.commitScenario('Paste New role and 2 others', addRole(NEW, { boss: 'cmo' }));
    name('Head of Brand');
    expect(steps()).toEqual(['Paste New role and 2 others', 'Rename New role']);
    const other = editorWithNew();
    other.editor.commitScenario('Update from staff.csv', setRole(NEW.id, { title: 'Head of Brand' }));
    expect(other.steps()).toEqual(['Add New role', 'Update from staff.csv']);
  });

  it('is a step of its own where the step before only mentions such a role', () => {
    const { editor, name, steps } = editorWithNew();
    name('New role, second');
    editor.commitScenario('Rename New role, second', setRole(NEW.id, { title: 'New role' }));
    name('Head of Brand');
    expect(steps().at(-1)).toBe('Rename New role');
  });
});
