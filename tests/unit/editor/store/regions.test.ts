import { describe, expect, it } from 'vitest';
import { toggleDetails, toggleOutline, togglePalette } from '../../../../src/editor/actions/view-actions.ts';
import { type RegionView, showsRegion } from '../../../../src/editor/store/regions.ts';
import { newContext, newEditor } from '../new-editor.ts';

const REGIONS: readonly RegionView[] = ['left', 'chart', 'details'];

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
});
