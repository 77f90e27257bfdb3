import process from 'node:process';

/**
 * A journey that a quick run leaves out, because others show the same part at work, or because what it shows seldom
 * changes and takes long: `test('…', AT_LENGTH, async () => …)`. `npm run test:long` plays it.
 */
export const AT_LENGTH = { tag: '@at-length' } as const;

/** Whether journeys are played at length: `REPORTLINE_LONG=1`. */
export const IS_LONG = process.env['REPORTLINE_LONG'] === '1';
