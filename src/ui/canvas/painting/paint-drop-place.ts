import { cardRadius } from '../../../layout/card-radius.ts';
import type { Painting } from './view.ts';
import { setSceneUnits } from './view.ts';

/** On the screen, pixels. */
const LEAST_WIDTH = 1.75;

/** Where a drop would go: a dashed frame round the boss, or a bar in the gap between siblings. */
export function paintDropPlace(context: CanvasRenderingContext2D, painting: Painting): void {
  const { dropTarget, layout, org, theme, view } = painting;
  if (dropTarget === null || dropTarget.kind === 'canvas') return;
  setSceneUnits(context, view);
  context.strokeStyle = theme.accent;
  if (dropTarget.kind === 'card') {
    const card = layout.card(dropTarget.roleId);
    if (!card) return;
    context.beginPath();
    const radius = cardRadius(org.role(card.id)) + 3;
    context.roundRect(card.x - 3, card.y - 3, card.width + 6, card.height + 6, radius);
    context.lineWidth = Math.max(2, LEAST_WIDTH / view.zoom);
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  const siblings = org.reports(dropTarget.boss);
  const at = siblings.findIndex((role) => role.id === dropTarget.before);
  const next = at < 0 ? undefined : layout.card(siblings[at]?.id ?? '');
  const previous = layout.card(siblings[at < 0 ? siblings.length - 1 : at - 1]?.id ?? '');
  const beside = next ?? previous;
  if (!beside) return;
  const pair = next && previous ? { next, previous } : undefined;
  const stacked = pair ? pair.next.x === pair.previous.x : isStacked(painting, dropTarget.boss);
  context.beginPath();
  context.lineWidth = Math.max(3, LEAST_WIDTH / view.zoom);
  context.lineCap = 'round';
  if (stacked) {
    const y = pair
      ? (pair.previous.y + pair.previous.height + pair.next.y) / 2
      : next
        ? next.y - 8
        : beside.y + beside.height + 8;
    context.moveTo(beside.x, y);
    context.lineTo(beside.x + beside.width, y);
  } else {
    const x = pair
      ? (pair.previous.x + pair.previous.width + pair.next.x) / 2
      : next
        ? next.x - 12
        : beside.x + beside.width + 12;
    context.moveTo(x, beside.y);
    context.lineTo(x, beside.y + beside.height);
  }
  context.stroke();
  context.lineCap = 'butt';
}

function isStacked({ layout, org }: Painting, boss: string): boolean {
  const [first, second] = org.reports(boss).map((role) => layout.card(role.id));
  return first !== undefined && second !== undefined && first.x === second.x;
}
