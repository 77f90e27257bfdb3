import type { CardDifference } from '../../chart/overlay.ts';
import { CHANGE_SHAPES } from '../../layout/change-shapes.ts';

/** The shape and letter of a kind of change; decoration only, so the words beside it must say the kind too. */
export function ChangeMark({ kind, size }: { readonly kind: CardDifference; readonly size: number }) {
  const { outline, letter, centre } = CHANGE_SHAPES[kind];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d={outline} fill={`var(--change-${kind})`} />
      <text
        x={centre}
        y={16.6}
        textAnchor="middle"
        fontSize={13}
        fontWeight={600}
        fill="var(--severity-sign)"
      >
        {letter}
      </text>
    </svg>
  );
}
