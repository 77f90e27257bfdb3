import { inDigits } from '../../chart/digits.ts';
import type { Page } from '../../layout/primitives.ts';
import { Pager } from '../primitives/pager.tsx';
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
      <Pager what="Page" from={at} size={1} count={count} onTurn={onTurn}>
        Page {inDigits(at + 1)} of {inDigits(count)}: {page.title}
      </Pager>
    </>
  );
}
