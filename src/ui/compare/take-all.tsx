import { useDeferredValue, useId, useMemo } from 'react';
import type { ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { comingAlongWith, takeAllOver, takeKindOver } from '../../editor/comparing/take-changes-over.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useWorkplace } from '../editor-context.tsx';
import { alongWords } from './along-words.ts';
import styles from './change-list.module.css';
import { holdPlace } from './held-place.ts';

interface Props {
  /** Absent: they are of several kinds. */
  readonly kind?: ChangeKind;
  readonly told: readonly ToldChange[];
  readonly compared: Compared;
}

/** Takes several changes over into the first scenario, in one step. */
export function TakeAll({ kind, told, compared }: Props) {
  const { editor } = useWorkplace();
  const note = useId();
  const changes = useMemo(() => told.map(({ change }) => change), [told]);
  // Of thousands it takes longer than a letter of a filter may.
  const asked = useDeferredValue(changes);
  const along = useMemo(() => comingAlongWith(asked, compared), [asked, compared]);
  const scenario = shortName(compared.before.name);
  const words = `Take all ${inDigits(told.length)} over into ${scenario}`;
  const spoken = `Take all over into ${scenario}: ${kind ? `${KIND_WORDS[kind]}, ` : ''}${inDigits(told.length)}`;
  return (
    <>
      <button
        type="button"
        className={styles['link']}
        data-tip={words}
        aria-label={spoken}
        aria-describedby={along.length > 0 ? note : undefined}
        onClick={({ currentTarget }) => {
          const giveBack = holdPlace(currentTarget);
          if (kind) takeKindOver(editor, { kind, changes }, compared);
          else takeAllOver(editor, changes, compared);
          giveBack();
        }}
      >
        Take all over
      </button>
      {along.length > 0 && (
        <p id={note} className={styles['along']}>
          {alongWords(along, true)}
        </p>
      )}
    </>
  );
}
