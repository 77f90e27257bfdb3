import { expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { newFromTemplate } from '../../../../src/editor/actions/template-actions.ts';
import { newContext, newEditor } from '../new-editor.ts';

it('opens the gallery from any chart, also one that may only be looked at', () => {
  const editor = newEditor('ceo', { readOnly: true });
  expect(newFromTemplate.isEnabled(editor.store.getState())).toBe(true);
  newFromTemplate.run(newContext(editor).context);
  expect(editor.store.getState().dialog).toBe('templates');
  expect(ALL_ACTIONS).toContain(newFromTemplate);
});
