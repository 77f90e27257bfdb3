import { describe, expect, it } from 'vitest';
import { openAnyFile } from '../../../src/editor/open-any-file.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { STANDARD_SETTINGS } from '../../../src/formats/settings/settings.ts';
import { writeSettings } from '../../../src/formats/settings/write-settings.ts';
import { documentOf, newEditor } from './new-editor.ts';

const STAFF = 'Id,Title,Manager\nceo,Chief,\ncmo,CMO,ceo\n';

describe('a file that comes in', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is opened at once when it is a chart', async () => {
    const editor = newEditor('a > b');
    await openAnyFile(editor, {
      name: 'b.json',
      bytes: bytes(writeDocument(documentOf('c > d', 'Other'))),
    });
    expect(editor.store.getState()).toMatchObject({ document: { title: 'Other' }, dialog: null });
  });

  it('leads to the settings when it holds some, whatever it is called', async () => {
    const editor = newEditor('a > b');
    const file = { name: 'theirs.json', bytes: bytes(writeSettings(STANDARD_SETTINGS)) };
    await openAnyFile(editor, file);
    const { dialog, notice } = editor.store.getState();
    expect([dialog, notice?.text]).toEqual([
      null,
      '“theirs.json” holds settings, not a chart. Load it in the settings.',
    ]);
    notice?.action?.run();
    expect(editor.store.getState().dialog).toBe('settings');
  });

  it.each([
    ['a table', 'staff.csv', STAFF],
    ['a list of another program', 'staff.json', '[{"id":1,"title":"CEO"}]'],
    ['an outline', 'staff.txt', 'CEO\n  CMO'],
  ])('is looked at first when it is %s', async (_, name, text) => {
    const editor = newEditor('a > b');
    const { document } = editor.store.getState();
    await openAnyFile(editor, { name, bytes: bytes(text) });
    expect(editor.store.getState()).toMatchObject({ dialog: 'import', incoming: { name } });
    expect(editor.store.getState().document).toBe(document);
    editor.showDialog(null);
    expect(editor.store.getState().incoming).toBeNull();
  });
});
