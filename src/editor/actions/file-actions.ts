import { fileName } from '../../browser/files.ts';
import { writeDocument } from '../../formats/document/write-document.ts';
import { currentScenario } from '../derived.ts';
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
  run: ({ editor, files }) => {
    const { document } = editor.store.getState();
    const content = new Blob([writeDocument(document)], { type: 'application/json' });
    const name = fileName(document.title, 'reportline.json', files.today());
    files.download(name, content);
    editor.notify({ tone: 'done', text: `Saved as ${name} in your downloads.` });
  },
};

export const exportPicture: Action = {
  id: 'export-picture',
  label: () => 'Export, copy or print the chart…',
  keys: ['Mod+Shift+E'],
  isEnabled: hasRoles,
  run: ({ editor }) => editor.showDialog('export'),
};
