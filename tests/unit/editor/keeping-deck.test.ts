import { describe, expect, it } from 'vitest';
import { newEditor } from './new-editor.ts';

describe('how a chart was last exported', () => {
  it('is kept with the document, and is no step of its history', () => {
    const editor = newEditor('a > b');
    const { past } = editor.store.getState();
    editor.keepDeck({ format: 'pptx', footer: 'Board' });
    const { document, past: now, future } = editor.store.getState();
    expect(document.deck).toEqual({ format: 'pptx', footer: 'Board' });
    expect(now).toBe(past);
    expect(future).toEqual([]);
  });

  it('changes nothing where it was so before', () => {
    const editor = newEditor('a > b');
    editor.keepDeck({ format: 'pdf', brand: ['#0b7f77'] });
    const state = editor.store.getState();
    editor.keepDeck({ format: 'pdf', brand: ['#0b7f77'] });
    expect(editor.store.getState()).toBe(state);
  });

  it('outlives steps back and forward', () => {
    const editor = newEditor('a > b');
    editor.commitScenario('Title changed', (scenario) => ({ ...scenario, name: 'Plan' }));
    editor.keepDeck({ format: 'pdf' });
    editor.undo();
    expect(editor.store.getState().document.scenarios[0].name).toBe('Scenario');
    expect(editor.store.getState().document.deck).toEqual({ format: 'pdf' });
    editor.keepDeck({ format: 'svg' });
    editor.redo();
    expect(editor.store.getState().document.scenarios[0].name).toBe('Plan');
    expect(editor.store.getState().document.deck).toEqual({ format: 'svg' });
  });

  it('is not kept in a document that must not be changed', () => {
    const editor = newEditor('a > b', { readOnly: true });
    editor.keepDeck({ format: 'pdf' });
    expect(editor.store.getState().document).not.toHaveProperty('deck');
  });
});
