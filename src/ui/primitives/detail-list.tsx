import { inDigits } from '../../chart/digits.ts';
import styles from './detail-list.module.css';

/** More are read by nobody, and take the page its time. */
const MOST = 200;

/**
 * What a sentence sums up, one by one, for whoever asks for it. It belongs beside a live region and not in it: nobody
 * wants thousands of repairs read out.
 */
export function DetailList({ details }: { readonly details: readonly string[] }) {
  const more = details.length - MOST;
  return (
    <details className={styles['detail-list']}>
      <summary>Show each of them</summary>
      <ul className={styles['list']}>
        {details.slice(0, MOST).map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
        {more > 0 && <li>and {inDigits(more)} more</li>}
      </ul>
    </details>
  );
}
