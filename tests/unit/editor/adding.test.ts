import { describe, expect, it } from 'vitest';
import { addHere } from '../../../src/editor/actions/role-actions.ts';
import { currentOrg } from '../../../src/editor/derived.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { documentOf, newContext, newEditor } from './new-editor.ts';

function given(drawn: string) {
  const editor = newEditor(documentOf(readOutline(drawn).scenario));
  const { context } = newContext(editor);
  const add = (title: string, body?: true) =>
    addHere(context, { id: title.toLowerCase(), title, ...(body && { body }) });
  const bosses = (id: string) =>
    currentOrg(editor.store.getState())
      .bosses(id)
      .map((role) => role.id);
  const selected = () => {
    const { selection } = editor.store.getState();
    return selection.kind === 'roles' ? selection.ids : [];
  };
  return { editor, add, bosses, selected };
}

describe('adding a role without saying where', () => {
  it('adds a whole team under the selected role, one after the other', () => {
    const { editor, add, bosses, selected } = given('Chief Executive Officer [id: ceo]');
    editor.selectRole('ceo');
    add('CMO');
    add('COO');
    expect([bosses('cmo'), bosses('coo'), selected()]).toEqual([['ceo'], ['ceo'], ['ceo']]);
    expect(editor.store.getState().past).toHaveLength(2);
  });

  it('selects the first of all, so that the next one reports to it', () => {
    const { add, bosses, selected } = given('');
    add('CEO');
    expect(selected()).toEqual(['ceo']);
    add('CMO');
    expect(bosses('cmo')).toEqual(['ceo']);
  });

  it('puts a board above the one top, and only the first one', () => {
    const { editor, add, bosses } = given(
      'Chief Executive Officer [id: ceo]\n  Chief Marketing Officer [id: cmo]',
    );
    editor.selectRole('cmo');
    add('Board of Directors', true);
    expect(bosses('ceo')).toEqual(['board of directors']);
    expect(bosses('board of directors')).toEqual([]);
    add('Supervisory Board', true);
    expect(bosses('ceo')).toEqual(['board of directors']);
  });

  it('leaves a board on its own where there are several tops, and a committee always', () => {
    const { editor, add, bosses } = given('Chief Executive Officer [id: ceo]\nChief of Staff [id: cos]');
    editor.selectRole('ceo');
    add('Board of Directors', true);
    add('CX Steering Committee', true);
    expect([bosses('ceo'), bosses('cx steering committee')]).toEqual([[], []]);
  });

  it('lets a role without a name be named at once', () => {
    const { editor, add, selected } = given('Chief Executive Officer [id: ceo]');
    editor.selectRole('ceo');
    add('New role');
    expect(selected()).toEqual(['new role']);
    expect(editor.store.getState().cardEditing).toEqual({ roleId: 'new role', field: 'title' });
  });

  it('says where a role went when neither the chart nor the outline is on the screen', () => {
    const { editor, add } = given('');
    const told = () => editor.store.getState().notice?.text;
    editor.setBreadth('narrow');
    add('CEO');
    expect(told()).toBeUndefined();
    editor.showLeft('outline');
    add('COO');
    expect(told()).toBeUndefined();
    editor.showLeft('roles');
    add('Chief Marketing Officer');
    expect(told()).toMatch(/^Added Chief Marketing Officer under CEO\./);
    editor.selectRole('chief marketing officer');
    add('Chief Customer Officer');
    expect(told()).toMatch(
      /^Added Chief Customer Officer under Chief Marketing Officer\. 1 new critical finding/,
    );
    add('CX Steering Committee', true);
    expect(told()).toMatch(/^Added CX Steering Committee\./);
    editor.setBreadth('wide');
    add('Head of Brand');
    expect(told()).toBeUndefined();
  });
});
