import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { expectFile } from '../import/import-in-time.ts';
import styles from './drop-hint.module.css';

/**
 * The browser says nothing when a file is carried off the page, but says all the time that it is over it; milliseconds.
 */
const GONE_AFTER = 300;

/** Says, while a file is held over the page, that it may be dropped. */
export function DropHint() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let timer = 0;
    const leave = () => setOver(false);
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      setOver(true);
      expectFile();
      clearTimeout(timer);
      timer = window.setTimeout(leave, GONE_AFTER);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', leave);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['hint']} aria-hidden>
      <div className={styles['words']}>
        <FileInput size={28} strokeWidth={1.6} />
        <strong>Drop the file to open it</strong>
        <span>A chart, or a table from HR: Excel, CSV, JSON or an outline</span>
      </div>
    </div>
  );
}
