import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../../src/browser/faults/fault.ts';

const BASE = 'https://charts.example/app/';
const PLACE = `${BASE}assets/start-Ab_1-x9Z.js:1:2048`;

/** An error as a browser with V8 makes it: its stack begins with its message. */
function errorIn(message: string, stack: string, name = 'TypeError'): Error {
  const error = new TypeError(message);
  error.name = name;
  error.stack = stack;
  return error;
}

describe('an error without its words', () => {
  it('says where it happened, in every browser’s way of writing it', () => {
    const chromium = `TypeError: x\n    at Card (${PLACE})\n    at async ${BASE}assets/export-12345678.js:3:4`;
    const firefox = `Card@${PLACE}\n@${BASE}assets/export-12345678.js:3:4\n`;
    for (const stack of [chromium, firefox]) {
      expect(faultOf(errorIn('x', stack), BASE)).toEqual({
        name: 'TypeError',
        places: ['assets/start-Ab_1-x9Z.js:1:2048', 'assets/export-12345678.js:3:4'],
      });
    }
  });

  it('knows the files of the workshop, too', () => {
    const stack = `TypeError: x\n    at Card (${BASE}src/ui/canvas/role-card.tsx?t=17:12:3)`;
    expect(faultOf(errorIn('x', stack), BASE).places).toEqual(['src/ui/canvas/role-card.tsx:12:3']);
  });

  it('leaves out what is not of this program', () => {
    const stack = [
      'TypeError: x',
      '    at a (chrome-extension://abcdef/assets/page-12345678.js:1:1)',
      '    at b (https://other.example/app/assets/page-12345678.js:1:1)',
      `    at c (${BASE}Anna.js:1:1)`,
      '    at new Promise (<anonymous>)',
      `    at d (${PLACE})`,
    ].join('\n');
    expect(faultOf(errorIn('x', stack), BASE).places).toEqual(['assets/start-Ab_1-x9Z.js:1:2048']);
  });

  it('is not taken in by a message that looks like places', () => {
    const message = `x\n    at Anna (${BASE}assets/Anna-Mueller.js:1:1)\nAnna@${BASE}assets/Anna-Mueller.js:1:1`;
    const stack = `TypeError: ${message}\n    at Card (${PLACE})`;
    expect(faultOf(errorIn(message, stack), BASE).places).toEqual(['assets/start-Ab_1-x9Z.js:1:2048']);
  });

  it('says no place where it cannot tell the message from the places', () => {
    const stack = `TypeError: x\n    at Anna (${BASE}assets/Anna-Mueller.js:1:1)\n    at Card (${PLACE})`;
    expect(faultOf(errorIn('changed since', stack), BASE).places).toEqual([]);
    expect(faultOf(errorIn('x', stack.replace('TypeError', 'Anna'), 'Anna'), BASE)).toEqual({
      name: 'Other',
      places: [],
    });
  });

  it.each([
    ['Maximum call stack size exceeded', 'Maximum call stack size exceeded'],
    [
      'Failed to fetch dynamically imported module: https://a.example/Anna.js',
      'Failed to fetch dynamically imported module',
    ],
    ["Cannot read properties of undefined (reading 'Anna')", 'Cannot read properties of undefined'],
    ['Minified React error #185; visit https://react.example/errors/185?args[]=Anna', 'React error 185'],
    ['Minified React error #Anna; visit', undefined],
    ['No role Anna', undefined],
    ['Anna: Maximum call stack size exceeded', undefined],
  ])('of the message %j keeps %j', (message, known) => {
    expect(faultOf(new RangeError(message), BASE).known).toBe(known);
  });

  it.each([['Anna'], [{ message: 'Anna' }], [null], [undefined], [17]])(
    'says nothing of %j, which is no error',
    (reason) => {
      expect(faultOf(reason, BASE)).toEqual({ name: 'Other', places: [] });
    },
  );

  it('lists no more than a dozen places', () => {
    const stack = `TypeError: x${`\n    at Card (${PLACE})`.repeat(50)}`;
    expect(faultOf(errorIn('x', stack), BASE).places).toHaveLength(12);
  });

  it('is the same whatever the message, as long as the error is the same', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          `    at Anna (${BASE}assets/Anna-Mueller.js:1:1)`,
          `Anna@${BASE}assets/Anna-Mueller.js:1:1`,
          `${BASE}assets/Anna-Mueller.js:1:1`,
          'TypeError: x',
          '',
        ),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, (words) => {
        // "Anna" in front: none of the beginnings that are told.
        const message = `Anna ${words.join('\n')}`;
        const stack = `TypeError: ${message}\n    at Card (${PLACE})`;
        expect(faultOf(errorIn(message, stack), BASE)).toEqual({
          name: 'TypeError',
          places: ['assets/start-Ab_1-x9Z.js:1:2048'],
        });
      }),
    );
  });
});
