import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { namesOf } from '../../../src/chart/names.ts';
import { areaWord } from '../../../src/chart/words.ts';
import { cardHolder } from '../../../src/layout/card-holder.ts';
import { cardWords } from '../../../src/layout/card-words.ts';
import { layoutForPicture } from '../../../src/layout/deck/part.ts';
import { lineLabel } from '../../../src/layout/line-label.ts';
import type { TextPrimitive } from '../../../src/layout/primitives.ts';
import { buildScene, wholeCardHeight } from '../../../src/layout/scene.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { extentOf } from '../../support/primitive-extent.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const WORDS =
  'Head of Customer Experience and Digital Service Transformation & Operations Vice-President CX/UX WWW Ärzte I EMEA Łódź (interim) Donaudampfschifffahrtsgesellschaftskapitän MANAGING DIRECTOR الموظفين 客户体验 1,5'.split(
    ' ',
  );

function words(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30, size: 'max' })
    .map((list) => list.join(' ').slice(0, most).trim())
    .filter((text) => text !== '');
}

const flag = fc.boolean();
const role = fc.record({
  title: words(190),
  person: fc.option(words(90), { nil: undefined }),
  accountableFor: fc.option(
    words(90).map((text) => [text]),
    { nil: undefined },
  ),
  touchpoints: fc.option(fc.array(words(28), { maxLength: 3 }), { nil: undefined }),
  board: flag,
  executive: flag,
  vacant: flag,
  planned: flag,
});

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.replace(/\s+/g, '');

function cardTexts(
  scenario: Scenario,
  id: string,
): { texts: readonly TextPrimitive[]; card: readonly number[] } {
  const layout = layoutForPicture(scenario, wholeCardHeight(scenario, true));
  const scene = buildScene({ scenario, layout, theme: LIGHT, isWhole: true });
  const group = scene.groups.find(({ kind, ids }) => kind === 'role' && ids[0] === id);
  const [card] = group?.primitives ?? [];
  return {
    texts: group?.primitives.filter((one) => one.kind === 'text') ?? [],
    card: card ? extentOf(card) : [],
  };
}

/** Texts by what they are lines of. */
function joined(texts: readonly TextPrimitive[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  for (const { text, of = text } of texts) whole.set(of, (whole.get(of) ?? '') + text);
  return whole;
}

describe('the words of a card in a picture', () => {
  it('are all there, whole, inside the card and apart from each other', () => {
    fc.assert(
      fc.property(role, flag, (fields, leads) => {
        const own = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
        const scenario = scenarioOf(leads ? 'a > b, c' : 'x > a', { roles: { a: own } });
        const { texts, card } = cardTexts(scenario, 'a');
        const said = joined(texts);
        const expected = [
          fields.title,
          cardHolder({ id: 'a', title: '', ...own })?.text ?? '',
          (fields.accountableFor ?? []).map(areaWord).join(', ') || (fields.touchpoints ?? []).join(', '),
        ];
        for (const text of expected.map(clean).filter(Boolean)) {
          // One text may be the same as another, and is then there twice.
          expect(bare(said.get(text) ?? `nothing of ${text}`)).toContain(bare(text));
        }
        const [left = 0, top = 0, right = 0, bottom = 0] = card;
        const boxes = texts.map(extentOf);
        for (const [i, box] of boxes.entries()) {
          expect(texts[i]?.text).not.toMatch(/…$/);
          expect(box[0]).toBeGreaterThanOrEqual(left);
          expect(box[1]).toBeGreaterThanOrEqual(top);
          expect(box[2]).toBeLessThanOrEqual(right + 0.01);
          expect(box[3]).toBeLessThanOrEqual(bottom);
          for (const [j, other] of boxes.entries()) {
            if (j <= i) continue;
            // As high as capitals are: boxes with room for accents of both lines would meet.
            const high = (at: number) => (boxes[at]?.[1] ?? 0) + 0.27 * (texts[at]?.size ?? 0);
            const isApart =
              box[2] <= other[0] ||
              other[2] <= box[0] ||
              box[3] <= high(j) + 0.01 ||
              other[3] <= high(i) + 0.01;
            if (!isApart) expect([texts[i], texts[j]]).toBe('apart');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are cut on the screen, where the form beside the card has the rest', () => {
    const content = {
      role: { id: 'a', title: 'Head of Customer '.repeat(10) },
      reports: 0,
      showPeople: true,
    } as const;
    const short = cardWords({ ...content, function: undefined });
    expect(short.title.lines).toHaveLength(2);
    expect(short.title.lines.at(-1)).toMatch(/…$/);
    expect(short.height).toBe(84);
    const whole = cardWords({ ...content, function: undefined, isWhole: true });
    expect(whole.title.lines.join(' ')).toBe(content.role.title.trim());
    expect(whole.height).toBeGreaterThan(84);
  });

  it('make all cards as high as the one that needs most, but no higher for usual words', () => {
    const usual = scenarioOf('a > b', {
      roles: { b: { title: 'Head of Customer Service', person: 'Ada Osei' } },
    });
    expect(wholeCardHeight(usual, true)).toBe(84);
    const long = scenarioOf('a > b', { roles: { b: { title: 'Head of Customer '.repeat(9) } } });
    expect(wholeCardHeight(long, true)).toBeGreaterThan(100);
    const named = scenarioOf('a > b', {
      roles: { b: { person: 'Ada '.repeat(22), accountableFor: ['cx'] } },
    });
    expect(wholeCardHeight(named, true)).toBeGreaterThan(wholeCardHeight(named, false));
  });

  it('are high enough for areas that have a long name here', () => {
    const chart = scenarioOf('a > b', {
      roles: { b: { title: 'Head of Everything Else There Is', person: 'Ada Osei', accountableFor: ['cx'] } },
    });
    const names = namesOf({ departments: {}, areas: { cx: 'Experience of guests, members and visitors' } });
    expect(wholeCardHeight(chart, true)).toBe(84);
    expect(wholeCardHeight(chart, true, chart, undefined, names)).toBeGreaterThan(84);
  });

  it('have the room that the counts of the whole chart leave them', () => {
    const areas = ['Customer experience in all stores and branches of Northern Ireland today'];
    const roles = { b: { title: 'Head of Customer '.repeat(5), person: 'Ada Osei', accountableFor: areas } };
    const whole = scenarioOf('a > b, c; c > x; b > x', { roles });
    const many = { ...whole, lines: whole.lines.toReversed() };
    const branch = { ...whole, lines: [] };
    expect(wholeCardHeight(branch, true, many)).toBe(wholeCardHeight(many, true));
  });
});

describe('the purpose on a line', () => {
  it('is whole up to a hundred characters', () => {
    fc.assert(
      fc.property(words(90), (purpose) => {
        const label = lineLabel(purpose);
        expect(bare(label?.lines.join('') ?? '')).toBe(bare(purpose));
        expect(label?.lines.at(-1)).not.toMatch(/…$/);
      }),
    );
  });
});
