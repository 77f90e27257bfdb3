import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/chart/changes.ts';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { type Compared, comparedIn } from '../../../../src/editor/comparing/compared.ts';
import {
  canBeTaken,
  comingAlong,
  comingAlongWith,
  takeChangeOver,
  takeKindOver,
} from '../../../../src/editor/comparing/take-changes-over.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { newEditor } from '../new-editor.ts';
import { comparedDocument, named, PAIR } from './compared-document.ts';

const comparing = () => {
  const editor = newEditor(comparedDocument());
  editor.showScenario('plan');
  editor.compare({ ...PAIR, view: 'together' });
  return editor;
};

function comparingOf(today: string, plan: string): Editor {
  const scenarios = [named('today', 'Today', today), named('plan', 'Proposal', plan)] as const;
  const editor = newEditor({ title: 'Northwind', scenarios });
  editor.compare({ ...PAIR, view: 'together' });
  return editor;
}

function now(editor: Editor): Compared {
  const compared = comparedIn(editor.store.getState().document, PAIR);
  if (!compared) throw new Error('One of the scenarios is gone');
  return compared;
}

const changes = (editor: Editor) => changesBetween(now(editor).before, now(editor).after);
const keys = (editor: Editor) => changes(editor).map(({ key }) => key);

function change(editor: Editor, key: string): Change {
  const found = changes(editor).find((one) => one.key === key);
  if (!found) throw new Error(`There is no change ${key}`);
  return found;
}

describe('takeChangeOver', () => {
  it('takes a change into the first scenario, as a step with a name and the way back', () => {
    const editor = comparing();
    const all = keys(editor);
    expect(takeChangeOver(editor, change(editor, 'moved cx'), 'before', now(editor))).toBe(true);
    expect(keys(editor)).toEqual(all.filter((key) => key !== 'moved cx'));
    const { past, notice, scenarioId, comparing: still } = editor.store.getState();
    expect(past.at(-1)?.label).toBe(
      'Take over into “Today”: Move Title of cx from under Title of cmo to under Title of ceo',
    );
    expect(notice?.text).toBe(
      'Took over into “Today”: Move Title of cx from under Title of cmo to under Title of ceo.',
    );
    // What is on the screen behind the comparison stays; undo later shows what it changes.
    expect(scenarioId).toBe('plan');
    expect(still).not.toBeNull();
    notice?.action?.run();
    expect(keys(editor)).toEqual(all);
  });

  it('says how much is left', () => {
    const editor = comparing();
    const { length } = keys(editor);
    takeChangeOver(editor, change(editor, 'removed old'), 'before', now(editor));
    expect(editor.store.getState().spoken?.text).toContain(`Left: ${length - 1} changes`);
  });

  it.each(['moved cx', 'added new', 'removed old', 'changed person coo'])(
    'takes %s back in the second scenario',
    (key) => {
      const editor = comparing();
      const { before } = now(editor);
      expect(takeChangeOver(editor, change(editor, key), 'after', now(editor))).toBe(true);
      expect(keys(editor)).not.toContain(key);
      expect(now(editor).before).toBe(before);
    },
  );

  it('says what it takes back as the list has it, not what happens instead', () => {
    const editor = comparing();
    takeChangeOver(editor, change(editor, 'added new'), 'after', now(editor));
    const said = 'Took back in “Proposal”: Add Title of new under Title of cx.';
    expect(editor.store.getState().notice?.text).toBe(said);
  });

  it('takes a line back both ways', () => {
    const editor = comparing();
    const line = changes(editor).find(({ kind }) => kind === 'line');
    if (!line) throw new Error('There is no line');
    takeChangeOver(editor, line, 'after', now(editor));
    expect(changes(editor).some(({ kind }) => kind === 'line')).toBe(false);
    editor.undo();
    takeChangeOver(editor, line, 'before', now(editor));
    expect(changes(editor).some(({ kind }) => kind === 'line')).toBe(false);
  });

  it('shows the scenario a step has changed when it is undone after the comparison', () => {
    const editor = comparing();
    takeChangeOver(editor, change(editor, 'moved cx'), 'before', now(editor));
    editor.compare(null);
    expect(editor.store.getState().scenarioId).toBe('plan');
    editor.undo();
    expect(editor.store.getState().scenarioId).toBe('today');
    editor.redo();
    expect(editor.store.getState().scenarioId).toBe('today');
  });

  it('says what comes along', () => {
    const scenarios = [
      named('today', 'Today', 'ceo > cmo'),
      named('plan', 'Proposal', 'ceo > cmo, new; new > deep'),
    ] as const;
    const editor = newEditor({ title: 'Northwind', scenarios });
    editor.compare({ ...PAIR, view: 'together' });
    const deep = change(editor, 'added deep');
    expect(comingAlong(deep, 'before', now(editor))).toEqual(['Add Title of new under Title of ceo']);
    takeChangeOver(editor, deep, 'before', now(editor));
    expect(editor.store.getState().notice?.text).toContain(', with 1 other change it needs.');
    expect(keys(editor)).not.toContain('added new');
  });

  it('brings a removed role back into the second scenario with its dotted lines', () => {
    const editor = comparingOf('ceo > a, d; a ..> d: metrics', 'ceo > a');
    expect(takeChangeOver(editor, change(editor, 'removed d'), 'after', now(editor))).toBe(true);
    expect(keys(editor)).toEqual([]);
    expect(now(editor).after.lines).toContainEqual({
      manager: 'a',
      report: 'd',
      kind: 'dotted',
      purpose: 'metrics',
    });
    editor.undo();
    expect(keys(editor)).toEqual(['removed d']);
  });

  it('brings back the lines of roles that come along, and none to a role that stays away', () => {
    const editor = comparingOf('ceo > a, b; b > d; a ..> b; ceo ..> d; gone ..> d', 'ceo > a');
    takeChangeOver(editor, change(editor, 'removed d'), 'after', now(editor));
    expect(keys(editor)).toEqual(['removed gone']);
    takeChangeOver(editor, change(editor, 'removed gone'), 'after', now(editor));
    expect(keys(editor)).toEqual([]);
  });

  it('takes no line over that is a change of its own', () => {
    const editor = comparingOf('ceo > a', 'ceo > a, d; a ..> d: metrics');
    takeChangeOver(editor, change(editor, 'added d'), 'before', now(editor));
    expect(keys(editor)).toEqual([expect.stringMatching(/^line added/)]);
  });

  it('says once nothing is different any more', () => {
    const editor = comparingOf('ceo > a', 'ceo > a, b');
    takeChangeOver(editor, change(editor, 'added b'), 'before', now(editor));
    expect(editor.store.getState().spoken?.text).toBe(
      'Took over into “Today”: Add Title of b under Title of ceo. Nothing is different any more.',
    );
  });

  it('is refused in a chart that must not be changed', () => {
    const editor = newEditor(comparedDocument(), { readOnly: true });
    const before = editor.store.getState().document;
    expect(takeChangeOver(editor, change(editor, 'moved cx'), 'before', now(editor))).toBe(false);
    expect(editor.store.getState().document).toBe(before);
  });

  it('knows what cannot be taken back by itself', () => {
    const editor = comparing();
    const moved = change(editor, 'moved cx');
    expect(canBeTaken(moved, 'after', now(editor))).toBe(true);
    takeChangeOver(editor, moved, 'before', now(editor));
    expect(canBeTaken(moved, 'after', now(editor))).toBe(false);
    expect(comingAlong(moved, 'after', now(editor))).toEqual([]);
  });
});

describe('takeKindOver', () => {
  it('takes all of a kind in one step', () => {
    const editor = comparing();
    const moved = changes(editor).filter(({ kind }) => kind === 'changed');
    expect(takeKindOver(editor, { kind: 'changed', changes: moved }, now(editor))).toBe(true);
    expect(changes(editor).some(({ kind }) => kind === 'changed')).toBe(false);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual([
      'Take over 1 changed field into “Today”',
    ]);
    expect(editor.store.getState().notice?.text).toBe('Took over 1 changed field into “Today”.');
  });

  it('says what comes along with them', () => {
    const editor = comparingOf('ceo > a, b; a > x, y', 'ceo > a, b, new; new > x, y');
    const moves = changes(editor).filter(({ kind }) => kind === 'moved');
    expect(comingAlongWith(moves, now(editor))).toEqual(['Add Title of new under Title of ceo']);
    takeKindOver(editor, { kind: 'moved', changes: moves }, now(editor));
    expect(editor.store.getState().notice?.text).toBe(
      'Took over 2 moves into “Today”, with 1 other change they need.',
    );
    expect(keys(editor)).toEqual([]);
  });

  it('calls orders what they are', () => {
    const editor = comparingOf('ceo > a, b; a > x, y; b > v, w', 'ceo > b, a; a > y, x; b > v, w');
    takeKindOver(editor, { kind: 'order', changes: changes(editor) }, now(editor));
    expect(editor.store.getState().notice?.text).toBe('Took over the order of 2 teams into “Today”.');
  });

  it('does nothing for nothing', () => {
    const editor = comparing();
    expect(takeKindOver(editor, { kind: 'moved', changes: [] }, now(editor))).toBe(false);
    expect(editor.store.getState().past).toEqual([]);
  });
});
