import { NOTHING } from '../store/state.ts';
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

export const togglePalette: Action = {
  id: 'toggle-palette',
  label: ({ hidden }) => (hidden.palette ? 'Show the role palette' : 'Hide the role palette'),
  keys: ['Alt+1'],
  isEnabled: () => true,
  run: ({ editor }) => editor.toggle('palette'),
};

export const toggleDetails: Action = {
  id: 'toggle-details',
  label: ({ hidden }) => (hidden.details ? 'Show the details' : 'Hide the details'),
  keys: ['Alt+2'],
  isEnabled: () => true,
  run: ({ editor }) => editor.toggle('details'),
};

export const toggleMiniMap: Action = {
  id: 'toggle-mini-map',
  label: ({ hidden }) => (hidden.miniMap ? 'Show the mini-map' : 'Hide the mini-map'),
  keys: ['Alt+3'],
  isEnabled: () => true,
  run: ({ editor }) => editor.toggle('miniMap'),
};

export const deselect: Action = {
  id: 'deselect',
  label: () => 'Select nothing',
  keys: ['Escape'],
  isEnabled: ({ selection, dialog }) => dialog === null && selection.kind !== 'nothing',
  run: ({ editor }) => editor.select(NOTHING),
};
