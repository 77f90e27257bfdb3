import { AREAS, DEPARTMENTS, type OwnNames } from '../../chart/names.ts';
import type { Named } from '../../editor/settings/rename.ts';
import { NameField } from './name-field.tsx';
import styles from './settings-window.module.css';

interface Props {
  readonly names: OwnNames;
  readonly onChange: (names: OwnNames) => void;
}

const GROUPS: readonly { readonly title: string; readonly named: readonly Named[] }[] = [
  { title: 'Areas of accountability', named: AREAS.map((key) => ({ kind: 'areas', key })) },
  { title: 'Departments', named: DEPARTMENTS.map((key) => ({ kind: 'departments', key })) },
];

/** Every department and area with the name it has here. */
export function NameList({ names, onChange }: Props) {
  return GROUPS.map(({ title, named }) => (
    <div key={title} role="group" aria-label={title}>
      <h4 className={styles['heading']}>{title}</h4>
      <div className={styles['grid']}>
        {named.map((one) => (
          <NameField key={one.key} named={one} names={names} onChange={onChange} />
        ))}
      </div>
    </div>
  ));
}
