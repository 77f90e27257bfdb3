import type { SceneGroup } from '../../../layout/primitives.ts';
import { outlineWithSites, rectGeometry, TEXT_INSET } from './card-outline.ts';
import type { GluedCard } from './card-sites.ts';
import { itemShape } from './item-shape.ts';
import { paintXml } from './paint-xml.ts';
import type { Paragraph } from './paragraphs.ts';
import { type SceneItem, sceneItems } from './scene-items.ts';
import { shapeGroup } from './shape-group.ts';
import { type ShapeIdentity, shapeXml } from './shape-xml.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { boxOf } from './slide-units.ts';
import { aboveBaseline, textXml } from './text-xml.ts';

/** What follows closer than this many of its letters' sizes goes on with the text above it; a foot stands apart. */
const FOLLOWS = 1.45;
/** Of the left inset, what is kept free at the right. */
const RIGHT_SHARE = 0.75;
/** Title and holder. */
const MOST_PARAGRAPHS = 2;

/** A role as a group: its card with title and holder to edit, then bar, marks, foot, fold and badge. */
export function cardGroup(pen: SlidePen, group: SceneGroup, card: GluedCard): DrawnShape {
  const items = sceneItems(group.primitives).slice(1);
  const written = cardText(items);
  const title = written[0]?.paragraph.first.of ?? written[0]?.paragraph.text ?? group.name;
  const main = cardShape(
    pen,
    group,
    card,
    written.map(({ paragraph }) => paragraph),
    title,
  );
  const rest = items
    .filter((item) => !written.includes(item as (typeof written)[number]))
    .map((item) => itemShape(pen, item, partIdentity(pen, item, group)));
  const identity = { id: pen.nextId(), name: `Card: ${title}`, description: group.name };
  return shapeGroup(identity, [main, ...rest]);
}

/** What is written in a frame of its own says where the card leads, and leads there too. */
function partIdentity(pen: SlidePen, item: SceneItem, { toPage }: SceneGroup): ShapeIdentity {
  const isTab = item.kind === 'rect' && item.inside !== undefined;
  const name = isTab ? 'Tab' : PART[item.kind];
  return { id: pen.nextId(), name, link: isTab ? pen.linkTo(toPage) : undefined };
}

const PART: Readonly<Record<SceneItem['kind'], string>> = {
  rect: 'Bar',
  path: 'Mark',
  text: 'Detail',
  line: 'Line',
  image: 'Picture',
};

type TextItem = SceneItem & { readonly kind: 'text' };

/** The texts at the top of a card that stand below each other. */
function cardText(items: readonly SceneItem[]): readonly TextItem[] {
  const written: TextItem[] = [];
  for (const item of items) {
    if (item.kind !== 'text') {
      if (written.length > 0) break;
      continue;
    }
    const last = written.at(-1)?.paragraph;
    if (last && !follows(last, item.paragraph)) break;
    written.push(item);
    if (written.length === MOST_PARAGRAPHS) break;
  }
  return written;
}

function follows(last: Paragraph, next: Paragraph): boolean {
  const step = next.first.y - last.first.y - (last.lines - 1) * last.leading;
  return next.first.x === last.first.x && step > 0 && step < FOLLOWS * next.first.size;
}

function cardShape(
  pen: SlidePen,
  group: SceneGroup,
  { shapeId, rect, own }: GluedCard,
  paragraphs: readonly Paragraph[],
  title: string,
): DrawnShape {
  const box = boxOf(rect, pen.units);
  const geometry =
    own.length === 0 ? rectGeometry(rect) : outlineWithSites(rect, { box, units: pen.units, own });
  const [first] = paragraphs;
  let text: string | undefined;
  if (first) {
    const taken =
      own.length === 0 ? TEXT_INSET * Math.min(rect.radius ?? 0, rect.width / 2, rect.height / 2) : 0;
    const left = first.first.x - rect.x;
    const right = Math.min(RIGHT_SHARE * left, Math.max(0, rect.width - left - first.width));
    const insets = {
      left: Math.max(0, left - taken),
      top: Math.max(0, first.first.y - aboveBaseline(first) - rect.y - taken),
      right: Math.max(0, right - taken),
    };
    text = textXml(pen, paragraphs, { insets, room: rect.width - left - right, wraps: true });
  }
  const identity = {
    id: shapeId,
    name: `Role: ${title}`,
    description: group.name,
    link: pen.linkTo(group.toPage),
  };
  return { xml: shapeXml({ ...identity, box, geometry, paint: paintXml(pen, rect), text }), box };
}
