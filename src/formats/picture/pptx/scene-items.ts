import type {
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  RectPrimitive,
  TextPrimitive,
} from '../../../layout/primitives.ts';
import { type Paragraph, paragraphAt } from './paragraphs.ts';
import { pathBounds } from './path-data.ts';

/** What becomes one shape of a slide. */
export type SceneItem =
  | { readonly kind: 'rect'; readonly rect: RectPrimitive; readonly inside?: Paragraph }
  /** Drawn over each other in one place: a filled outline and the sign on it. */
  | { readonly kind: 'path'; readonly paths: readonly PathPrimitive[]; readonly inside?: Paragraph }
  /** With further paragraphs below, where they are edited as one text. */
  | { readonly kind: 'text'; readonly paragraph: Paragraph; readonly below?: readonly Paragraph[] }
  | { readonly kind: 'line'; readonly line: LinePrimitive }
  | { readonly kind: 'image'; readonly image: ImagePrimitive };

/**
 * Puts together what a person would move and edit as one: the lines of a text, a mark and its sign, a pad and its
 * words.
 */
export function sceneItems(primitives: readonly Primitive[]): readonly SceneItem[] {
  const items: SceneItem[] = [];
  for (let at = 0; at < primitives.length; ) {
    const shape = primitives[at] as Primitive;
    at += 1;
    switch (shape.kind) {
      case 'rect': {
        const inside = textInside(primitives, at, shape.fill === undefined ? undefined : shape);
        items.push({ kind: 'rect', rect: shape, ...(inside && { inside: inside.paragraph }) });
        at += inside?.taken ?? 0;
        break;
      }
      case 'path': {
        const next = primitives[at];
        const sign = next?.kind === 'path' && isSignOn(shape, next) ? next : undefined;
        if (sign) at += 1;
        const inside = textInside(
          primitives,
          at,
          shape.fill === undefined || sign ? undefined : pathBounds(shape),
        );
        items.push({
          kind: 'path',
          paths: sign ? [shape, sign] : [shape],
          ...(inside && { inside: inside.paragraph }),
        });
        at += inside?.taken ?? 0;
        break;
      }
      case 'text': {
        const found = paragraphAt(textsFrom(primitives, at - 1));
        if (found) items.push({ kind: 'text', paragraph: found.paragraph });
        at += (found?.taken ?? 1) - 1;
        break;
      }
      case 'line':
        items.push({ kind: 'line', line: shape });
        break;
      case 'image':
        items.push({ kind: 'image', image: shape });
        break;
      default:
        shape satisfies never;
    }
  }
  return items;
}

function isSignOn(outline: PathPrimitive, sign: PathPrimitive): boolean {
  return (
    outline.stroke === undefined &&
    sign.fill === undefined &&
    outline.x === sign.x &&
    outline.y === sign.y &&
    outline.scale === sign.scale
  );
}

/** Words in the middle of what was drawn right before them. */
function textInside(
  primitives: readonly Primitive[],
  at: number,
  host:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | undefined,
) {
  const found = host && paragraphAt(textsFrom(primitives, at));
  if (!found) return undefined;
  const { first, lines, leading } = found.paragraph;
  const isInside =
    first.anchor === 'middle' &&
    Math.abs(first.x - host.x - host.width / 2) < 1 &&
    first.y > host.y &&
    first.y + (lines - 1) * leading < host.y + host.height;
  return isInside ? found : undefined;
}

function textsFrom(primitives: readonly Primitive[], at: number): readonly TextPrimitive[] {
  const texts: TextPrimitive[] = [];
  for (let i = at; primitives[i]?.kind === 'text'; i += 1) texts.push(primitives[i] as TextPrimitive);
  return texts;
}
