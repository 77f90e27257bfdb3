import type { Source } from '../../rules/sources/source.ts';
import styles from './rule-sources.module.css';

interface Props {
  readonly heading: string;
  readonly sources: readonly Source[];
}

/** Sources by author, title and year, with what to keep in mind about each. */
export function RuleSources({ heading, sources }: Props) {
  if (sources.length === 0) return null;
  return (
    <section className={styles['sources']}>
      <h4>{heading}</h4>
      <ul>
        {sources.map(({ id, author, title, publisher, year, note }) => (
          <li key={id}>
            {author}, <cite>{title}</cite>
            {publisher !== undefined && publisher !== author && `, ${publisher}`}, {year ?? 'year not known'}.
            {note !== undefined && <span className={styles['note']}> {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
