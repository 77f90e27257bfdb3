import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/chart/chart.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../../src/layout/card.ts';
import { textWidth } from '../../../../../src/layout/text-metrics.ts';
import { FOOT_TOP } from '../../../../../src/ui/canvas/painting/card-foot-marks.ts';
import { cardText } from '../../../../../src/ui/canvas/painting/card-text.ts';

const GROWTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

function textOf(title: string, role: Partial<Role> = {}, isFooted = true) {
  return cardText({ id: 'a', title, ...role }, isFooted);
}

function words(title: string, growth: number): string {
  return textOf(title)
    .title(growth)
    .lines.map(({ text }) => text)
    .join(' ');
}

describe('cardText', () => {
  it('has the title in the letters of the page’s card at first, as large as the card allows in the end', () => {
    const { title } = textOf('Head of Complaints');
    expect(title(0).size).toBe(13);
    expect(title(0).lines).toEqual([{ text: 'Head of Complaints', x: 17, y: expect.closeTo(21.7) }]);
    expect(title(1).size).toBe(20);
    expect(title(1).lines.map(({ text }) => text)).toEqual(['Head of', 'Complaints']);
  });

  it('grows steadily', () => {
    const { title } = textOf('Head of Complaints');
    const sizes = GROWTHS.map((growth) => title(growth).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(GROWTHS.length);
  });

  it.each(['CEO', 'Head of Customer Experience', 'Director of Telecommunications Infrastructure EMEA'])(
    'leaves every word of “%s” whole and on the card, whatever its size',
    (title) => {
      // In its first place it stands above a foot, as on the page’s card.
      for (const growth of GROWTHS.slice(1)) {
        expect(words(title, growth)).toBe(title);
        const { size, lines } = textOf(title).title(growth);
        for (const { text, x, y } of lines) {
          expect(x + textWidth(text, size, 600)).toBeLessThanOrEqual(CARD_WIDTH - 12);
          expect(y - 0.75 * size).toBeGreaterThan(0);
          expect(y).toBeLessThan(CARD_HEIGHT);
        }
      }
    },
  );

  it('takes smaller letters for longer titles, and ends one that is a whole story with an ellipsis', () => {
    expect(textOf('Head of Customer Experience Measurement').title(1).size).toBeLessThan(20);
    const story = 'Head of everything that nobody else wanted to do '.repeat(9);
    for (const growth of GROWTHS) expect(words(story, growth)).toMatch(/…$/);
  });

  it('is total for a title of blanks and for one without an end', () => {
    expect(textOf('   ').title(0.5).lines).toEqual([]);
    expect(textOf('x'.repeat(100_000)).title(1).lines.length).toBeGreaterThan(0);
  });

  it('has the person below the title, however many lines that takes', () => {
    const short = textOf('CEO', { person: 'Ada Osei' }).person;
    const long = textOf('Director of Infrastructure and Operations', { person: 'Ada Osei' }).person;
    expect(short).toMatchObject({ text: 'Ada Osei', open: false });
    expect((long?.y ?? 0) - (short?.y ?? 0)).toBeCloseTo(16);
    expect(textOf('CEO', { vacant: true }).person).toMatchObject({ text: 'Vacant', open: true });
    expect(textOf('CEO').person).toBeUndefined();
  });

  describe('a long title', () => {
    const story = 'Director of Telecommunications Infrastructure and Field Operations in Europe';
    const linesOf = (role: Partial<Role>, isFooted: boolean) => textOf(story, role, isFooted).title(0).lines;

    it('goes on where nobody holds the role and where nothing stands at the foot', () => {
      expect(linesOf({ person: 'Ada Osei' }, true)).toHaveLength(2);
      expect(linesOf({}, true)).toHaveLength(3);
      expect(linesOf({ person: 'Ada Osei' }, false)).toHaveLength(3);
      expect(
        linesOf({}, false)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(story);
    });

    it('stays on its card, above what stands below it', () => {
      const { title, person } = textOf(story, { vacant: true }, false);
      expect(person?.y).toBeGreaterThan((title(0).lines.at(-1)?.y ?? 0) + 12);
      expect(person?.y).toBeLessThan(CARD_HEIGHT - 12);
      expect(linesOf({}, true).at(-1)?.y).toBeLessThan(FOOT_TOP - 4);
      expect(linesOf({}, false).at(-1)?.y).toBeLessThan(CARD_HEIGHT - 12);
    });

    it('is set anew when a foot comes or goes', () => {
      const role: Role = { id: 'a', title: story };
      expect(cardText(role, false).title(0).lines).toHaveLength(4);
      expect(cardText(role, true).title(0).lines).toHaveLength(3);
    });
  });

  it('measures a role once', () => {
    const role: Role = { id: 'a', title: 'CEO' };
    expect(cardText(role, true)).toBe(cardText(role, true));
    expect(cardText(role, true).title(0)).toBe(cardText(role, true).title(0));
    expect(cardText(role, true).title(1)).toBe(cardText(role, true).title(1));
  });

  it('has room for the whole of where a role is now, on the place it has left', () => {
    const person = 'now under Chief Executive Officer';
    const short = textOf('Head of Care', { person });
    expect(short.aside.map(({ text }) => text).join(' ')).toBe(person);
    expect(short.aside).toHaveLength(2);
    expect(short.person?.text).toMatch(/…$/);
    const long = `now under ${'Chief Executive Officer and '.repeat(9)}`;
    for (const title of ['Head of Care', 'Director of Telecommunications Infrastructure']) {
      const { aside, title: written } = textOf(title, { person: long });
      expect(aside.length).toBe(4 - written(0).lines.length);
      expect(aside.at(-1)?.text).toMatch(/…$/);
      expect(aside.at(-1)?.y).toBeLessThan(CARD_HEIGHT - 6);
    }
    expect(textOf('Head of Care').aside).toEqual([]);
  });
});

describe('a title that is read from right to left', () => {
  it('is so on the painted card too', () => {
    const { title, person } = textOf('מנהל (CX)', { person: 'محمد 2' });
    expect(title(0).lines.map(({ text }) => text)).toEqual(['\u2068מנהל (CX)\u2069']);
    expect(
      title(1)
        .lines.map(({ text }) => text)
        .join(''),
    ).toMatch(/^\u2068.*\u2069$/);
    expect(person?.text).toBe('\u2068محمد 2\u2069');
  });
});
