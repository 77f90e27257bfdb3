import { useId } from 'react';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

const STATES = [
  { value: true, words: 'Yes' },
  { value: false, words: 'No' },
  { value: undefined, words: 'Not stated' },
] as const;

/** Yes, no or not stated: three answers, never two. */
export function ThreeStateField({ label, value, onChange }: Props) {
  const name = useId();
  return (
    <div className={styles['row']} role="radiogroup" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      <span className={styles['segments']}>
        {STATES.map((state) => (
          <label key={state.words} className={styles['segment']} title={state.words}>
            <input
              type="radio"
              name={name}
              aria-label={state.words}
              checked={value === state.value}
              onChange={() => onChange(state.value)}
            />
            <span aria-hidden>{state.value === undefined ? '–' : state.words}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
