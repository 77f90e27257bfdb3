import type { Structure } from '../../chart/spans.ts';
import { headcountWords, structureFigures } from '../../chart/structure-words.ts';
import styles from './structure-panel.module.css';

/** The organisation in four numbers. */
export function Figures({ structure }: { structure: Structure }) {
  return (
    <>
      <dl className={styles['figures']}>
        {structureFigures(structure).map(({ name, value }) => (
          <div key={name} className={styles['figure']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{headcountWords(structure.headcount)}</p>
    </>
  );
}
