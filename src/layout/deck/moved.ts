import type { Primitive, SceneGroup } from '../primitives.ts';

/** Enlarges a drawing and moves it: `to = from × scale + (dx, dy)`. Widths of strokes and letters grow with it. */
export function moved(
  groups: readonly SceneGroup[],
  scale: number,
  dx: number,
  dy: number,
): readonly SceneGroup[] {
  const move = (primitive: Primitive): Primitive => {
    switch (primitive.kind) {
      case 'rect': {
        const { strokeWidth, radius } = primitive;
        return {
          ...primitive,
          ...placed(primitive),
          width: primitive.width * scale,
          height: primitive.height * scale,
          ...(radius !== undefined && { radius: radius * scale }),
          ...(strokeWidth !== undefined && { strokeWidth: strokeWidth * scale }),
        };
      }
      case 'line':
        return {
          ...primitive,
          points: primitive.points.map((value, i) => value * scale + (i % 2 === 0 ? dx : dy)),
          radius: primitive.radius * scale,
          strokeWidth: primitive.strokeWidth * scale,
        };
      // The stroke of a path is in its own units, which grow already.
      case 'path':
        return { ...primitive, ...placed(primitive), scale: primitive.scale * scale };
      case 'text':
        return { ...primitive, ...placed(primitive), size: primitive.size * scale };
      case 'image':
        return {
          ...primitive,
          ...placed(primitive),
          width: primitive.width * scale,
          height: primitive.height * scale,
        };
      default:
        return primitive satisfies never;
    }
  };
  const placed = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * scale + dx,
    y: y * scale + dy,
  });
  return groups.map((group) => ({ ...group, primitives: group.primitives.map(move) }));
}
