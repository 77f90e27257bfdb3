import type { PictureFormat } from '../../chart/chart.ts';
import { missingOn, missingWords } from '../../formats/picture/missing-letters.ts';
import type { Page } from '../../layout/primitives.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly format: PictureFormat;
  readonly pages: readonly Page[];
}

/** A PDF carries its typeface with it, and that does not have the letters of every script. */
export function MissingLetters({ format, pages }: Props) {
  if (format !== 'pdf') return null;
  const missing = missingOn(pages.map(({ scene }) => scene));
  if (missing.size === 0) return null;
  return (
    <p role="status" className={styles['fault']}>
      The typeface of the PDF lacks <bdi>{missingWords(missing)}</bdi>. Boxes will stand for{' '}
      {missing.size === 1 ? 'it' : 'them'}. Choose PNG, or Print and save as PDF there.
    </p>
  );
}
