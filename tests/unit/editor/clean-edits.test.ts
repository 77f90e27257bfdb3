import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRole } from '../../../src/chart/edits/add-role.ts';
import { setDocumentContext, setTitle } from '../../../src/chart/edits/document-edit.ts';
import { drawLine, setLine } from '../../../src/chart/edits/lines.ts';
import { setScenarioContext } from '../../../src/chart/edits/set-context.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { documentOf, newEditor } from './new-editor.ts';

/** What a person may paste, of any kind. */
const pasted = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202E',
    '\uD83D',
    '\r\n',
    'a\r\nb',
    `${'x'.repeat(9_999)}😀`,
    '__proto__',
  ),
);

describe('after any edit', () => {
  it('the chart is the one its file gives back, with nothing repaired', () => {
    const texts = fc.array(pasted, { maxLength: 3 });
    fc.assert(
      fc.property(pasted, pasted, pasted, texts, (title, text, note, list) => {
        const editor = newEditor(documentOf('ceo > cmo, coo'));
        editor.commit('Rename', setTitle(title));
        editor.commit('Context', setDocumentContext({ journey: list }));
        editor.commitScenario('Context', setScenarioContext({ journey: list }));
        const fields = { title, person: text, department: text, note, kpis: list, accountableFor: list };
        editor.commitScenario('Change', setRole('cmo', fields));
        editor.commitScenario('Add', addRole({ id: 'new', ...fields }, { boss: 'ceo' }));
        const line = { manager: 'coo', report: 'cmo', kind: 'dotted' } as const;
        editor.commitScenario('Draw', drawLine({ ...line, purpose: text }));
        editor.commitScenario('Purpose', setLine(line, { purpose: title }));
        const { document } = editor.store.getState();
        expect(readDocument(writeDocument(document))).toEqual({
          ok: true,
          document,
          problems: [],
          readOnly: false,
        });
      }),
      { numRuns: 300 },
    );
  });
});
