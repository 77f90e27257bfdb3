import { useEffect, useRef } from 'react';
import styles from './share-dialog.module.css';

const SHOWN_FIRST = 78;
const SHOWN_LAST = 24;

/** The link with its middle left out, or whole and selected where it has to be copied by hand. */
export function LinkPreview({ link, byHand }: { link: string; byHand: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  if (byHand)
    return (
      <textarea
        ref={field}
        className={styles['link']}
        readOnly
        rows={3}
        aria-label="The whole link"
        value={link}
      />
    );
  const isLong = link.length > SHOWN_FIRST + SHOWN_LAST + 10;
  return (
    <p className={styles['link']} aria-label="The link, shortened">
      {isLong ? `${link.slice(0, SHOWN_FIRST)} … ${link.slice(-SHOWN_LAST)}` : link}
    </p>
  );
}
