import type { LineWay } from '../../editor/goals/lines.ts';
import styles from './goal-picker.module.css';

interface Props {
  readonly way: LineWay;
  readonly onChange: (way: LineWay) => void;
}

const ENDS = [
  { way: 'up', words: 'a boss' },
  { way: 'down', words: 'a report' },
] as const;

/** Which end of the line the other role is. */
export function LineToWay({ way, onChange }: Props) {
  return (
    <div className={styles['way']} role="radiogroup" aria-label="The other role is">
      {ENDS.map((end) => (
        <label key={end.way} className={styles['end']}>
          <input type="radio" name="line-way" checked={end.way === way} onChange={() => onChange(end.way)} />
          {end.words}
        </label>
      ))}
    </div>
  );
}
