import type { Rect } from '../../../layout/rect.ts';
import { paintFaces } from './paint-faces.ts';
import { paintFoldTabs } from './paint-fold-tabs.ts';
import { DOTTED_WIDTH } from './paint-lines.ts';
import { paintTitles } from './paint-titles.ts';
import { strokeDotted } from './trace-line.ts';
import type { Painting } from './view.ts';

/** What goes over the coloured boxes while cards can be told from them: dotted lines, sheets, tabs. */
export function paintFarFaces(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  const { layout, theme, view } = painting;
  setRegionUnits(context, painting, region);
  for (const line of layout.linesIn(region)) {
    if (line.kind !== 'dotted') continue;
    strokeDotted(
      context,
      line,
      { colour: theme.line, width: DOTTED_WIDTH },
      { seen: region, zoom: view.zoom },
    );
  }
  const cards = layout.cardsIn(region);
  paintFaces(context, painting, cards);
  paintFoldTabs(context, painting, cards, 0);
}

/** The titles, as large as the cards allow. */
export function paintFarTitles(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  setRegionUnits(context, painting, region);
  paintTitles(context, painting, painting.layout.cardsIn(region), 1);
}

function setRegionUnits(context: CanvasRenderingContext2D, { view }: Painting, region: Rect): void {
  const scale = view.zoom * view.density;
  context.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale);
}
