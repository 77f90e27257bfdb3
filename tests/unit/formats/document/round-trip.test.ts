import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { anyText, arbitraryDocument } from '../../../support/arbitrary-document.ts';

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

/** Anything where something is expected: the right keys over the wrong values. */
const brokenFile = () => {
  const { file } = fc.letrec<{ value: unknown; object: unknown; file: Record<string, unknown> }>((tie) => {
    const id = fc.constantFrom('a', 'b', 'a\u0000', '\u202Ea', '', 7, null);
    const key = fc.constantFrom(
      ...[
        'id',
        'title',
        'name',
        'level',
        'staff',
        'kpis',
        'extra',
        'position',
        'x',
        'y',
        'unknown',
        '__proto__',
      ],
      ...[
        'manager',
        'report',
        'kind',
        'purpose',
        'rule',
        'roles',
        'about',
        'folded',
        'branches',
        'constructor',
      ],
    );
    const value = fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 0, -0, -1, 1e308, 'solid', 'head', 'error', 'stacked', '2026-01-01'),
      id,
      anyText(),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    );
    const object = fc
      .array(fc.tuple(fc.oneof(key, anyText()), tie('value')), { maxLength: 5 })
      .map((entries): unknown => Object.fromEntries(entries));
    const some = (model: Record<string, fc.Arbitrary<unknown>>) =>
      fc.oneof(
        { weight: 6, arbitrary: fc.record(model, { requiredKeys: [] }) },
        { weight: 1, arbitrary: tie('value') },
      );
    const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 4 });
    const role = some({
      id,
      title: tie('value'),
      level: tie('value'),
      kpis: tie('value'),
      extra: tie('object'),
    });
    const line = some({
      manager: id,
      report: id,
      kind: fc.constantFrom('solid', 'dotted', 1),
      purpose: tie('value'),
    });
    const scenario = some({
      id,
      name: tie('value'),
      context: tie('value'),
      arrangement: some({ branches: tie('object'), folded: tie('value'), leaves: tie('value') }),
      roles: fc.oneof({ weight: 6, arbitrary: list(role) }, { weight: 1, arbitrary: tie('value') }),
      lines: fc.oneof({ weight: 6, arbitrary: list(line) }, { weight: 1, arbitrary: tie('value') }),
      dismissals: list(some({ rule: tie('value'), roles: tie('value'), kind: tie('value') })),
    });
    const file = fc
      .record(
        {
          version: fc.constantFrom(1, 1, 0, '1'),
          title: tie('value'),
          context: some({ industry: tie('value'), journey: tie('value') }),
          rules: tie('object'),
          baseline: id,
          scenarios: list(scenario),
          whatever: tie('value'),
        },
        { requiredKeys: [] },
      )
      .map((fields): Record<string, unknown> => ({ format: 'reportline', ...fields }));
    return { value, object, file };
  });
  return file;
};

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

it('never throws, whatever the text or the bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.json(), fc.uint8Array()),
      (input) => typeof readDocument(input).ok === 'boolean',
    ),
  );
});
