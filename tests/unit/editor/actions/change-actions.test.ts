import { describe, expect, it } from 'vitest';
import { nextChange, previousChange, takeAllChanges } from '../../../../src/editor/actions/change-actions.ts';
import type { Comparing } from '../../../../src/editor/comparing/comparing.ts';
import { takeChangeOver } from '../../../../src/editor/comparing/take-changes-over.ts';
import { changesOf, comparedIn } from '../../../../src/editor/comparing/compared.ts';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { comparedDocument, PAIR } from '../comparing/compared-document.ts';
import { newContext, newEditor } from '../new-editor.ts';

function comparing(patch: Partial<Comparing> = {}, readOnly = false) {
  const editor = newEditor(comparedDocument(), { readOnly });
  editor.compare({ ...PAIR, view: 'together', ...patch });
  const { context } = newContext(editor);
  const openAfter = (action: typeof nextChange) => {
    action.run(context);
    return editor.store.getState().comparing?.open;
  };
  const state = () => editor.store.getState();
  return { editor, context, openAfter, state };
}

const [before, after] = comparedDocument().scenarios;
if (!after) throw new Error('There is nothing to compare.');
const KEYS = changesBetween(before, after).map(({ key }) => key);

describe('next and previous change', () => {
  it('go through all of them as they are listed, round and round', () => {
    const { openAfter } = comparing();
    expect([...KEYS, KEYS[0]].map(() => openAfter(nextChange))).toEqual([...KEYS, KEYS[0]]);
    expect(openAfter(previousChange)).toBe(KEYS.at(-1));
    expect(comparing().openAfter(previousChange)).toBe(KEYS.at(-1));
  });

  it('say which it is, and how many there are', () => {
    const { openAfter, state } = comparing();
    openAfter(nextChange);
    expect(state().spoken?.text).toBe(`Add Title of new under Title of cx. 1 of ${KEYS.length}.`);
  });

  it('go through those alone that a filter leaves', () => {
    const { openAfter } = comparing({ filter: { kinds: new Set(['moved', 'changed']), text: '' } });
    const left = KEYS.filter((key) => /^(?:moved|changed)/.test(key));
    expect([...left, left[0]].map(() => openAfter(nextChange))).toEqual([...left, left[0]]);
    expect(
      comparing({ filter: { kinds: new Set(), text: 'nowhere' } }).openAfter(nextChange),
    ).toBeUndefined();
  });

  it('go on where one was, when the change that was open has been taken over', () => {
    const { editor, openAfter, state } = comparing();
    openAfter(nextChange);
    const second = openAfter(nextChange);
    const { document, comparing: now } = state();
    const compared = now ? comparedIn(document, now) : undefined;
    const change = compared && changesOf(compared).find(({ key }) => key === second);
    if (!compared || !change) throw new Error('Nothing is open.');
    takeChangeOver(editor, change, 'before', compared);
    const [today, plan] = state().document.scenarios;
    const left = plan ? changesBetween(today, plan).map(({ key }) => key) : [];
    expect(left).not.toContain(second);
    expect(left.length).toBeGreaterThan(2);
    expect(openAfter(nextChange)).toBe(left[1]);
    expect(openAfter(previousChange)).toBe(left[0]);
  });

  it('say so where no change fits the filter', () => {
    const { openAfter, state } = comparing({ filter: { kinds: new Set(), text: 'nowhere' } });
    openAfter(nextChange);
    expect(state().spoken?.text).toBe('None of the changes fits the filter.');
  });

  it('are to be had where changes are listed beside a canvas', () => {
    expect(nextChange.isEnabled(comparing().state())).toBe(true);
    expect(nextChange.isEnabled(comparing({ view: 'list' }).state())).toBe(false);
    expect(nextChange.isEnabled(newEditor(comparedDocument()).store.getState())).toBe(false);
  });

  it('leave nothing open where another scenario is compared, or nothing is any more', () => {
    const { editor, openAfter, state } = comparing();
    openAfter(nextChange);
    editor.compare(null);
    editor.compare({ ...PAIR, view: 'together' });
    expect(state().comparing?.open).toBeUndefined();
  });
});

describe('taking all changes over', () => {
  it('makes the first scenario as the second one is, in one step', () => {
    const { editor, context, state } = comparing();
    expect(takeAllChanges.label(state())).toBe(`Take all ${KEYS.length} changes over into “Today”`);
    takeAllChanges.run(context);
    const [today, plan] = state().document.scenarios;
    expect(plan && changesBetween(today, plan)).toEqual([]);
    expect(state().past.map(({ label }) => label)).toEqual([`Take over ${KEYS.length} changes into “Today”`]);
    expect(takeAllChanges.isEnabled(state())).toBe(false);
    editor.undo();
    expect(state().document.scenarios[0].roles).toEqual(before.roles);
  });

  it('is not to be had of a chart that must not be changed', () => {
    expect(takeAllChanges.isEnabled(comparing().state())).toBe(true);
    expect(takeAllChanges.isEnabled(comparing({}, true).state())).toBe(false);
  });
});
