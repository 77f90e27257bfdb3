import { IS_LONG } from './at-length.ts';

/** How often a property is tried: quickly with every test run, at length by `npm run test:long`. */
export function runs(short: number, long: number): number {
  return IS_LONG ? long : short;
}
