import { handsAtRest, test as counted } from './hands.ts';
import { expect } from './network.ts';

/** The `test` of a journey of presses and keys: it fails when anything was moved with a button held down. */
export const test = counted.extend<{ onlyPresses: void }>({
  onlyPresses: [
    async ({ context, hands }, use) => {
      await use();
      await handsAtRest(context);
      expect(hands.drags, 'what was dragged').toEqual([]);
      expect(hands.presses, 'presses of the mouse').toBeGreaterThan(0);
    },
    { auto: true },
  ],
});

export { expect };
