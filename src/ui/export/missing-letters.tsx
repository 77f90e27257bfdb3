import type { PictureFormat } from '../../chart/chart.ts';
import { missingIn } from '../../formats/picture/pdf/in-inter.ts';
import type { Page } from '../../layout/primitives.ts';
import styles from './export-dialog.module.css';

/** More than these nobody reads. */
const MOST_SHOWN = 6;

interface Props {
  readonly format: PictureFormat;
  readonly pages: readonly Page[];
}

/** A PDF carries its typeface with it, and that does not have the letters of every script. */
export function MissingLetters({ format, pages }: Props) {
  if (format !== 'pdf') return null;
  const missing = new Set<string>();
  for (const { scene } of pages)
    for (const { primitives } of scene.groups)
      for (const shape of primitives)
        if (shape.kind === 'text') for (const letter of missingIn(shape.text)) missing.add(letter);
  if (missing.size === 0) return null;
  const shown = [...missing].slice(0, MOST_SHOWN).join(' ');
  return (
    <p role="status" className={styles['fault']}>
      The typeface of the PDF lacks {missing.size === 1 ? 'a character' : `${missing.size} characters`} of
      this chart: {shown}
      {missing.size > MOST_SHOWN && ' …'}. Boxes will stand for them. Choose PNG, or Print and save as PDF
      there.
    </p>
  );
}
