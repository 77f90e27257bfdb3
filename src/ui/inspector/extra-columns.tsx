import styles from './inspector.module.css';

/** Columns of an imported table that Reportline has no field for; kept with the role, and only shown. */
export function ExtraColumns({ columns }: { columns: ReadonlyMap<string, string> }) {
  if (columns.size === 0) return null;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>Other columns of the file</h3>
      <dl className={styles['columns']}>
        {[...columns].map(([name, value]) => (
          <div key={name}>
            <dt className={styles['label']} dir="auto">
              {name}
            </dt>
            <dd dir="auto">{value.trim() === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
