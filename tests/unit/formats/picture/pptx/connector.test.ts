import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorAlong } from '../../../../../src/formats/picture/pptx/connector.ts';
import { transformXml } from '../../../../../src/formats/picture/pptx/shape-xml.ts';
import { connectorPath } from '../../../../support/connector-path.ts';
import { readXml } from '../../../../support/read-xml.ts';

const POINT = 12_700;

/** The corners it is drawn with, x, y, x, y …, in points. */
function drawn(points: readonly number[]): readonly number[] {
  const { geometry, ...frame } = connectorAlong(points.map((value) => value * POINT));
  const path = connectorPath(readXml(`<p:spPr>${transformXml(frame)}${geometry}</p:spPr>`));
  return path.flat().map((value) => value / POINT);
}

function presetOf(points: readonly number[]): string {
  return /prst="(\w+)"/.exec(connectorAlong(points).geometry)?.[1] ?? '';
}

/** A line that turns at every corner, from any place in any direction. */
const line = (most: number) =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(
        fc.integer({ min: -400, max: 400 }).filter((step) => step !== 0),
        { minLength: 1, maxLength: most },
      ),
    )
    .map(([isLevel, steps]) => {
      const points = [500, 300];
      for (const [i, step] of steps.entries()) {
        const [x = 0, y = 0] = points.slice(-2);
        if (isLevel === (i % 2 === 0)) points.push(x + step, y);
        else points.push(x, y + step);
      }
      return points;
    });

describe('connectorAlong', () => {
  it('runs along any line of up to five stretches', () => {
    fc.assert(
      fc.property(line(5), (points) => {
        const path = drawn(points);
        expect(path).toHaveLength(points.length);
        for (const [i, place] of path.entries())
          expect(Math.abs(place - (points[i] as number))).toBeLessThan(0.5);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the ends of a line with more, and the direction in which it leaves and arrives', () => {
    fc.assert(
      fc.property(line(9), (points) => {
        const path = drawn(points);
        expect(path.length).toBeLessThanOrEqual(12);
        for (const [of, at] of [
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 3],
        ] as const) {
          expect(Math.abs((path[at] as number) - (points[of] as number))).toBeLessThan(0.5);
          expect(Math.abs((path.at(-1 - at) as number) - (points.at(-1 - of) as number))).toBeLessThan(0.5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is straight where nothing bends, and has an elbow for each bend', () => {
    expect(presetOf([0, 0, 0, 48])).toBe('straightConnector1');
    expect(presetOf([0, 0, 0, 24, 0, 24, 0, 48])).toBe('straightConnector1');
    expect(presetOf([0, 0, 0, 24, 16, 24])).toBe('bentConnector2');
    expect(presetOf([0, 0, 0, 24, 100, 24, 100, 48])).toBe('bentConnector3');
  });

  it('bends half way where the bus of a level is', () => {
    expect(connectorAlong([0, 0, 0, 24e4, 9e5, 24e4, 9e5, 48e4]).geometry).toContain('fmla="val 50000"');
  });

  it('turns elbows that go down as PowerPoint does', () => {
    expect(connectorAlong([100, 0, 100, 24, 0, 24, 0, 48])).toMatchObject({ turn: 5_400_000, flipX: false });
    expect(connectorAlong([0, 0, 0, 24, 100, 24, 100, 48])).toMatchObject({ turn: 16_200_000, flipX: true });
  });
});
