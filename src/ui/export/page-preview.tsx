import { ChevronLeft, ChevronRight } from 'lucide-react';
import { inDigits } from '../../chart/digits.ts';
import type { Page } from '../../layout/primitives.ts';
import { usePicture } from '../primitives/use-picture.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly page: Page;
  /** Its number, from 0. */
  readonly at: number;
  readonly count: number;
  readonly isClear: boolean;
  readonly onTurn: (at: number) => void;
}

/** The very pages that will be saved, made small by the browser, one at a time. */
export function PagePreview({ page, at, count, isClear, onTurn }: Props) {
  const address = usePicture(page.scene);
  return (
    <>
      <div className={styles['sheet']} data-clear={isClear}>
        {address !== undefined && <img src={address} alt={`What will be saved: ${page.title}`} />}
      </div>
      <div className={styles['pager']}>
        {count > 1 && (
          <>
            <Turn name="Page before" to={at - 1} count={count} onTurn={onTurn} />
            <span role="status">
              Page {inDigits(at + 1)} of {inDigits(count)}: {page.title}
            </span>
            <Turn name="Page after" to={at + 1} count={count} onTurn={onTurn} />
          </>
        )}
      </div>
    </>
  );
}

interface TurnProps {
  readonly name: 'Page before' | 'Page after';
  readonly to: number;
  readonly count: number;
  readonly onTurn: (at: number) => void;
}

/** Stays where it is at the first and last page: a button that is disabled would lose the keyboard. */
function Turn({ name, to, count, onTurn }: TurnProps) {
  const isThere = to >= 0 && to < count;
  const Arrow = name === 'Page before' ? ChevronLeft : ChevronRight;
  return (
    <button type="button" aria-label={name} aria-disabled={!isThere} onClick={() => isThere && onTurn(to)}>
      <Arrow size={18} aria-hidden />
    </button>
  );
}
