import type { Role } from '../../chart/chart.ts';
import styles from './card-words.module.css';

/** Title and person. */
export function CardWords({ role, isSelected }: { role: Role; isSelected: boolean }) {
  const person = personWords(role);
  const asks = person === undefined && isSelected && role.body !== true;
  return (
    <span className={styles['words']}>
      <strong className={styles['title']}>{role.title}</strong>
      <span className={styles['person']} data-field="person" data-quiet={asks || person === VACANT}>
        {asks ? 'Double-click for a name' : person}
      </span>
    </span>
  );
}

const VACANT = 'Vacant';

function personWords(role: Role): string | undefined {
  if (role.vacant !== true) return role.person;
  return role.person === undefined ? VACANT : `${role.person} (interim)`;
}
