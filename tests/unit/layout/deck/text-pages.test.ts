import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../../src/chart/chart.ts';
import { setBlocks, type TextBlock } from '../../../../src/layout/deck/text-pages.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { extentOf } from '../../../support/primitive-extent.ts';

const ROOM = { x: 36, y: 90, width: 888, height: 380 };

const words = fc
  .array(fc.constantFrom('Customer', 'experience', 'under', 'marketing', 'of', 'the', 'board'), {
    maxLength: 60,
    size: 'max',
  })
  .map((list) => list.join(' '));
const block: fc.Arbitrary<TextBlock> = fc.record({
  severity: fc.constantFrom(...SEVERITIES, undefined),
  headline: words.map((text) => text || 'A headline'),
  text: words,
  small: words,
}) as fc.Arbitrary<TextBlock>;

describe('pages of text', () => {
  it('say everything, in order, inside their room, and nothing over something else', () => {
    const rooms = fc.constantFrom(ROOM, { ...ROOM, width: 648 }, { ...ROOM, width: 523, height: 120 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 25 }), rooms, (blocks, room) => {
        const pages = setBlocks(LIGHT, blocks, room);
        const texts = pages.flatMap((groups) =>
          groups.flatMap(({ primitives }) => primitives.filter((one) => one.kind === 'text')),
        );
        const said = texts.map(({ text }) => text).join(' ');
        expect(said).toBe(
          blocks
            .flatMap(({ headline, text, small }) => [headline, text, small])
            .filter(Boolean)
            .join(' '),
        );
        for (const groups of pages) {
          expect(groups.length).toBeGreaterThan(0);
          const boxes = groups.flatMap(({ primitives }) =>
            primitives.filter((one) => one.kind === 'text').map(extentOf),
          );
          for (const [left, top, right, bottom] of boxes) {
            expect(left).toBeGreaterThanOrEqual(room.x);
            expect(top).toBeGreaterThanOrEqual(room.y - 0.01);
            expect(right).toBeLessThanOrEqual(room.x + room.width + 0.01);
            expect(bottom).toBeLessThanOrEqual(room.y + room.height + 0.01);
          }
          const spots = groups.flatMap(({ primitives }) =>
            primitives.flatMap((one) => (one.kind === 'text' ? [`${one.x} ${one.y}`] : [])),
          );
          expect(new Set(spots).size).toBe(spots.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep a block together in one column, and fill the columns before the next page', () => {
    const one: TextBlock = { severity: 'error', headline: 'Headline', text: 'Text', small: 'Small' };
    const pages = setBlocks(
      LIGHT,
      Array.from({ length: 14 }, () => one),
      ROOM,
    );
    expect(pages.map((groups) => groups.length)).toEqual([12, 2]);
    const columns = pages[0]?.map(({ primitives }) => Math.round(extentOf(primitives[0] as never)[0]));
    expect(new Set(columns).size).toBe(2);
    expect(
      pages.flat().every(({ primitives }) => primitives.filter(({ kind }) => kind === 'text').length === 3),
    ).toBe(true);
  });

  it('put the shape of its severity before a headline', () => {
    const [[group] = []] = setBlocks(
      LIGHT,
      [{ severity: 'warning', headline: 'Two hats', text: 'A', small: '' }],
      ROOM,
    );
    expect(group?.name).toBe('Warning: Two hats');
    expect(group?.primitives[0]).toMatchObject({ kind: 'path', fill: LIGHT.severity.warning });
  });
});
