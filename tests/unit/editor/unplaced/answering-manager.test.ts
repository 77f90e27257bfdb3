import { expect, it } from 'vitest';
import { currentScenario } from '../../../../src/editor/derived.ts';
import { managersMeant } from '../../../../src/editor/goals/named-manager.ts';
import {
  askManagerAgain,
  leaveManagerBe,
  makeManagerRole,
} from '../../../../src/editor/unplaced/answering-manager.ts';
import { trayOf } from '../../../../src/editor/unplaced/tray.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const naming = (text: string) => ({ extra: new Map([['Manager', text]]) });
const CHART = scenarioOf('ceo > a; b > c; d; e', {
  roles: { b: naming('JCP2'), d: naming('JCP2'), e: naming('Head of Sales') },
});

function start() {
  const editor = newEditor(documentOf(CHART));
  const tray = () => trayOf(currentScenario(editor.store.getState()));
  const [first, second] = tray().asked;
  if (!first || !second) throw new Error('Nobody is asked for.');
  return { editor, tray, first, second, context: newContext(editor).context };
}

it('makes a role in one step, selects it, and asks for a title only where there is none', () => {
  const { editor, tray, first, second, context } = start();
  makeManagerRole(context, first);
  const made = editor.store.getState();
  expect(made.past.map(({ label }) => label)).toEqual(['Make “JCP2” a role above 2 roles']);
  expect(made.selection).toEqual({ kind: 'roles', ids: ['JCP2'] });
  expect(made.cardEditing).toEqual({ roleId: 'JCP2', field: 'title' });
  expect(made.spoken?.text).toContain('Made “JCP2” a role above 2 roles.');
  editor.editCard(null);
  makeManagerRole(context, second);
  expect(editor.store.getState().cardEditing).toBeNull();
  expect(tray().asked).toEqual([]);
  makeManagerRole(context, first);
  expect(editor.store.getState().past).toHaveLength(2);
});

it('asks for the title in the outline where the chart is not on the screen', () => {
  const { editor, first, context } = start();
  editor.setBreadth('narrow');
  editor.showLeft('unplaced');
  makeManagerRole(context, first);
  const { left, cardEditing } = editor.store.getState();
  expect([left, cardEditing]).toEqual(['outline', { roleId: 'JCP2', field: 'title', at: 'outline' }]);
});

it('leaves a manager as it is, and takes that back, each in one step', () => {
  const { editor, tray, first } = start();
  leaveManagerBe({ editor }, first);
  expect(tray().left.map(({ text }) => text)).toEqual(['JCP2']);
  askManagerAgain({ editor }, first);
  expect(tray().left).toEqual([]);
  expect(editor.store.getState().past.map(({ label }) => label)).toEqual([
    'Leave “JCP2” as it is',
    'Ask again who “JCP2” is',
  ]);
});

it('offers whoever does not stand below all who name the manager', () => {
  const { first, second } = start();
  const ids = (of: typeof first) =>
    managersMeant(CHART, of).goals.map((goal) => (goal.kind === 'card' ? goal.roleId : goal.kind));
  expect(ids(first)).toEqual(['ceo', 'a', 'b', 'c', 'd', 'e']);
  expect(ids(second)).toEqual(['ceo', 'a', 'b', 'c', 'd']);
  const sending = managersMeant(CHART, first);
  const [drop] = sending.drops({ kind: 'card', roleId: 'a' });
  expect([drop?.label, drop?.effect]).toEqual(['Take Title of a for “JCP2”', '2 roles report to Title of a']);
  expect(managersMeant(CHART, second).drops({ kind: 'card', roleId: 'e' })).toEqual([]);
  expect(sending.drops({ kind: 'canvas' })).toEqual([]);
  expect(managersMeant(CHART, undefined).goals).toEqual([]);
});
