import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../../src/chart/changes.ts';
import { inDigits } from '../../../../src/chart/digits.ts';
import { SEVERITIES } from '../../../../src/chart/chart.ts';
import { MOST_LIST_PAGES, setChanges as set } from '../../../../src/layout/deck/change-pages.ts';
import type { ChangeSummary } from '../../../../src/layout/deck/change-summary.ts';
import type { SceneGroup } from '../../../../src/layout/primitives.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { extentOf } from '../../../support/primitive-extent.ts';

const ROOM = { x: 36, y: 90, width: 888, height: 380 };
const FIGURES = [
  { name: 'Roles', before: '11', after: '12', difference: '+1' },
  { name: 'Layers', before: '4', after: '4', difference: 'same' },
];
const NOTHING: ChangeSummary = {
  before: 'Today',
  after: 'Proposal',
  groups: [],
  figures: FIGURES,
  fixed: [],
  introduced: [],
  remaining: [],
};

const setChanges = (...[theme, told, room]: Parameters<typeof set>) => set(theme, told, room).pages;

const wordsOf = (groups: readonly SceneGroup[]) =>
  groups.flatMap(({ primitives }) => primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : [])));

/** So many changes of a kind. */
const group = (kind: (typeof CHANGE_KINDS)[number], count: number) => ({
  kind,
  title: `Kind ${kind}`,
  changes: Array.from({ length: count }, (_, i) => ({
    headline: `${kind} ${i}`,
    text: `about ${kind} ${i}`,
  })),
});

const finding = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  headline: fc.constantFrom('Nobody is accountable', 'Under marketing', 'A headline '.repeat(20)),
});
const summary: fc.Arbitrary<ChangeSummary> = fc.record({
  before: fc.constantFrom('Today', 'A name as long as anybody could give a scenario, and longer'),
  after: fc.constant('Proposal'),
  groups: fc
    .tuple(...CHANGE_KINDS.map(() => fc.nat({ max: 30 })))
    .map((counts) =>
      counts.flatMap((count, i) => (count === 0 ? [] : [group(CHANGE_KINDS[i] ?? 'added', count)])),
    ),
  figures: fc.constant(FIGURES),
  fixed: fc.array(finding, { maxLength: 20 }),
  introduced: fc.array(finding, { maxLength: 20 }),
  remaining: fc.array(finding, { maxLength: 20 }),
});

describe('setChanges', () => {
  it('keeps everything inside its room, nothing over anything else', () => {
    const rooms = fc.constantFrom(ROOM, { ...ROOM, width: 648 }, { ...ROOM, width: 523, height: 700 });
    fc.assert(
      fc.property(summary, rooms, (told, room) => {
        const pages = setChanges(LIGHT, told, room);
        expect(pages.length).toBeLessThanOrEqual(18);
        for (const groups of pages) {
          expect(groups.length).toBeGreaterThan(0);
          const boxes = groups.flatMap(({ primitives }) => primitives.map(extentOf));
          for (const [left, top, right, bottom] of boxes) {
            expect(left).toBeGreaterThanOrEqual(room.x - 1);
            expect(top).toBeGreaterThanOrEqual(room.y - 1);
            expect(right).toBeLessThanOrEqual(room.x + room.width + 1);
            expect(bottom).toBeLessThanOrEqual(room.y + room.height + 1);
          }
          // Down one column, then the next.
          const corners = groups.map(({ primitives }) => primitives.map(extentOf));
          const middle = room.x + room.width / 2;
          const places = corners.map((all) => {
            const isSecond = room.width > 600 && Math.min(...all.map(([left]) => left)) > middle;
            return (isSecond ? 100_000 : 0) + Math.min(...all.map(([, top]) => top));
          });
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          const texts = groups.flatMap(({ primitives }) =>
            primitives.filter((one) => one.kind === 'text').map(extentOf),
          );
          for (const [i, a] of texts.entries())
            for (const b of texts.slice(i + 1))
              expect(
                a[2] <= b[0] + 0.5 || b[2] <= a[0] + 0.5 || a[3] <= b[1] + 4 || b[3] <= a[1] + 4,
                `${a.join(' ')} | ${b.join(' ')}`,
              ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sets a few changes beside figures and findings on one page, the changes at the left', () => {
    const told: ChangeSummary = {
      ...NOTHING,
      groups: [group('added', 2), group('moved', 3), group('changed', 3)],
      fixed: [{ severity: 'error', headline: 'Under marketing' }],
    };
    const pages = setChanges(LIGHT, told, ROOM);
    expect(pages).toHaveLength(1);
    const [page = []] = pages;
    const words = wordsOf(page);
    for (const text of ['Kind added · 2', 'moved 2', 'about changed 0', 'Roles', '+1', 'Under marketing'])
      expect(words).toContain(text);
    const leftOf = (text: string) => {
      const found = page.flatMap(({ primitives }) =>
        primitives.flatMap((one) => (one.kind === 'text' && one.text === text ? [one.x] : [])),
      );
      return found[0] ?? Number.NaN;
    };
    expect(leftOf('moved 2')).toBeLessThan(ROOM.x + 100);
    expect(leftOf('Figures')).toBeGreaterThan(ROOM.x + ROOM.width / 2);
  });

  it('has everything in its notes, also what the page has no room for', () => {
    const remaining = Array.from({ length: 25 }, (_, i) => ({
      severity: 'warning' as const,
      headline: `Finding ${i}`,
      ...(i === 24 && { text: 'Of sales.' }),
    }));
    const fixed = [{ severity: 'error', headline: 'Under marketing' } as const];
    const told: ChangeSummary = { ...NOTHING, groups: [group('moved', 20)], fixed, remaining };
    const pages = setChanges(LIGHT, told, ROOM);
    expect(pages.flatMap(wordsOf)).not.toContain('Finding 20');
    const notes = pages.flatMap((groups) => groups.flatMap((one) => one.notes?.split('\n') ?? []));
    expect(notes).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `Kind moved: moved ${i}, about moved ${i}`),
      'Figures, Today → Proposal',
      'Roles: 11 → 12 (+1)',
      'Layers: 4, the same',
      '1 finding fixed, 0 new findings, 25 remaining',
      'Findings fixed',
      'Critical: Under marketing.',
      'Findings that remain',
      ...remaining.slice(0, 24).map(({ headline }) => `Warning: ${headline}.`),
      'Warning: Finding 24. Of sales.',
    ]);
  });

  it('counts in its notes what is left of hundreds of findings', () => {
    const remaining = Array.from({ length: 1300 }, (_, i) => ({
      severity: 'warning' as const,
      headline: `Finding ${i % 650}`,
    }));
    const pages = setChanges(LIGHT, { ...NOTHING, remaining }, ROOM);
    const notes = pages.flatMap((groups) => groups.flatMap((one) => one.notes?.split('\n') ?? []));
    expect(notes.slice(-3)).toEqual([
      'Warning: Finding 198 (2 times).',
      'Warning: Finding 199 (2 times).',
      'And 900 more.',
    ]);
  });

  it('sets everything on one page where there is one column, and room', () => {
    const told = { ...NOTHING, groups: [group('moved', 3)] };
    const pages = setChanges(LIGHT, told, { x: 36, y: 90, width: 523, height: 700 });
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(wordsOf)).toEqual(
      expect.arrayContaining(['Kind moved · 3', 'Figures', 'remaining']),
    );
  });

  it('puts findings below the changes where the other column is full, and grows until a page is', () => {
    const named = (i: number) => ({ severity: 'warning', headline: `Finding ${i}` }) as const;
    const told: ChangeSummary = {
      ...NOTHING,
      groups: [group('moved', 4)],
      figures: Array.from({ length: 7 }, (_, i) => ({
        name: `Figure ${i}`,
        before: '1',
        after: '2',
        difference: '+1',
      })),
      fixed: Array.from({ length: 5 }, (_, i) => named(i)),
      introduced: [named(5)],
      remaining: [named(6), named(7)],
    };
    const pages = setChanges(LIGHT, told, ROOM);
    expect(pages).toHaveLength(1);
    const texts = (pages[0] ?? []).flatMap(({ primitives }) =>
      primitives.flatMap((one) => (one.kind === 'text' ? [one] : [])),
    );
    const middle = ROOM.x + ROOM.width / 2;
    const find = (words: string) => texts.find(({ text }) => text === words);
    expect(find('Figures')?.x).toBeGreaterThan(middle);
    expect(find('Findings that remain')?.x).toBeLessThan(middle);
    expect(find('Findings that remain')?.y).toBeGreaterThan(find('moved 3')?.y ?? Number.NaN);
    expect(find('about moved 0')?.size).toBeGreaterThanOrEqual(14);
  });

  it('fills the columns of a page before another is begun', () => {
    const told = {
      ...NOTHING,
      groups: [group('added', 22)],
      fixed: [{ severity: 'error', headline: 'Once' }],
    } as const;
    const [page = []] = setChanges(LIGHT, told, ROOM);
    const words = wordsOf(page);
    expect(setChanges(LIGHT, told, ROOM)).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(['added 21', 'Figures', 'Once']));
  });

  it('says of findings what tells them apart, each by itself', () => {
    const one = { severity: 'info', headline: 'Alike' } as const;
    const told = { ...NOTHING, fixed: [{ ...one, text: 'Of sales.' }, { ...one, text: 'Of IT.' }, one, one] };
    const [page = []] = setChanges(LIGHT, told, ROOM);
    const words = wordsOf(page);
    expect(words.slice(words.indexOf('Findings fixed') + 1)).toEqual([
      'Alike',
      'Of sales.',
      'Alike',
      'Of IT.',
      'Alike (2 times)',
    ]);
    expect(page.at(-1)?.name).toBe('Findings fixed: Alike: Of sales.; Alike: Of IT.; Alike; Alike');
  });

  it('puts what a change is about behind its title where that saves a page', () => {
    const rows = (count: number) => {
      const [page = []] = setChanges(LIGHT, { ...NOTHING, groups: [group('added', count)] }, ROOM);
      const place = (text: string) =>
        page.flatMap(({ primitives }) =>
          primitives.flatMap((one) => (one.kind === 'text' && one.text === text ? [one.y] : [])),
        )[0];
      return [place('added 1'), place('about added 1')];
    };
    const [title, about] = rows(3);
    expect(about).toBeGreaterThan(title ?? Number.NaN);
    const [dense, beside] = rows(16);
    expect(beside).toBeCloseTo(dense ?? Number.NaN, 5);
  });

  it('tells every one of two hundred changes, on as many pages as they need, and every finding', () => {
    const numbered = (i: number) => ({ severity: 'warning', headline: `Finding ${i}` }) as const;
    const told = {
      ...NOTHING,
      groups: CHANGE_KINDS.map((kind, i) => group(kind, i === 0 ? 75 : 25)),
      fixed: Array.from({ length: 14 }, (_, i) => numbered(i)),
      introduced: Array.from({ length: 40 }, (_, i) => numbered(100 + i)),
    };
    const { pages, untold } = set(LIGHT, told, ROOM);
    const words = pages.flatMap(wordsOf);
    expect(untold).toBe(0);
    for (const { changes } of told.groups)
      for (const { headline, text } of changes) {
        expect(words.filter((one) => one === headline)).toHaveLength(1);
        expect(words.filter((one) => one === text)).toHaveLength(1);
      }
    for (const { headline } of [...told.fixed, ...told.introduced]) expect(words).toContain(headline);
    expect(words.filter((text) => text.startsWith('And '))).toEqual([]);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(12);
  });

  it('says on each page of which kind its first changes are', () => {
    const pages = setChanges(LIGHT, { ...NOTHING, groups: [group('added', 120)] }, ROOM);
    const [first = [], ...others] = pages.filter((page) =>
      wordsOf(page).some((text) => /^added \d/.test(text)),
    );
    expect(wordsOf(first)).toContain('Kind added · 120');
    expect(wordsOf(first)).not.toContain('Kind added, continued');
    expect(others.length).toBeGreaterThan(0);
    // Behind the letter in its shape.
    for (const page of others) expect(wordsOf(page)[1]).toBe('Kind added, continued');
  });

  it('ends after many pages, and says how many changes there are besides', () => {
    const told = { ...NOTHING, groups: [group('added', 3000), group('moved', 2)] };
    const { pages, untold } = set(LIGHT, told, ROOM);
    const words = pages.flatMap(wordsOf);
    expect(pages.length).toBeLessThanOrEqual(MOST_LIST_PAGES);
    expect(pages.length).toBeGreaterThan(MOST_LIST_PAGES - 4);
    expect(untold).toBeGreaterThan(500);
    expect(words.filter((text) => /^(?:added|moved) \d+$/.test(text))).toHaveLength(3002 - untold);
    expect(wordsOf(pages.at(-1) ?? [])).toContain(`And ${inDigits(untold)} more`);
  });

  it('gives examples of findings that remain only where all of them would take another page', () => {
    const remaining = Array.from(
      { length: 60 },
      (_, i) => ({ severity: 'info', headline: `Left ${i}` }) as const,
    );
    const many = setChanges(LIGHT, { ...NOTHING, groups: [group('added', 20)], remaining }, ROOM).flatMap(
      wordsOf,
    );
    expect(many).toContain('And 56 more.');
    const few = setChanges(LIGHT, { ...NOTHING, remaining: remaining.slice(0, 12) }, ROOM).flatMap(wordsOf);
    expect(few).toContain('Left 11');
  });

  it('says that nothing is different', () => {
    const words = setChanges(LIGHT, NOTHING, ROOM).flatMap(wordsOf).join(' ');
    expect(words).toContain('Nothing is different');
    expect(words).toContain('Today and Proposal have the same roles and lines, which say the same.');
    expect(words).toContain('0 findings fixed 0 new findings 0 remaining');
  });

  it('tells a finding once, with how often it is there', () => {
    const many = Array.from({ length: 3 }, () => ({ severity: 'warning', headline: 'Again' }) as const);
    const words = setChanges(LIGHT, { ...NOTHING, remaining: many }, ROOM).flatMap(wordsOf);
    expect(words.filter((text) => text.startsWith('Again'))).toEqual(['Again (3 times)']);
    expect(words).toContain('3');
  });
});
