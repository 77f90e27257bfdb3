import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { overlaid } from '../../../../src/chart/overlay.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import type { Deck } from '../../../../src/layout/deck/deck.ts';
import { comparedDeck } from '../../../support/compared-decks.ts';
import { wholeTexts } from '../../../support/decks.ts';
import { editedCopy } from '../../../support/edited-copy.ts';
import { ROOT } from '../../../support/source-files.ts';

const read = (file: string): Scenario => {
  const found = readTable(readFileSync(path.join(ROOT, file)));
  if (!found.ok) throw new Error(found.message);
  return found.document.scenarios[0];
};
const named = (scenario: Scenario, id: string): Scenario => ({ ...scenario, id, name: id });

const NOW = named(read('src/editor/samples/northwind-staff.csv'), 'today');
const NEXT = named(read('src/editor/samples/northwind-staff-next-year.csv'), 'proposal');
const MINISTRY = named(read('tests/fixtures/organograms/ministry_of_defence-2016-03-31.csv'), 'today');
const EDITED = named(
  editedCopy(MINISTRY, { added: 10, removed: 10, moved: 10, changed: 10, line: 0, order: 0 }, 3).after,
  'proposal',
);

const cardsOf = (deck: Deck) =>
  deck.pages.flatMap(({ scene }) => scene.groups.flatMap(({ kind, ids }) => (kind === 'role' ? ids : [])));
const pictures = (deck: Deck) => deck.pages.filter(({ title }) => !title.includes('one by one'));
const pills = (deck: Deck) =>
  pictures(deck).flatMap((page) => wholeTexts(page).filter((text) => /^\+\d/.test(text)));

describe('the picture of what changes, where all around it cannot be read', () => {
  it('has all that differs on one page, with the ways up, and counts the rest', () => {
    const deck = comparedDeck(NOW, NEXT, { format: 'png' });
    const { cards } = overlaid(NOW, NEXT);
    const shown = cardsOf(deck);
    expect(shown).toEqual(expect.arrayContaining([...cards.keys()]));
    expect(shown.length).toBeLessThan(25);
    expect(deck.smallest).toBeGreaterThan(5.5);
    expect(deck.isOverview).toBe(false);
    expect(wholeTexts(deck.pages[0])).toContain('Unchanged roles not shown');
    // Everybody is a card, or is counted on one; of those who have moved, the places they left are no more roles.
    const counted = pills(deck).reduce((sum, text) => sum + Number(text.slice(1)), 0);
    expect(shown.length + counted).toBe(overlaid(NOW, NEXT).scenario.roles.length);
    expect(deck.leftOut).toBe(counted);
  });

  it('shares pages between small branches', () => {
    const deck = comparedDeck(NOW, NEXT);
    expect(deck.pages.map(({ title }) => title)).toEqual([
      'What changes',
      'Chief Marketing Officer, Chief Operating Officer and 3 more',
      'Chief Customer Officer',
      'What changes, one by one',
    ]);
    expect(deck.smallest).toBeGreaterThanOrEqual(7.95);
    expect(cardsOf(deck)).toEqual(expect.arrayContaining([...overlaid(NOW, NEXT).cards.keys()]));
    expect(wholeTexts(deck.pages[1] ?? deck.pages[0])).toContain('Branches of page 1');
  });

  it('says of a move from page to page, at both ends, on which page the other is', () => {
    const deck = comparedDeck(NOW, NEXT);
    const roles = deck.pages.flatMap(({ scene }, page) =>
      scene.groups.flatMap((group) => (group.kind === 'role' ? [{ ...group, page }] : [])),
    );
    const { traces } = overlaid(NOW, NEXT);
    expect(traces.length).toBeGreaterThan(2);
    const standsOn = (id: string) => roles.find(({ ids }) => ids.includes(id))?.page ?? -1;
    const tagOf = ({ primitives }: (typeof roles)[number]) =>
      primitives.flatMap((one) =>
        one.kind === 'text' && /^(to|from) page/.test(one.text) ? [one.text] : [],
      );
    for (const { place, role } of traces) {
      const [from, to] = [standsOn(place), standsOn(role)];
      expect(from).not.toBe(to);
      const left = roles.filter(({ ids }) => ids.includes(place));
      expect(left.map(({ name, toPage }) => [name.endsWith(`, to page ${to + 1}`), toPage])).toEqual([
        [true, to],
      ]);
      expect(left.flatMap(tagOf)).toEqual([`to page ${to + 1}`]);
      const moved = roles.filter(({ ids }) => ids.includes(role));
      for (const one of moved) expect(tagOf(one)).toEqual([`from page ${from + 1}`]);
      for (const { name } of moved) expect(name).toContain(`moved`);
      for (const { name } of moved) expect(name).toMatch(new RegExp(`, from page ${from + 1}$`));
    }
  });

  it('says nothing of pages where both ends of a move are on one', () => {
    const deck = comparedDeck(MINISTRY, EDITED, { paging: 'branches' });
    const { traces } = overlaid(MINISTRY, EDITED);
    let together = 0;
    for (const { scene } of pictures(deck))
      for (const { place, role } of traces) {
        const ends = scene.groups.filter(
          ({ kind, ids }) => kind === 'role' && [place, role].includes(ids[0] ?? ''),
        );
        if (ends.length < 2) continue;
        together += 1;
        expect(ends.filter(({ name }) => / page /.test(name))).toEqual([]);
      }
    expect(together).toBeGreaterThan(0);
  });

  it('calls pages by what roles without a title are called', () => {
    const untitled = (scenario: Scenario): Scenario => ({
      ...scenario,
      roles: scenario.roles.map((role) => (/^Chief|^Head/.test(role.title) ? { ...role, title: ' ' } : role)),
    });
    const deck = comparedDeck(untitled(NOW), untitled(NEXT));
    const titles = deck.pages.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Untitled role')).length).toBeGreaterThan(0);
    expect(titles.filter((title) => /^\s*(?:$|,|and|\()|, ,|,\s+and/.test(title))).toEqual([]);
    const subtitles = deck.pages.flatMap(wholeTexts).filter((text) => text.startsWith('Reports to '));
    expect(subtitles.filter((text) => !text.startsWith('Reports to Untitled role ·'))).toEqual([]);
  });

  it('is an overview where it would take many pages, and says how much changes below each card', () => {
    const deck = comparedDeck(MINISTRY, EDITED);
    expect(deck.isOverview).toBe(true);
    expect(deck.isPaged).toBe(false);
    expect(pictures(deck)).toHaveLength(1);
    expect(deck.pages.length).toBeLessThanOrEqual(5);
    expect(deck.smallest).toBeGreaterThan(5);
    // Here they are not only such that stay as they are.
    expect(wholeTexts(deck.pages[0])).toContain('Roles not shown');
    const told = pills(deck);
    expect(told.length).toBeGreaterThan(3);
    expect(told.some((text) => /^\+\d+ · \d+ changes?$/.test(text))).toBe(true);
    expect(comparedDeck(MINISTRY, EDITED, { format: 'png' }).pages).toHaveLength(1);
    expect(comparedDeck(MINISTRY, EDITED, { paging: 'one' }).pages).toEqual(deck.pages);
  });

  it('has a page for each branch on demand, with all that differs on some page', () => {
    const deck = comparedDeck(MINISTRY, EDITED, { paging: 'branches' });
    expect(deck.isOverview).toBe(false);
    expect(deck.isPaged).toBe(true);
    expect(pictures(deck).length).toBeGreaterThan(6);
    expect(pictures(deck).length).toBeLessThan(40);
    expect(deck.smallest).toBeGreaterThanOrEqual(7.95);
    const shown = new Set(cardsOf(deck));
    expect([...overlaid(MINISTRY, EDITED).cards.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });
});
