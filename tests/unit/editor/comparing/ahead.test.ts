import { describe, expect, it } from 'vitest';
import { prepareComparison } from '../../../../src/editor/comparing/ahead.ts';
import { createViewer } from '../../../../src/editor/comparing/viewer.ts';
import { currentLayout } from '../../../../src/editor/derived.ts';
import { newEditor } from '../new-editor.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

describe('a comparison that is prepared', () => {
  it('is the one that is shown', () => {
    const editor = newEditor(comparedDocument());
    const layout = prepareComparison(editor.store.getState());
    const viewer = createViewer(editor, PAIR, 'together');
    expect(layout?.cards.length).toBeGreaterThan(0);
    expect(viewer && currentLayout(viewer.store.getState())).toBe(layout);
  });

  it('needs two scenarios', () => {
    const document = comparedDocument();
    const alone = newEditor({ ...document, scenarios: [document.scenarios[0]] });
    expect(prepareComparison(alone.store.getState())).toBeUndefined();
  });
});
