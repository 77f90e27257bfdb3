import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './card-words.module.css';

/** Title and person. */
export function CardWords({ role, isSelected }: { role: Role; isSelected: boolean }) {
  const readOnly = useEditorState((state) => state.readOnly);
  const holder = cardHolder(role);
  const asks = holder === undefined && isSelected && !readOnly && !isBody(role);
  return (
    <span className={styles['words']}>
      <strong className={styles['title']}>{role.title}</strong>
      <span className={styles['person']} data-field="person" data-quiet={asks || holder?.open === true}>
        {asks ? 'Double-click for a name' : holder?.text}
      </span>
    </span>
  );
}
