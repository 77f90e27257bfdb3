import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { anyText, arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { brokenFile } from '../../../support/broken-file.ts';

it('gives every chart back that can be written, without a word', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const result = readDocument(writeDocument(document));
      expect(result).toEqual({ ok: true, document, problems: [], readOnly: false });
    }),
    { numRuns: 300 },
  );
});

it('writes the same text for what it has read as it has read', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const text = writeDocument(document);
      const result = readDocument(text);
      expect(result.ok && writeDocument(result.document)).toBe(text);
    }),
  );
});

it('reads what it has repaired as it stands, and complains only of what it kept', () => {
  fc.assert(
    fc.property(brokenFile(), (file) => {
      const first = readDocument(JSON.stringify(file));
      if (!first.ok) throw new Error(first.message);
      const second = readDocument(writeDocument(first.document));
      if (!second.ok) throw new Error(second.message);
      expect(second.document).toEqual(first.document);
      expect(second.problems.filter(({ message }) => !/is kept in the file/.test(message))).toEqual([]);
    }),
    { numRuns: 700 },
  );
});

it('keeps no purpose that cannot be read beside one that can', () => {
  const ends = { manager: 'a', report: 'b', kind: 'dotted' };
  const read = readDocument(
    JSON.stringify({
      format: 'reportline',
      version: 1,
      scenarios: [
        {
          roles: [{ id: 'a' }, { id: 'b' }],
          lines: [
            { ...ends, purpose: 7 },
            { ...ends, purpose: 'metrics' },
          ],
        },
      ],
    }),
  );
  expect(read.ok && read.document.scenarios[0].lines).toEqual([{ ...ends, purpose: 'metrics' }]);
});

it('never throws, whatever the text or the bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.json(), fc.uint8Array()),
      (input) => typeof readDocument(input).ok === 'boolean',
    ),
  );
});
