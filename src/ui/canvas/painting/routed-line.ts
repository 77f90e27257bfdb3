import type { LineKey } from '../../../chart/edits/lines.ts';
import type { Layout, RoutedLine } from '../../../layout/placement.ts';

const known = new WeakMap<Layout, ReadonlyMap<string, RoutedLine>>();

/** A line as it is drawn, whether in view or not; undefined for one that is not drawn. */
export function routedLine(layout: Layout, line: LineKey): RoutedLine | undefined {
  let lines = known.get(layout);
  if (!lines) {
    lines = new Map(layout.lines.map((one) => [keyOf(one), one]));
    known.set(layout, lines);
  }
  return lines.get(keyOf(line));
}

function keyOf({ manager, report, kind }: LineKey): string {
  return JSON.stringify([manager, report, kind]);
}
