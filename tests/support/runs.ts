import process from 'node:process';

/** How often a property is tried: quickly with every test run, at length by `npm run test:long`. */
export function runs(short: number, long: number): number {
  return process.env['REPORTLINE_LONG'] === '1' ? long : short;
}
