import type { XmlElement } from './read-xml.ts';
import { attributeOf, boxOfShape, find, findAll } from './presentation.ts';

type Place = readonly [number, number];

/** The corners of a connector in EMU, by the formulas of the format's ready-made shapes and the turn of its frame. */
export function connectorPath(connector: XmlElement): readonly Place[] {
  const geometry = find(connector, 'a:prstGeom');
  const { x, y, width, height } = boxOfShape(connector);
  const shares = findAll(connector, 'a:gd').map(
    (guide) => Number(attributeOf(guide, 'fmla').slice(4)) / 100_000,
  );
  const [one = 0.5, two = 0.5, three = 0.5] = shares;
  const frame = find(connector, 'a:xfrm')?.attributes;
  const turn = (Number(frame?.get('rot') ?? 0) / 60_000 / 180) * Math.PI;
  const middle: Place = [x + width / 2, y + height / 2];
  return cornersOf(attributeOf(geometry, 'prst'), [width, height], [one, two, three]).map(([atX, atY]) => {
    const fromX = (frame?.get('flipH') === '1' ? -1 : 1) * (atX - width / 2);
    const fromY = (frame?.get('flipV') === '1' ? -1 : 1) * (atY - height / 2);
    return [
      middle[0] + fromX * Math.cos(turn) - fromY * Math.sin(turn),
      middle[1] + fromX * Math.sin(turn) + fromY * Math.cos(turn),
    ];
  });
}

function cornersOf(
  preset: string,
  [w, h]: Place,
  [one, two, three]: readonly [number, number, number],
): readonly Place[] {
  const x1 = w * one;
  const y2 = h * two;
  const x3 = w * three;
  switch (preset) {
    case 'straightConnector1':
      return [
        [0, 0],
        [w, h],
      ];
    case 'bentConnector2':
      return [
        [0, 0],
        [w, 0],
        [w, h],
      ];
    case 'bentConnector3':
      return [
        [0, 0],
        [x1, 0],
        [x1, h],
        [w, h],
      ];
    case 'bentConnector4':
      return [
        [0, 0],
        [x1, 0],
        [x1, y2],
        [w, y2],
        [w, h],
      ];
    case 'bentConnector5':
      return [
        [0, 0],
        [x1, 0],
        [x1, y2],
        [x3, y2],
        [x3, h],
        [w, h],
      ];
    default:
      throw new Error(`No connector ${preset}`);
  }
}

/** Where a card's site of a number is, in EMU. */
export function siteOf(card: XmlElement, index: number): Place {
  const { x, y, width, height } = boxOfShape(card);
  const guides = findAll(card, 'a:gd');
  const own = (axis: string, size: number) => {
    const guide = guides.find(({ attributes }) => attributes.get('name') === `connsite${axis}${index}`);
    const [, share, , whole] = attributeOf(guide, 'fmla').split(' ');
    return (Number(share) * size) / Number(whole);
  };
  if (find(card, 'a:custGeom')) return [x + own('X', width), y + own('Y', height)];
  const middles: readonly Place[] = [
    [x + width / 2, y],
    [x, y + height / 2],
    [x + width / 2, y + height],
    [x + width, y + height / 2],
  ];
  const site = middles[index];
  if (!site) throw new Error(`A rounded rectangle has no site ${index}`);
  return site;
}
