import { currentScenario } from '../derived.ts';
import { saveAsFile } from '../disk/save-as-file.ts';
import { openBlank } from '../opening.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

const hasRoles = (state: EditorState) => currentScenario(state).roles.length > 0;

export const newChart: Action = {
  id: 'new-chart',
  label: () => 'New chart',
  keys: [],
  isEnabled: () => true,
  run: ({ editor }) => openBlank(editor),
};

export const openFromDisk: Action = {
  id: 'open-file',
  label: () => 'Open or import a file…',
  keys: ['Mod+O'],
  isEnabled: () => true,
  run: ({ files }) => files.choose(),
};

export const saveToDisk: Action = {
  id: 'save-file',
  label: () => 'Save as a file',
  keys: ['Mod+S'],
  // What a newer version says in it would be lost.
  isEnabled: ({ readOnly, readOnlyBecause }) => !readOnly || readOnlyBecause !== 'newer-version',
  run: (context) => void saveAsFile(context),
};

export const saveToAnother: Action = {
  id: 'save-another-file',
  label: () => 'Save as another file…',
  keys: ['Mod+Shift+S'],
  isEnabled: saveToDisk.isEnabled,
  run: (context) => void saveAsFile(context, 'another'),
};

export const exportPicture: Action = {
  id: 'export-picture',
  label: () => 'Export, copy or print the chart…',
  keys: ['Mod+Shift+E'],
  isEnabled: hasRoles,
  run: ({ editor }) => editor.showDialog('export'),
};
