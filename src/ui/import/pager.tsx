import { ChevronLeft, ChevronRight } from 'lucide-react';
import { inDigits } from '../../chart/digits.ts';
import styles from './import-dialog.module.css';

interface Props {
  /** "rows": what is turned over. */
  readonly what: string;
  /** Number of the first one shown, from 0. */
  readonly from: number;
  /** How many a page holds. */
  readonly size: number;
  readonly count: number;
  readonly onTurn: (from: number) => void;
}

/** Turns the pages of a long list; absent where one page holds it. */
export function Pager({ what, from, size, count, onTurn }: Props) {
  if (count <= size) return null;
  const last = Math.min(from + size, count);
  return (
    <div className={styles['pager']}>
      <Turn name={`${capital(what)} before`} to={from - size} count={count} onTurn={onTurn} />
      <span role="status">
        {inDigits(from + 1)} to {inDigits(last)} of {inDigits(count)} {what}
      </span>
      <Turn name={`${capital(what)} after`} to={from + size} count={count} onTurn={onTurn} isAfter />
    </div>
  );
}

interface TurnProps {
  readonly name: string;
  readonly to: number;
  readonly count: number;
  readonly isAfter?: boolean;
  readonly onTurn: (from: number) => void;
}

/** Stays at the first and the last page: a button that is disabled would lose the keyboard. */
function Turn({ name, to, count, isAfter = false, onTurn }: TurnProps) {
  const isThere = to >= 0 && to < count;
  const Arrow = isAfter ? ChevronRight : ChevronLeft;
  return (
    <button type="button" aria-label={name} aria-disabled={!isThere} onClick={() => isThere && onTurn(to)}>
      <Arrow size={18} aria-hidden />
    </button>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
