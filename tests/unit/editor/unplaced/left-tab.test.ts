import { expect, it } from 'vitest';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { showUnplaced } from '../../../../src/editor/actions/unplaced-actions.ts';
import { toggleOutline } from '../../../../src/editor/actions/view-actions.ts';
import { hasUnplaced, leftTab, unplacedCount } from '../../../../src/editor/unplaced/left-tab.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { newContext, newEditor } from '../new-editor.ts';

it('shows the tray until everything is placed, then the outline, and comes back with undo', () => {
  const editor = newEditor('ceo > a; lone');
  const left = () => leftTab(editor.store.getState());
  expect(showUnplaced.isEnabled(editor.store.getState())).toBe(true);
  showUnplaced.run(newContext(editor).context);
  expect([left(), unplacedCount(editor.store.getState())]).toEqual(['unplaced', 1]);
  editor.commitScenario('Move lone', moveRole('lone', 'ceo'));
  expect(left()).toBe('outline');
  expect(showUnplaced.isEnabled(editor.store.getState())).toBe(false);
  expect(toggleOutline.label(editor.store.getState())).toBe('Show the roles');
  editor.undo();
  expect(left()).toBe('unplaced');
});

it('is there for a boss the top itself names, until that is left as it is', () => {
  const table = { columns: [{ name: 'Manager', is: 'manager' }] };
  const chart = scenarioOf('ceo > a', { roles: { ceo: { extra: new Map([['Manager', 'The chair']]) } } });
  const shown = (left?: readonly string[]) => ({
    document: { title: 'T', scenarios: [{ ...chart, table: { ...table, ...(left && { left }) } }] as const },
    scenarioId: chart.id,
  });
  expect([unplacedCount(shown()), hasUnplaced(shown())]).toEqual([0, true]);
  expect(hasUnplaced(shown(['The chair']))).toBe(false);
});
