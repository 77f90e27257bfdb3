import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { readsRightToLeft, withoutMarks } from '../../chart/direction.ts';
import { startOf } from '../../chart/start-of.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import type { CardLook } from '../../layout/card-look.ts';
import { useEditorState } from '../editor-context.tsx';
import { tipIfCut } from '../primitives/tip-if-cut.ts';
import { type CardLine, cardText } from './painting/card-text.ts';
import styles from './card-words.module.css';

interface Props {
  readonly role: Role;
  /** Something stands below them on the card. */
  readonly isFooted: boolean;
  readonly isSelected: boolean;
  /** What a comparison makes of them; absent: nothing. */
  readonly look: CardLook | undefined;
}

/** Title and person. */
export function CardWords({ role, isFooted, isSelected, look }: Props) {
  const readOnly = useEditorState((state) => state.readOnly);
  const holder = cardHolder(role);
  const isPlace = look?.isPlace === true;
  const text = cardText(role, isPlace || isFooted);
  const { lines } = text.title(0);
  const isLong = lines.length > 2;
  const asks = holder === undefined && isSelected && !readOnly && !isLong && !isBody(role);
  return (
    <span
      className={styles['words']}
      onPointerEnter={({ currentTarget }) => tipIfCut(currentTarget, startOf(role.title), holder?.text)}
    >
      <strong className={styles['title']} dir="auto" data-lines={isLong ? lines.length : undefined}>
        <span data-marked={look?.marked.has('title')} data-struck={look?.isStruck}>
          {shownTitle(role.title, lines)}
        </span>
      </strong>
      <span
        className={styles['person']}
        hidden={isLong && holder === undefined}
        dir="auto"
        data-field="person"
        data-quiet={asks || isPlace || holder?.open === true}
        data-lines={isPlace ? text.aside.length : undefined}
      >
        <span data-marked={look?.marked.has('holder')}>
          {asks ? 'Double-click to add a person' : startOf(holder?.text ?? '')}
        </span>
      </span>
    </span>
  );
}

/** The browser lets go of the ellipsis of a title that is read from right to left and begins at the left. */
function shownTitle(title: string, lines: readonly CardLine[]): string {
  if (!readsRightToLeft(title)) return startOf(title);
  return lines.map(({ text }) => withoutMarks(text)).join(' ');
}
