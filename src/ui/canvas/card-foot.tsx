import type { Role } from '../../chart/chart.ts';
import type { CardLook, CardPart } from '../../layout/card-look.ts';
import { CARD_MARKS, type CardMark, MARK_STROKE } from '../../layout/marks.ts';
import { memberWords } from '../../editor/card-name.ts';
import { areaName } from '../../chart/names.ts';
import { useNames } from '../settings/use-setting.ts';
import styles from './card-foot.module.css';

interface Props {
  readonly role: Role;
  readonly span: number;
  readonly members: number;
  /** What a comparison makes of it; absent: nothing. */
  readonly look: CardLook | undefined;
}

/** The foot of a card: seats, what it is accountable for or which channels it owns, and its span. */
export function CardFoot({ role, span, members, look }: Props) {
  const names = useNames();
  const isMarked = (part: CardPart) => look?.marked.has(part);
  // A place that was left says there where its role is now.
  if (look?.isPlace) return null;
  const accountable = (role.accountableFor ?? []).map((area) => areaName(area, names)).join(', ');
  const channels = role.touchpoints ?? [];
  return (
    <div className={styles['foot']}>
      {role.board === true && <Mark name="board" tip="Sits on the board" isMarked={isMarked('board')} />}
      {role.executive === true && (
        <Mark name="executive" tip="On the executive team" isMarked={isMarked('executive')} />
      )}
      {members > 0 && (
        <span className={styles['members']} data-tip={memberWords(members)}>
          <Mark name="executive" />
          {members}
        </span>
      )}
      {accountable !== '' && (
        <span className={styles['accountable']} data-tip={`Accountable for ${accountable}`}>
          <Mark name="accountable" />
          <span className={styles['area']} data-marked={isMarked('foot')}>
            {accountable}
          </span>
        </span>
      )}
      {accountable === '' && channels.length > 0 && (
        <span
          className={styles['channels']}
          data-tip={`Owns ${channels.join(', ')}`}
          data-marked={isMarked('foot')}
        >
          {channels.join(', ')}
        </span>
      )}
      {span > 0 && (
        <span className={styles['span']} data-tip={span === 1 ? '1 direct report' : `${span} direct reports`}>
          <Mark name="span" />
          {span}
        </span>
      )}
    </div>
  );
}

interface MarkProps {
  readonly name: CardMark;
  readonly tip?: string;
  readonly isMarked?: boolean | undefined;
}

function Mark({ name, tip, isMarked }: MarkProps) {
  return (
    <svg
      className={styles['mark']}
      width={15}
      height={15}
      viewBox="0 0 24 24"
      data-tip={tip}
      data-marked={isMarked}
      aria-hidden
    >
      <path d={CARD_MARKS[name]} strokeWidth={MARK_STROKE} />
    </svg>
  );
}
