import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { readJournal } from '../../../../src/formats/journal/read-journal.ts';
import { replayJournal } from '../../../../src/formats/journal/replay-journal.ts';
import { writeJournal } from '../../../../src/formats/journal/write-journal.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';

/** A document that goes on from another: parts of it are the same objects, as after an edit. */
function goneOn(from: ChartDocument, to: ChartDocument, keep: number): ChartDocument {
  const [first, ...others] = to.scenarios;
  const [base] = from.scenarios;
  const roles = [...base.roles.slice(0, keep), ...first.roles, ...base.roles.slice(keep)];
  const lines = [...base.lines.slice(0, keep), ...first.lines];
  return { ...from, scenarios: [{ ...base, roles, lines }, ...others, ...from.scenarios.slice(1)] };
}

describe('a journal', () => {
  it('and what was stored give the document, whatever was changed', () => {
    let small = 0;
    fc.assert(
      fc.property(arbitraryDocument(), arbitraryDocument(), fc.nat(6), (before, other, keep) => {
        const after = goneOn(before, other, keep);
        const journal = readJournal(JSON.parse(JSON.stringify(writeJournal(before, after))));
        if (!journal) throw new Error('The journal cannot be read.');
        const text = replayJournal(writeDocument(before), journal);
        // By way of the file: what it cannot hold is repaired on both sides alike.
        expect(readDocument(text ?? '')).toEqual(readDocument(writeDocument(after)));
        if (journal.file.length < writeDocument(after).length) small += 1;
      }),
      { numRuns: 300 },
    );
    expect(small).toBeGreaterThan(50);
  });

  it('of a document that was never stored holds all of it', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const text = replayJournal(undefined, writeJournal(undefined, document));
        expect(readDocument(text ?? '')).toEqual(readDocument(writeDocument(document)));
      }),
      { numRuns: 100 },
    );
  });

  it('gives nothing where it does not belong', () => {
    const journal = {
      cuts: [{ from: 3, roles: { start: 0, drop: 0 }, lines: { start: 0, drop: 0 } }],
      file: '{"scenarios":[{"roles":[],"lines":[]}]}',
    };
    expect(replayJournal('{"scenarios":[]}', journal)).toBeUndefined();
    expect(replayJournal('{', journal)).toBeUndefined();
    expect(replayJournal(undefined, { ...journal, file: '{}' })).toBeUndefined();
    expect(replayJournal(undefined, { cuts: [], file: '{"scenarios":[{}]}' })).toBeUndefined();
  });

  it('is none where it is anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJournal(value)).toBeUndefined();
      }),
    );
  });
});
