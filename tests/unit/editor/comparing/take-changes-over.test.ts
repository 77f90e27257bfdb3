import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/chart/changes.ts';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { type Compared, comparedIn } from '../../../../src/editor/comparing/compared.ts';
import {
  canBeTaken,
  comingAlong,
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
    expect(past.at(-1)?.label).toBe('Move Title of cx from Title of cmo to Title of ceo in “Today”');
    expect(notice?.text).toBe('Moved Title of cx from Title of cmo to Title of ceo in “Today”.');
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
    expect(takeKindOver(editor, { kind: 'changed', changes: moved, into: 'before' }, now(editor))).toBe(true);
    expect(changes(editor).some(({ kind }) => kind === 'changed')).toBe(false);
    expect(editor.store.getState().past.map(({ label }) => label)).toEqual([
      'Take over 1 changed field into “Today”',
    ]);
  });

  it('does nothing for nothing', () => {
    const editor = comparing();
    expect(takeKindOver(editor, { kind: 'moved', changes: [], into: 'before' }, now(editor))).toBe(false);
    expect(editor.store.getState().past).toEqual([]);
  });
});
