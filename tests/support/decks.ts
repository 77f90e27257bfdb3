import * as fc from 'fast-check';
import {
  type ChartDocument,
  DECK_COLOURS,
  DECK_PAGINGS,
  DECK_PARTS,
  DECK_SUBJECTS,
  DECK_TELLINGS,
  type DeckSettings,
  PAGE_SIZES,
  PICTURE_FORMATS,
  type Scenario,
} from '../../src/chart/chart.ts';
import { shownMarks } from '../../src/editor/marks.ts';
import { deckOf } from '../../src/formats/deck/deck-of.ts';
import type { Deck } from '../../src/layout/deck/deck.ts';
import { deckChoices } from '../../src/layout/deck/deck-choices.ts';
import type { Page, TextPrimitive } from '../../src/layout/primitives.ts';
import { lint } from '../../src/rules/lint.ts';
import { SMALL_LOGO } from './logos.ts';

/** The pages of one scenario of a document as they are exported, judged as it stands. */
export function deckFor(
  chart: ChartDocument | Scenario,
  settings: DeckSettings = {},
  seen?: ReadonlySet<string>,
): Deck {
  const document: ChartDocument = 'scenarios' in chart ? chart : { title: 'Northwind', scenarios: [chart] };
  const [scenario] = document.scenarios;
  const judgement = lint(document, scenario);
  return deckOf({
    document,
    scenario,
    judgement,
    marks: shownMarks(judgement, scenario.roles.length),
    choices: deckChoices(settings),
    day: new Date(2026, 10, 22),
    seen,
  });
}

/** Any settings, all of them said. */
export function arbitrarySettings(text: fc.Arbitrary<string>): fc.Arbitrary<DeckSettings> {
  const yesOrNo = fc.boolean();
  const colour = fc.constantFrom('#0b7f77', '#ffffff', '#f2c200');
  const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  return fc
    .record({
      format: fc.constantFrom(...PICTURE_FORMATS),
      subject: fc.constantFrom(...DECK_SUBJECTS),
      tells: fc.constantFrom(...DECK_TELLINGS),
      part: fc.constantFrom(...DECK_PARTS),
      branch: rarely(text),
      levels: fc.integer({ min: 1, max: 5 }),
      page: fc.constantFrom(...PAGE_SIZES),
      upright: yesOrNo,
      paging: fc.constantFrom(...DECK_PAGINGS),
      compact: yesOrNo,
      colours: fc.constantFrom(...DECK_COLOURS),
      warnings: yesOrNo,
      people: yesOrNo,
      findings: yesOrNo,
      title: rarely(text),
      subtitle: rarely(text),
      date: yesOrNo,
      confidential: yesOrNo,
      legend: yesOrNo,
      footer: text,
      brand: fc.array(colour, { maxLength: 2 }),
      logo: rarely(fc.constant(SMALL_LOGO)),
    })
    .map((settings) =>
      Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
    );
}

/** All texts of a page, each once, whole. */
export function wholeTexts({ scene }: Page): readonly string[] {
  const texts = textsOn({ scene });
  return texts
    .map(({ of, text }) => of ?? text)
    .filter((text, i, all) => text !== all[i - 1] || texts[i]?.of === undefined);
}

export function textsOn({ scene }: Pick<Page, 'scene'>): readonly TextPrimitive[] {
  return scene.groups.flatMap(({ primitives }) => primitives.filter((one) => one.kind === 'text'));
}
