import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface Props {
  readonly title: string;
  /** What it is for, beside the title; absent: the title says it. */
  readonly words?: string;
  /** A button at the end of the line. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One of the ways to start, under its own heading. */
export function Section({ title, words, beside, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className={styles['head']}>
        <h2 id={heading}>{title}</h2>
        {words !== undefined && <p>{words}</p>}
        {beside}
      </div>
      {children}
    </section>
  );
}
