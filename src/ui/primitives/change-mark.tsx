import type { CardDifference } from '../../chart/overlay.ts';
import { CHANGE_SHAPES, HOLLOW_STROKE } from '../../layout/change-shapes.ts';

interface Props {
  readonly kind: CardDifference;
  readonly size: number;
  /** It is of what was: an outline. Default: filled. */
  readonly isHollow?: boolean;
}

/** The shape and letter of a kind of change; decoration only, so the words beside it must say the kind too. */
export function ChangeMark({ kind, size, isHollow = false }: Props) {
  const { outline, letter, centre } = CHANGE_SHAPES[kind];
  const colour = `var(--change-${kind})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      overflow={isHollow ? 'visible' : undefined}
      data-hollow={isHollow || undefined}
      aria-hidden
    >
      <path
        d={outline}
        fill={isHollow ? 'var(--paper)' : colour}
        {...(isHollow && { stroke: colour, strokeWidth: HOLLOW_STROKE })}
      />
      <text
        x={centre}
        y={16.6}
        textAnchor="middle"
        fontSize={13}
        fontWeight={600}
        fill={isHollow ? colour : 'var(--severity-sign)'}
      >
        {letter}
      </text>
    </svg>
  );
}
