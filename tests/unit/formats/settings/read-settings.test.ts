import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleNames } from '../../../../src/chart/names.ts';
import { readSettings } from '../../../../src/formats/settings/read-settings.ts';
import { STANDARD_SETTINGS } from '../../../../src/formats/settings/settings.ts';
import { writeSettings } from '../../../../src/formats/settings/write-settings.ts';
import { arbitrarySettings } from '../../../support/arbitrary-settings.ts';

const HEAD = { format: 'reportline-settings', version: 1 };
const read = (fields: object) => readSettings(JSON.stringify({ ...HEAD, ...fields }));

function said(fields: object): readonly string[] {
  const reading = read(fields);
  return reading.ok ? reading.problems.map(({ path, message }) => `${path}: ${message}`) : [reading.message];
}

describe('reading settings', () => {
  it('gives back what was written, without a word', () => {
    fc.assert(
      fc.property(arbitrarySettings(), (any) => {
        const settings = { ...any, names: settleNames(any.names).names };
        expect(readSettings(writeSettings(settings))).toEqual({ ok: true, settings, problems: [] });
        expect(readSettings(new TextEncoder().encode(writeSettings(settings)))).toMatchObject({ settings });
      }),
    );
  });

  it('takes the standard for what is not there', () => {
    expect(read({})).toEqual({ ok: true, settings: STANDARD_SETTINGS, problems: [] });
  });

  it('uses what it can, and says what became of the rest', () => {
    const reading = read({
      theme: 'sepia',
      export: { format: 'gif', page: 'a3', scale: 9, people: false, zoom: 1 },
      names: { departments: { it: ' Technology\u202E ', sales: 'Marketing', toString: 'x' }, areas: [] },
      colour: 'red',
    });
    expect(reading).toMatchObject({
      ok: true,
      settings: {
        theme: 'system',
        export: { page: 'a3', people: false },
        names: { departments: { it: 'Technology' }, areas: {} },
      },
    });
    expect(reading.ok && reading.problems.map(({ path }) => path).toSorted()).toEqual([
      'colour',
      'export.format',
      'export.scale',
      'export.zoom',
      'names.areas',
      'names.departments.it',
      'names.departments.sales',
      'names.departments.toString',
      'theme',
    ]);
    expect(said({ theme: 'sepia' })).toEqual([
      'theme: “sepia” is not among the values this version knows (system, light, dark). The standard is used instead.',
    ]);
    expect(said({ export: { scale: 9, people: 'no' }, names: { areas: { cx: 7 } } })).toEqual([
      'export.scale: This should be one of 1, 2, 3, 4, but is the number 9. The standard is used instead.',
      'export.people: “no” is not among the values this version knows (true, false). The standard is used instead.',
      'names.areas.cx: This should be text, but is the number 7. The standard is used instead.',
    ]);
    expect(said({ names: { departments: { sales: 'Marketing' } } })).toEqual([
      'names.departments.sales: Something else is called “Marketing” already. The standard name is used instead.',
    ]);
  });

  it('reads a newer version as far as it knows it', () => {
    const reading = read({ version: 2, theme: 'dark' });
    expect(reading).toMatchObject({ ok: true, settings: { theme: 'dark' } });
    expect(said({ version: 2 })[0]).toContain('newer version of Reportline');
    expect(said({ version: 'x' })[0]).toContain('This should be 1.');
  });

  it.each([
    ['', 'not JSON'],
    ['[]', 'no settings of Reportline'],
    ['null', 'no settings of Reportline'],
    ['{"format":"other"}', 'no settings of Reportline'],
    ['{"format":"reportline","version":1}', 'This is a chart, not settings.'],
    ['x'.repeat(100_001), 'larger than 100 kB'],
    [new Uint8Array([0xff, 0xfe, 0xff]), 'not text'],
  ])('says why it uses nothing of %j', (input, why) => {
    const reading = readSettings(input);
    expect(reading.ok ? '' : reading.message).toContain(why);
  });

  it('never throws, and gives nothing that it would not give again', () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record(
          { theme: fc.jsonValue(), export: fc.jsonValue(), names: fc.jsonValue() },
          { requiredKeys: [] },
        )
        .map((fields) => JSON.stringify({ ...HEAD, ...fields })),
      fc.jsonValue().map((value) =>
        JSON.stringify({
          ...HEAD,
          export: { format: value },
          names: { areas: { cx: value }, departments: { it: value } },
        }),
      ),
      fc.constant(
        `{"format":"reportline-settings","version":1,"__proto__":{"theme":"dark"},"names":{"__proto__":{"areas":{"cx":"x"}}}}`,
      ),
      fc.constant('['.repeat(90_000)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = readSettings(text);
        if (!reading.ok) return;
        const again = readSettings(writeSettings(reading.settings));
        expect(again).toEqual({ ok: true, settings: reading.settings, problems: [] });
        expect(Reflect.get({}, 'theme')).toBeUndefined();
      }),
    );
  });
});
