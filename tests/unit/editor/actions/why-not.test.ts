import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/editor/actions/action.ts';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import { compareScenarios } from '../../../../src/editor/actions/compare-actions.ts';
import { nextFinding } from '../../../../src/editor/actions/finding-actions.ts';
import { foldTeam } from '../../../../src/editor/actions/folding-actions.ts';
import { undo } from '../../../../src/editor/actions/history-actions.ts';
import { moveEarlier, moveLater, promote } from '../../../../src/editor/actions/order-actions.ts';
import { addReport, removeSelected } from '../../../../src/editor/actions/role-actions.ts';
import { showUnplaced } from '../../../../src/editor/actions/unplaced-actions.ts';
import { sayWhyNot } from '../../../../src/editor/actions/why-not.ts';
import { blankDocument } from '../../../../src/editor/new-role.ts';
import { documentOf, newEditor } from '../new-editor.ts';

/** What only walks on, or closes, says nothing where the way ends. */
const WALKS = /^(?:Shift\+)?(?:Arrow|Home|End|Page)|^Escape$/;
const pressable = ALL_ACTIONS.filter(
  ({ keys, isBrowsers }) => !isBrowsers && keys.some((key) => !WALKS.test(key)),
);

const CHARTS = { empty: blankDocument(), one: documentOf('ceo'), several: documentOf('ceo > a, b') };

function told(action: Action, chart: keyof typeof CHARTS, ...ids: readonly string[]): string | undefined {
  const editor = newEditor(CHARTS[chart]);
  if (ids.length > 0) editor.select({ kind: 'roles', ids });
  sayWhyNot(editor, action);
  return editor.store.getState().notice?.text;
}

describe('a key for which there is nothing to do', () => {
  it.each(Object.keys(CHARTS) as (keyof typeof CHARTS)[])('says why, whichever it is: %s', (chart) => {
    for (const ids of [[], ['ceo'], ['a'], ['a', 'b']]) {
      const editor = newEditor(CHARTS[chart]);
      editor.select(ids.length > 0 ? { kind: 'roles', ids } : { kind: 'nothing' });
      const idle = pressable.filter((action) => !action.isEnabled(editor.store.getState()));
      expect(idle.length).toBeGreaterThan(5);
      expect(idle.filter((action) => !told(action, chart, ...ids)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('says what is missing: a role, one alone, a place to go to', () => {
    expect(told(undo, 'one')).toBe('There is nothing to undo.');
    expect(told(addReport, 'several')).toBe('Select a role first: click a card, or press an arrow key.');
    expect(told(addReport, 'several', 'a', 'b')).toContain('one role at a time');
    expect(told(removeSelected, 'empty')).toBe('There is no role yet. Add one first.');
    expect(told(moveEarlier, 'several', 'a')).toBe('Title of a is the first of its colleagues.');
    expect(told(moveLater, 'several', 'b')).toBe('Title of b is the last of its colleagues.');
    expect(told(promote, 'several', 'ceo')).toBe('Title of ceo has no boss to stand beside.');
    expect(told(foldTeam, 'several', 'a')).toBe('Title of a has no team.');
  });

  it('offers a second scenario to whoever wants what takes two', () => {
    const editor = newEditor(CHARTS.several);
    sayWhyNot(editor, compareScenarios);
    editor.store.getState().notice?.action?.run();
    const { document, namingScenario } = editor.store.getState();
    expect(document.scenarios.map(({ name }) => name)).toEqual(['Scenario', 'Proposal']);
    expect(namingScenario).toBe(document.scenarios[1]?.id);
    const looked = newEditor(CHARTS.several, { readOnly: true });
    sayWhyNot(looked, compareScenarios);
    expect(looked.store.getState().notice?.action).toBeUndefined();
  });

  it('says of a chart that is only looked at why that is so', () => {
    const editor = newEditor('ceo > a', { readOnly: true });
    editor.selectRole('a');
    sayWhyNot(editor, addReport);
    expect(editor.store.getState().notice).toMatchObject({ tone: 'problem' });
    editor.notify(null);
    sayWhyNot(editor, foldTeam);
    expect(editor.store.getState().notice?.text).toBe('Title of a has no team.');
  });

  it('says what is true: of an empty chart, before the rules have come, and of the chart that was meant', () => {
    expect(told(showUnplaced, 'empty')).toBe('There is no role yet. Add one first.');
    expect(told(showUnplaced, 'several')).toBe('No role is without a place.');
    const editor = newEditor('ceo > a');
    editor.store.setState({ isJudged: false });
    sayWhyNot(editor, nextFinding);
    expect(editor.store.getState().notice?.text).toBe('The rules are on their way.');
    editor.judged();
    sayWhyNot(editor, nextFinding);
    expect(editor.store.getState().notice?.text).toBe('There are no findings.');
    const viewer = newEditor('ceo > a');
    viewer.selectRole('a');
    sayWhyNot(editor, foldTeam, viewer.store.getState());
    expect(editor.store.getState().notice?.text).toBe('Title of a has no team.');
    expect(viewer.store.getState().notice).toBeNull();
  });

  it('takes no message away that waits for an answer, and is heard all the same', () => {
    const editor = newEditor('ceo');
    const notice = { tone: 'done', text: 'Done.', action: { label: 'Undo', run: () => undefined } } as const;
    editor.notify(notice);
    sayWhyNot(editor, undo);
    expect(editor.store.getState()).toMatchObject({ notice, spoken: { text: 'There is nothing to undo.' } });
  });
});
