import { expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { openRuleBook } from '../../../../src/editor/actions/rulebook-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

it('opens the rule book at its list, and not over another dialog', () => {
  const editor = newEditor('ceo > cmo');
  editor.showRule('cx-under-marketing');
  expect(openRuleBook.isEnabled(editor.store.getState())).toBe(false);
  editor.showDialog(null);
  expect(openRuleBook.isEnabled(editor.store.getState())).toBe(true);
  openRuleBook.run(newContext(editor).context);
  expect(editor.store.getState()).toMatchObject({ dialog: 'rules', openRule: null });
  expect(ALL_ACTIONS).toContain(openRuleBook);
});
