import type { LineKey } from '../../../chart/edits/lines.ts';
import type { Layout, RoutedLine } from '../../../layout/placement.ts';
import { lineNow, settledLayout } from '../gliding/glide.ts';

interface DrawnLines {
  readonly own: ReadonlyMap<string, RoutedLine>;
  /** Those that stand for several, by the cards they join. */
  readonly bundles: ReadonlyMap<string, RoutedLine>;
}

const known = new WeakMap<Layout, DrawnLines>();

/**
 * A line as it is drawn, whether in view or not. One that is drawn together with others gives the line that stands
 * for them all. Undefined for one that is not drawn.
 */
export function routedLine(layout: Layout, key: LineKey): RoutedLine | undefined {
  const settled = settledLayout(layout);
  const { own, bundles } = linesOf(settled);
  const line = own.get(keyOf(key)) ?? bundles.get(bundleOf(settled, key));
  return line && lineNow(layout, line);
}

function linesOf(layout: Layout): DrawnLines {
  const before = known.get(layout);
  if (before) return before;
  const own = new Map(layout.lines.map((line) => [keyOf(line), line]));
  const several = layout.lines.filter(({ more = 0 }) => more > 0);
  const bundles = new Map(several.map((line) => [bundleOf(layout, line), line]));
  const made = { own, bundles };
  known.set(layout, made);
  return made;
}

function keyOf({ manager, report, kind }: LineKey): string {
  return JSON.stringify([manager, report, kind]);
}

/** The same for lines of one kind between the same two cards, whichever way they point. */
function bundleOf({ holderOf }: Layout, { manager, report, kind }: LineKey): string {
  const [from = '', to = ''] = [holderOf(manager), holderOf(report)];
  return JSON.stringify(from < to ? [kind, from, to] : [kind, to, from]);
}
