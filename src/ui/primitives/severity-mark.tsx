import type { Severity } from '../../chart/chart.ts';
import { SEVERITY_SHAPES, SIGN_STROKE } from '../../layout/marks.ts';

/** What a severity is called, everywhere a person reads it. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  error: SEVERITY_SHAPES.error.label,
  warning: SEVERITY_SHAPES.warning.label,
  info: SEVERITY_SHAPES.info.label,
};

interface Props {
  readonly severity: Severity;
  readonly size: number;
  /** Shown inside in place of the sign. */
  readonly count?: number;
}

/** The shape and sign of a severity; decoration only, so the words beside it must say the severity too. */
export function SeverityMark({ severity, size, count }: Props) {
  const { outline, sign, centre } = SEVERITY_SHAPES[severity];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d={outline} fill={`var(--severity-${severity})`} />
      {count === undefined || count < 2 ? (
        <path
          d={sign}
          fill="none"
          stroke="var(--severity-sign)"
          strokeWidth={SIGN_STROKE}
          strokeLinecap="round"
        />
      ) : (
        <text
          x={12}
          y={centre + 4.6}
          textAnchor="middle"
          fontSize={count > 9 ? 11 : 13}
          fontWeight={600}
          fill="var(--severity-sign)"
        >
          {count > 99 ? '99+' : count}
        </text>
      )}
    </svg>
  );
}
