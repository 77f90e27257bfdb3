import { beforeEach, describe, expect, it } from 'vitest';
import type { DiskHandle, KnownFile } from '../../../../src/browser/disk/disk-handle.ts';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { saveAsFile } from '../../../../src/editor/disk/save-as-file.ts';
import type { DiskDesk } from '../../../../src/editor/disk/disk-desk.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { fakeDisk } from '../../../support/fake-disk.ts';
import { newContext, newEditor } from '../new-editor.ts';

type Picked = DiskHandle | undefined | Error;

/** A chart beside a disk, and what a person will choose there. */
function workplace() {
  const editor = newEditor('ceo > cmo');
  const { context, did } = newContext(editor);
  const known = new Map<string, KnownFile>();
  const noted: unknown[] = [];
  const choices: Picked[] = [];
  const proposed: string[] = [];
  const disk: DiskDesk = {
    pickers: {
      toSave: async (name) => {
        proposed.push(name);
        const choice = choices.shift();
        if (choice instanceof Error) throw choice;
        return choice;
      },
      toOpen: async () => undefined,
    },
    fileOf: async (key) => known.get(key),
    remember: (key, file) => void known.set(key, file),
    note: (key, filing) => void noted.push([key, filing]),
  };
  const save = (where?: 'another') => saveAsFile({ editor, files: { ...context.files, disk } }, where);
  const state = () => editor.store.getState();
  return { editor, state, known, noted, choices, proposed, did, save, words: () => state().notice?.text };
}

let at = workplace();
beforeEach(() => void (at = workplace()));

const change = (title: string) => at.editor.commit('Rename', setTitle(title));

describe('saving as a file', () => {
  it('writes where somebody chooses, and the next time there again without asking', async () => {
    const file = fakeDisk('northwind.reportline.json', '');
    at.choices.push(file.handle);
    change('One');
    await at.save();
    expect(at.proposed).toEqual(['one-2026-11-22.reportline.json']);
    expect(file.text()).toBe(writeDocument(at.state().document));
    expect(at.words()).toBe('Saved to northwind.reportline.json.');
    expect(at.state().filing).toMatchObject({ file: { name: 'northwind.reportline.json' }, steps: 0 });
    expect(at.state().filing.file?.size).toBe(file.text().length);
    expect(at.noted).toEqual([['key', at.state().filing]]);
    change('Two');
    expect(at.state().filing.steps).toBe(1);
    await at.save();
    expect(file.text()).toContain('Two');
    expect(at.state().filing.steps).toBe(0);
    expect(at.proposed).toHaveLength(1);
    expect(at.did).toEqual([]);
  });

  it('asks again for another file, which is the chart’s from then on', async () => {
    const first = fakeDisk('a.json', '');
    const second = fakeDisk('b.json', '');
    at.choices.push(first.handle, second.handle);
    await at.save();
    await at.save('another');
    change('Two');
    await at.save();
    expect(at.proposed[1]).toBe('a.json');
    expect(first.text()).not.toContain('Two');
    expect(second.text()).toContain('Two');
  });

  it('changes nothing and says nothing when somebody thinks better of it', async () => {
    at.choices.push(undefined);
    await at.save();
    expect(at.state()).toMatchObject({ notice: null, filing: { steps: 0 } });
    expect(at.state().filing.file).toBeUndefined();
    expect([at.did, at.noted]).toEqual([[], []]);
  });

  it('does not overwrite what somebody else has made of the file, but offers both ways', async () => {
    const file = fakeDisk('a.json', '');
    const other = fakeDisk('b.json', '');
    at.choices.push(file.handle, other.handle);
    await at.save();
    file.change('hers');
    change('Two');
    await at.save();
    expect(file.text()).toBe('hers');
    expect(at.state().filing.steps).toBe(1);
    const { notice } = at.state();
    expect(notice).toMatchObject({
      tone: 'problem',
      text: expect.stringContaining('changed by somebody else'),
    });
    expect([notice?.action?.label, notice?.otherAction?.label]).toEqual([
      'Save as another file',
      'Replace it',
    ]);
    change('Three');
    expect(at.state().notice).toBe(notice);
    notice?.otherAction?.run();
    await expect.poll(() => at.state().filing.steps).toBe(0);
    expect(file.text()).toContain('Three');
    file.change('hers again');
    await at.save();
    at.state().notice?.action?.run();
    await expect.poll(() => at.words()).toBe('Saved to b.json.');
    expect(file.text()).toBe('hers again');
  });

  it.each([
    ['refused', fakeDisk('a.json', '', { permission: 'denied', answer: 'denied' }), 'was not written'],
    ['impossible', fakeDisk('a.json', '', { failsOnWrite: 'QuotaExceededError' }), 'could not be written'],
  ])('downloads where writing is %s, and says why', async (_what, file, words) => {
    at.choices.push(file.handle);
    await at.save();
    expect(at.did).toEqual(['download northwind-2026-11-22.reportline.json']);
    expect(at.words()).toContain(words);
    expect(at.state().filing.file?.name).toBe('northwind-2026-11-22.reportline.json');
    expect(at.known.size).toBe(0);
  });

  it('downloads when the file is gone, or nothing may be chosen', async () => {
    const file = fakeDisk('a.json', '');
    at.choices.push(file.handle, new DOMException('No', 'SecurityError'));
    await at.save();
    file.remove();
    await at.save();
    expect(at.words()).toContain('a.json is not where it was');
    await at.save('another');
    expect(at.words()).toContain('does not let Reportline choose');
    expect(at.did).toHaveLength(2);
  });

  it('counts what is changed while the file is written', async () => {
    const file = fakeDisk('a.json', '');
    at.choices.push(file.handle);
    const saving = at.save();
    change('Two');
    await saving;
    expect(file.text()).not.toContain('Two');
    expect(at.state().filing.steps).toBe(1);
  });

  it('says nothing to a chart that was opened meanwhile', async () => {
    const file = fakeDisk('a.json', '');
    at.choices.push(file.handle);
    const saving = at.save();
    at.editor.open({ document: at.state().document, documentKey: 'other', readOnly: false });
    await saving;
    expect(at.state().filing.file).toBeUndefined();
    expect(at.noted).toMatchObject([['key', { file: { name: 'a.json' } }]]);
    expect([...at.known.keys()]).toEqual(['key']);
  });
});
