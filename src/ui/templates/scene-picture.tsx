import { Fragment, memo } from 'react';
import { dashPattern } from '../../formats/picture/dash-pattern.ts';
import { roundedPath } from '../../formats/picture/rounded-path.ts';
import type { Dash, Primitive, Scene } from '../../layout/primitives.ts';
import { GROUND_RADIUS, textGround } from '../../layout/text-ground.ts';

/**
 * A small picture of a chart, in the page itself: it uses the page's typeface, where a picture file would have to
 * carry its own. Decoration only, so the words beside it must say what it shows.
 */
export const ScenePicture = memo(function ScenePicture({
  scene: { width, height, background, groups },
  className,
}: {
  scene: Scene;
  className: string | undefined;
}) {
  // A scene is never changed, only replaced: the place of a thing in it is all the name it needs.
  return (
    <span className={className} aria-hidden>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <rect width={width} height={height} fill={background} />
        {groups.map(({ primitives }, group) => (
          <g key={group}>{primitives.map((primitive, place) => drawn(primitive, place))}</g>
        ))}
      </svg>
    </span>
  );
});

function drawn(primitive: Primitive, key: number) {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive;
      return <rect key={key} x={x} y={y} width={width} height={height} rx={radius} {...paint(primitive)} />;
    }
    case 'line':
      return <path key={key} d={roundedPath(primitive.points, primitive.radius)} {...paint(primitive)} />;
    case 'path': {
      const { x, y, scale, path } = primitive;
      return (
        <path
          key={key}
          transform={`translate(${x} ${y}) scale(${scale})`}
          d={path}
          {...paint(primitive)}
          {...(primitive.stroke !== undefined && ROUND)}
        />
      );
    }
    case 'text': {
      const { x, y, size, weight, italic, fill, anchor, text, ground, isStruck } = primitive;
      return (
        <Fragment key={key}>
          {ground !== undefined && (
            <rect {...textGround(primitive)} rx={GROUND_RADIUS * size} fill={ground} />
          )}
          <text
            x={x}
            y={y}
            fontSize={size}
            fontWeight={weight}
            fontStyle={italic ? 'italic' : 'normal'}
            textAnchor={anchor ?? 'start'}
            textDecoration={isStruck ? 'line-through' : undefined}
            fill={fill}
          >
            {text}
          </text>
        </Fragment>
      );
    }
    case 'image': {
      const { x, y, width, height, href } = primitive;
      return <image key={key} x={x} y={y} width={width} height={height} href={href} />;
    }
    default:
      return primitive satisfies never;
  }
}

const ROUND = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: Dash;
}

function paint({ fill = 'none', stroke, strokeWidth, dash }: Paint) {
  const round = dash === 'dotted' && { strokeLinecap: 'round' as const };
  return {
    fill,
    stroke,
    strokeWidth,
    ...(dash && { strokeDasharray: dashPattern(dash, strokeWidth) }),
    ...round,
  };
}
