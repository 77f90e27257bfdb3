import { useId } from 'react';
import styles from './target-choice.module.css';

interface Props {
  /** "Name of the scenario" */
  readonly label: string;
  readonly value: string;
  /** What becomes of the name, where it is not as it was written. */
  readonly hint?: string | undefined;
  readonly onChange: (name: string) => void;
  readonly onEnter: () => void;
}

/** What the chart or the scenario is called that is made. */
export function NameField({ label, value, hint, onChange, onEnter }: Props) {
  const id = useId();
  return (
    <div className={styles['nameField']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['note']}>
          {hint}
        </p>
      )}
    </div>
  );
}
