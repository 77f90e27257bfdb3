import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { startOf } from '../../chart/start-of.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import type { CardLook } from '../../layout/card-look.ts';
import { useEditorState } from '../editor-context.tsx';
import { tipIfCut } from '../primitives/tip-if-cut.ts';
import { cardText } from './painting/card-text.ts';
import styles from './card-words.module.css';

interface Props {
  readonly role: Role;
  readonly isSelected: boolean;
  /** What a comparison makes of them; absent: nothing. */
  readonly look: CardLook | undefined;
}

/** Title and person. */
export function CardWords({ role, isSelected, look }: Props) {
  const readOnly = useEditorState((state) => state.readOnly);
  const holder = cardHolder(role);
  const isPlace = look?.isPlace === true;
  const asks = holder === undefined && isSelected && !readOnly && !isBody(role);
  return (
    <span
      className={styles['words']}
      onPointerEnter={({ currentTarget }) => tipIfCut(currentTarget, startOf(role.title), holder?.text)}
    >
      <strong className={styles['title']} dir="auto">
        <span data-marked={look?.marked.has('title')} data-struck={look?.isStruck}>
          {startOf(role.title)}
        </span>
      </strong>
      <span
        className={styles['person']}
        dir="auto"
        data-field="person"
        data-quiet={asks || isPlace || holder?.open === true}
        data-lines={isPlace ? cardText(role).aside.length : undefined}
      >
        <span data-marked={look?.marked.has('holder')}>
          {asks ? 'Double-click for a name' : startOf(holder?.text ?? '')}
        </span>
      </span>
    </span>
  );
}
