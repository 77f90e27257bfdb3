import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { pictureFontCss } from '../../browser/picture-fonts.ts';
import { inDigits } from '../../chart/digits.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Page } from '../../layout/primitives.ts';
import styles from './export-dialog.module.css';

/** How long a preview that was replaced is kept; milliseconds. */
const KEPT = 10_000;

interface Props {
  readonly pages: readonly Page[];
  readonly isClear: boolean;
}

/** The very pages that will be saved, made small by the browser, one at a time. */
export function PagePreview({ pages, isClear }: Props) {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, pages.length - 1);
  const page = pages[at];
  const address = usePicture(page);
  return (
    <>
      <div className={styles['sheet']} data-clear={isClear}>
        {address !== null && <img src={address} alt="What will be saved" />}
      </div>
      <div className={styles['pager']}>
        {pages.length > 1 && (
          <>
            <button
              type="button"
              aria-label="Page before"
              disabled={at === 0}
              onClick={() => setWanted(at - 1)}
            >
              <ChevronLeft size={18} aria-hidden />
            </button>
            <span role="status">
              Page {inDigits(at + 1)} of {inDigits(pages.length)}: {page?.title}
            </span>
            <button
              type="button"
              aria-label="Page after"
              disabled={at === pages.length - 1}
              onClick={() => setWanted(at + 1)}
            >
              <ChevronRight size={18} aria-hidden />
            </button>
          </>
        )}
      </div>
    </>
  );
}

function usePicture(page: Page | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!page) return undefined;
    let gone = false;
    let made: string | undefined;
    void pictureFontCss().then((fontCss) => {
      if (gone) return;
      const svg = sceneToSvg(page.scene, { fontCss });
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      gone = true;
      const old = made;
      // The image may still be on its way to the page; taken away too early, it would be an error.
      if (old !== undefined) setTimeout(() => URL.revokeObjectURL(old), KEPT);
    };
  }, [page]);
  return address;
}
