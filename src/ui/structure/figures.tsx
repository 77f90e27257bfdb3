import { inDigits } from '../../chart/digits.ts';
import type { Structure } from '../../chart/spans.ts';
import styles from './structure-panel.module.css';

/** The organisation in four numbers. */
export function Figures({ structure: { count, layers, vacant, headcount } }: { structure: Structure }) {
  const { heads, stating, silent } = headcount;
  return (
    <>
      <dl className={styles['figures']}>
        <Figure name={count === 1 ? 'role' : 'roles'} value={inDigits(count)} />
        <Figure name={layers.length === 1 ? 'layer' : 'layers'} value={inDigits(layers.length)} />
        <Figure name="vacant" value={inDigits(vacant.length)} />
        <Figure name="headcount" value={stating === 0 ? '–' : inDigits(heads)} />
      </dl>
      <p className={styles['note']}>{headcountWords(stating, silent)}</p>
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className={styles['figure']}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function headcountWords(stating: number, silent: number): string {
  if (stating === 0) return 'No role states how many heads its team has, so there is no headcount.';
  const said = `${inDigits(stating)} ${stating === 1 ? 'role states' : 'roles state'} the heads of the team`;
  const unsaid = silent === 0 ? '' : `, ${inDigits(silent)} ${silent === 1 ? 'does' : 'do'} not`;
  return `${said}${unsaid}. A team within another that is stated counts once.`;
}
