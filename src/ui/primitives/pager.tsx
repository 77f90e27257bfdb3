import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { inDigits } from '../../chart/digits.ts';
import styles from './pager.module.css';

interface Props {
  /** What is turned over: "Rows", "Page". */
  readonly what: string;
  /** Number of the first one shown, from 0. */
  readonly from: number;
  /** How many are shown at a time. */
  readonly size: number;
  readonly count: number;
  readonly onTurn: (from: number) => void;
  /** Where one is. Default: "1 to 100 of 705 rows". */
  readonly children?: ReactNode;
}

/** Turns the pages of what is too long to be shown at once; absent where it is not. */
export function Pager({ what, from, size, count, onTurn, children }: Props) {
  if (count <= size) return null;
  const last = Math.min(from + size, count);
  return (
    <div className={styles['pager']}>
      <Turn name={`${what} before`} Arrow={ChevronLeft} to={from - size} count={count} onTurn={onTurn} />
      <span role="status">
        {children ?? `${inDigits(from + 1)} to ${inDigits(last)} of ${inDigits(count)} ${what.toLowerCase()}`}
      </span>
      <Turn name={`${what} after`} Arrow={ChevronRight} to={from + size} count={count} onTurn={onTurn} />
    </div>
  );
}

interface TurnProps {
  readonly name: string;
  readonly Arrow: typeof ChevronLeft;
  readonly to: number;
  readonly count: number;
  readonly onTurn: (from: number) => void;
}

/** Stays where it is at the first and the last page: a button that is disabled would lose the keyboard. */
function Turn({ name, Arrow, to, count, onTurn }: TurnProps) {
  const isThere = to >= 0 && to < count;
  return (
    <button type="button" aria-label={name} aria-disabled={!isThere} onClick={() => isThere && onTurn(to)}>
      <Arrow size={18} aria-hidden />
    </button>
  );
}
