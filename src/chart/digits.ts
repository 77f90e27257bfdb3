const FORMAT = new Intl.NumberFormat('en-GB');

/** A number as people read it: 10,000. One format for all: making one takes as long as laying out a small chart. */
export function inDigits(value: number): string {
  return FORMAT.format(value);
}
