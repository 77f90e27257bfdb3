import { currentScenario } from '../derived.ts';
import { showsRegion } from '../store/regions.ts';
import { type EditorState, NOTHING } from '../store/state.ts';
import { leftTab } from '../unplaced/left-tab.ts';
import type { Action } from './action.ts';

export const fitChart: Action = {
  id: 'fit',
  label: () => 'Fit the chart',
  keys: ['Alt+0'],
  isEnabled: () => true,
  run: ({ view }) => view.fit(),
};

export const zoomIn: Action = {
  id: 'zoom-in',
  label: () => 'Zoom in',
  keys: ['Alt+='],
  isEnabled: () => true,
  run: ({ view }) => view.zoomIn(),
};

export const zoomOut: Action = {
  id: 'zoom-out',
  label: () => 'Zoom out',
  keys: ['Alt+-'],
  isEnabled: () => true,
  run: ({ view }) => view.zoomOut(),
};

/** Puts a region away to make room for the chart, or brings it back. */
function toggler(region: 'left' | 'details', id: string, name: string, key: string): Action {
  return {
    id,
    label: (state) => `${showsRegion(state, region) ? 'Hide' : 'Show'} ${name}`,
    keys: [key],
    isEnabled: () => true,
    run: ({ editor }) => editor.toggleSide(region),
  };
}

export const togglePalette = toggler('left', 'toggle-palette', 'the roles and the outline', 'Alt+1');
export const toggleDetails = toggler('details', 'toggle-details', 'the details', 'Alt+2');

export const toggleMiniMap: Action = {
  id: 'toggle-mini-map',
  label: ({ hidden }) => `${hidden.miniMap ? 'Show' : 'Hide'} the mini-map`,
  keys: ['Alt+3'],
  isEnabled: () => true,
  run: ({ editor }) => editor.togglePart('miniMap'),
};

export const toggleLegend: Action = {
  id: 'toggle-legend',
  label: ({ hidden }) => `${hidden.legend ? 'Show' : 'Hide'} the legend`,
  keys: ['Alt+6'],
  isEnabled: (state) => currentScenario(state).roles.length > 0,
  run: ({ editor }) => editor.togglePart('legend'),
};

/** Changes between what there is to draw with and the chart as a list, beside the chart. */
export const toggleOutline: Action = {
  id: 'toggle-outline',
  label: (state) => (showsOutline(state) ? 'Show the roles' : 'Show the outline'),
  keys: ['Alt+4'],
  isEnabled: () => true,
  run: ({ editor }) => editor.showLeft(showsOutline(editor.store.getState()) ? 'roles' : 'outline'),
};

/** Whether the chart is on the screen as a list. */
export function showsOutline(state: EditorState): boolean {
  return leftTab(state) === 'outline' && showsRegion(state, 'left');
}

export const deselect: Action = {
  id: 'deselect',
  label: () => 'Select nothing',
  keys: ['Escape'],
  isEnabled: ({ selection, dialog }) => dialog === null && selection.kind !== 'nothing',
  run: ({ editor }) => {
    editor.select(NOTHING);
    editor.say('Nothing selected.');
  },
};
