import * as fc from 'fast-check';
import { DECK_COLOURS, PAGE_SIZES, PICTURE_FORMATS } from '../../src/chart/chart.ts';
import { AREAS, DEPARTMENTS, type OwnNames } from '../../src/chart/names.ts';
import { AREA_WORDS, FUNCTION_WORDS } from '../../src/chart/words.ts';
import { THEME_CHOICES, type Settings } from '../../src/formats/settings/settings.ts';
import { anyText } from './arbitrary-document.ts';

/** Names as somebody may type them, many of them those of something else. */
export function arbitraryNames(): fc.Arbitrary<OwnNames> {
  const taken = fc.constantFrom(...Object.values(FUNCTION_WORDS), ...AREA_WORDS.values(), 'sales', ' IT ');
  const name = fc.oneof(anyText(), taken, fc.constantFrom('Growth', 'growth', 'x'.repeat(60)));
  const some = <Key extends string>(keys: readonly Key[]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...keys), name))
      .map((entries) => Object.fromEntries(entries) as Partial<Record<Key, string>>);
  return fc.record({ departments: some(DEPARTMENTS), areas: some(AREAS) });
}

/** Settings as they may be chosen; their names are not settled yet. */
export function arbitrarySettings(): fc.Arbitrary<Settings> {
  return fc.record({
    theme: fc.constantFrom(...THEME_CHOICES),
    export: fc.record(
      {
        format: fc.constantFrom(...PICTURE_FORMATS),
        page: fc.constantFrom(...PAGE_SIZES),
        colours: fc.constantFrom(...DECK_COLOURS),
        scale: fc.integer({ min: 1, max: 4 }),
        warnings: fc.boolean(),
        people: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    names: arbitraryNames(),
  });
}
