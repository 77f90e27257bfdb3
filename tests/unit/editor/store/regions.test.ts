import { describe, expect, it } from 'vitest';
import { toggleDetails, toggleOutline, togglePalette } from '../../../../src/editor/actions/view-actions.ts';
import { type RegionView, showsRegion } from '../../../../src/editor/store/regions.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const REGIONS: readonly RegionView[] = ['left', 'chart', 'details'];

const NOTHING_DRAWN = documentOf({ id: 'today', name: 'Today', roles: [], lines: [] });

function given() {
  const editor = newEditor('ceo > cmo');
  const { context } = newContext(editor);
  const shown = () => REGIONS.filter((region) => showsRegion(editor.store.getState(), region));
  return { editor, context, shown };
}

describe('the regions on the screen', () => {
  it('are all where there is room, but for those a person has put away', () => {
    const { context, shown } = given();
    expect(shown()).toEqual(REGIONS);
    togglePalette.run(context);
    expect(shown()).toEqual(['chart', 'details']);
    toggleDetails.run(context);
    expect(shown()).toEqual(['chart']);
    toggleDetails.run(context);
    expect(shown()).toEqual(['chart', 'details']);
  });

  it('are the chart and one beside it in a window of medium width', () => {
    const { editor, context, shown } = given();
    editor.setBreadth('medium');
    expect(shown()).toEqual(['left', 'chart']);
    toggleDetails.run(context);
    expect(shown()).toEqual(['chart', 'details']);
    toggleDetails.run(context);
    expect(shown()).toEqual(['chart']);
    editor.showFinding('any');
    expect(shown()).toEqual(['chart', 'details']);
    editor.setBreadth('wide');
    expect(shown()).toEqual(REGIONS);
  });

  it('are one in a narrow window, where the outline leads and the same keys change it', () => {
    const { editor, context, shown } = given();
    editor.setBreadth('narrow');
    expect([shown(), editor.store.getState().left]).toEqual([['left'], 'outline']);
    toggleOutline.run(context);
    expect([shown(), editor.store.getState().left]).toEqual([['left'], 'roles']);
    togglePalette.run(context);
    expect(shown()).toEqual(['chart']);
    toggleDetails.run(context);
    expect(shown()).toEqual(['details']);
    expect(toggleDetails.label(editor.store.getState())).toBe('Hide the details');
    toggleOutline.run(context);
    expect([shown(), editor.store.getState().left]).toEqual([['left'], 'outline']);
  });

  it('are the ways to begin in a narrow window, as long as nothing is drawn', () => {
    const { editor, shown } = given();
    editor.setBreadth('narrow');
    const blank = { documentKey: 'blank', readOnly: false };
    editor.open({ document: NOTHING_DRAWN, ...blank });
    expect(shown()).toEqual(['chart']);
    // What is opened from there is seen where it was asked for, and a list stays one.
    editor.open({ document: documentOf('ceo > cmo'), ...blank });
    expect(shown()).toEqual(['chart']);
    editor.showLeft('outline');
    editor.open({ document: documentOf('ceo > coo'), ...blank });
    expect(shown()).toEqual(['left']);
    editor.setBreadth('wide');
    editor.open({ document: NOTHING_DRAWN, ...blank });
    expect(shown()).toEqual(REGIONS);
    editor.setBreadth('narrow');
    expect(shown()).toEqual(['chart']);
  });
});
