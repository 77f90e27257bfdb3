import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { withoutAbsent } from '../../../../src/chart/edits/patch.ts';
import { main } from '../../../../src/cli/main.ts';
import { readChart } from '../../../../src/cli/read-chart.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import type { ImportProblem } from '../../../../src/formats/door/import-preview.ts';
import type { ReportProblem } from '../../../../src/formats/report/chart-report.ts';
import { openReading } from '../../../../src/formats/door/import-reading.ts';
import { fakeIo } from '../../../support/fake-io.ts';
import { HOSTILE_FILES, hostileFiles } from '../../../support/hostile-files.ts';
import { runs } from '../../../support/runs.ts';
import { unsoundIn } from '../../../support/unsound-document.ts';

const FILES = hostileFiles();
const OWN_KEYS = ownKeys();

/** A sentence for a person: not nothing, not a value that is missing, not the inside of a program. */
function expectSentence(message: string): void {
  expect(message).toMatch(/\S.*[.”]$/su);
  const own = message.replaceAll(/“[^”]*”/g, '');
  expect(own).not.toMatch(/\bundefined\b|\[object|\bNaN\b|^\s*at |TypeError|RangeError|SyntaxError/mu);
  expect(message).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
}

describe(`${HOSTILE_FILES} hostile and broken files`, () => {
  it('are as many, of every kind, and the same on every run', () => {
    expect(FILES).toHaveLength(500);
    expect(new Set(FILES.map(({ kind }) => kind)).size).toBeGreaterThan(50);
    const again = hostileFiles();
    for (const at of [0, 77, 333, 499]) expect(again[at]?.bytes()).toEqual(FILES[at]?.bytes());
  });

  // What takes seconds is read at length by `npm run test:long`, and by the app in `tests/e2e/hostile-files.spec.ts`.
  it.each(FILES.filter(({ isSlow }) => !isSlow || runs(0, 1) === 1))('$name', async ({ name, bytes }) => {
    const content = bytes();
    const reading = await openReading(content, name);
    const preview = typeof reading === 'string' ? reading : reading.preview({});
    const { io, output } = fakeIo({ files: { [name]: content } });
    const read = await readChart(io, name, { map: new Map(), sheet: undefined });
    const code = await main(['lint', '--format', 'sarif', name], io);
    expect(ownKeys()).toBe(OWN_KEYS);

    const refusal = [reading, preview].find((said) => typeof said === 'string');
    if (typeof reading === 'string' || typeof preview === 'string' || refusal !== undefined) {
      expectSentence(refusal ?? '');
      expect(code).toBe(2);
      // In a file of JSON the command line also says where the fault is.
      expect(read).toMatchObject({ ok: false, message: expect.stringContaining(refusal ?? '') });
      return;
    }
    for (const { message } of preview.problems) expectSentence(message);
    expectSound(reading.document(), preview.kind === 'chart');
    // The picture of its top can be drawn.
    expect(reading.chart().roles).toBe(preview.roles);

    // Where no column has a name it knows, the app asks the person, and the command line has nobody to ask.
    if (!read.ok) {
      expect({ code, kind: preview.kind, message: read.message }).toEqual({
        code: 2,
        kind: 'table',
        message: expect.stringMatching(/^No row of the table is a header/),
      });
      return;
    }
    expect({ code, err: output().err }).toEqual({ code: expect.toBeOneOf([0, 1]), err: '' });
    expect(read.problems.map(asReported)).toEqual(preview.problems.map(asReported));
  });
});

/** What a sound chart is, and that reading its file gives it back and finds nothing new to say. */
function expectSound(document: ChartDocument, keepsUnknown: boolean): void {
  expect(unsoundIn(document)).toEqual([]);
  const written = writeDocument(document);
  const again = readDocument(written);
  if (!again.ok) throw new Error(again.message);
  // What could not be used is kept in the file, and told of each time.
  if (!keepsUnknown) expect(again.problems).toEqual([]);
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(writeDocument(again.document)).toBe(written);
  expect(isDeepStrictEqual(again.document, document)).toBe(true);
}

/** Without what is for the app alone: of whom a problem is, and of what kind. */
function asReported({ row, column, path, severity, message }: ImportProblem): ReportProblem {
  return withoutAbsent<ReportProblem>({ row, column, path, severity, message });
}

function ownKeys(): string {
  return JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));
}
