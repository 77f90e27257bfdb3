import type { Scenario } from '../../chart/chart.ts';
import { layoutScenario } from '../layout.ts';
import { measured } from './chart-on-page.ts';
import { countingLeftOut } from './concerned.ts';
import { fitInto, isReadable } from './fit.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';
import { asThePageWants, layoutForPicture, layoutOfSome } from './part.ts';

/** The whole part of the chart on one page, however small it comes out. */
export function singlePage(context: Context, drawn: Scenario): PageDraft {
  const { input, paper, cardHeight, below, title, subtitle } = context;
  const { choices, seen } = input;
  const draft = { title, subtitle, isFirst: true };
  const layoutOf = (scenario: Scenario) => {
    const layout = layoutForPicture(scenario, cardHeight);
    if (choices.part === 'view' && seen) return layoutOfSome(layout, seen);
    return countingLeftOut(layout, scenario, below);
  };
  const usual = measured(context, { ...draft, drawn: { scenario: drawn, layout: layoutOf(drawn) } });
  if (paper === undefined || choices.part === 'view') return usual;
  // A chart that nobody arranged may be set out as the page wants it; one that somebody did only when asked to.
  if (!choices.compact && (isReadable(usual.smallest) || (below === undefined && isArranged(drawn))))
    return usual;
  const plain = asThePageWants(drawn);
  const room = frameOf(context, usual, 1, 1).room(paper);
  const { options } = fitInto(plain, cardHeight, room);
  const compact = measured(context, {
    ...draft,
    drawn: { scenario: plain, layout: countingLeftOut(layoutScenario(plain, options), plain, below) },
  });
  return compact.smallest > usual.smallest ? compact : usual;
}

/** As a whole, by somebody's hand: which teams hang is not worth a page that nobody can read. */
export function isArranged({ arrangement, roles }: Scenario): boolean {
  const { kind, direction } = arrangement ?? {};
  return kind === 'layered' || direction === 'right' || roles.some(({ position }) => position !== undefined);
}
