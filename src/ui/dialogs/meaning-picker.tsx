import { useId, useMemo, useState } from 'react';
import type { Drop } from '../../editor/dropping/drop.ts';
import type { Prospects } from '../../editor/goals/prospects.ts';
import type { Sending } from '../../editor/goals/sending.ts';
import { PickList } from '../primitives/pick-list.tsx';
import { GoalForecast } from './goal-forecast.tsx';
import styles from './goal-picker.module.css';
import { Outcome } from './outcome.tsx';

interface Props {
  readonly sending: Sending;
  readonly drops: readonly Drop[];
  readonly prospects: Prospects;
  readonly onChoose: (drop: Drop) => void;
  readonly onBack: () => void;
}

/** Asks what going there means, where it can mean several things. Escape goes back to where to go. */
export function MeaningPicker({ sending, drops, prospects, onChoose, onBack }: Props) {
  const [active, setActive] = useState(0);
  const pane = useId();
  const items = useMemo(
    () =>
      drops.map((drop) => {
        const forecast = prospects.forecast(drop);
        return {
          key: drop.effect,
          content: (
            <span className={styles['row']}>
              <span className={styles['meaning']}>{drop.choice ?? drop.effect}</span>
              <span className={styles['outcome']}>{forecast && <Outcome forecast={forecast} />}</span>
            </span>
          ),
        };
      }),
    [drops, prospects],
  );
  const drop = drops[active];
  return (
    <div className={styles['body']}>
      <PickList
        label={sending.question}
        items={items}
        active={active}
        onActive={setActive}
        onPick={(place) => {
          const chosen = drops[place];
          if (chosen) onChoose(chosen);
        }}
        onEscape={onBack}
        describedBy={pane}
        words="Escape goes back to the list."
      />
      <GoalForecast id={pane} sending={sending} drops={drop ? [drop] : []} prospects={prospects} />
    </div>
  );
}
