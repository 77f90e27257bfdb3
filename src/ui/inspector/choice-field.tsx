import { Field } from './field.tsx';
import styles from './inspector.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  /** What is assumed while nothing is stated. */
  readonly guess?: T | undefined;
  /** Why it is assumed. */
  readonly guessReason?: string | undefined;
  readonly hint?: string;
  /** Said where there is no value; “Not stated” if absent. */
  readonly none?: string;
  readonly options: readonly T[];
  readonly words: Record<T, string>;
  readonly onChange: (value: T | undefined) => void;
}

/** One of several, or not stated; then the guess is shown as a guess and one click makes it a statement. */
export function ChoiceField<T extends string>({
  label,
  value,
  guess,
  guessReason,
  hint,
  none = 'Not stated',
  options,
  words,
  onChange,
}: Props<T>) {
  const guessed = value === undefined && guess !== undefined;
  return (
    <Field label={label}>
      {(id) => (
        <>
          <select
            id={id}
            className={styles['input']}
            data-guess={guessed}
            aria-describedby={`${id}-hint`}
            value={value ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange(options.find((option) => option === chosen));
            }}
          >
            <option value="">{guessed ? `${words[guess]} (guess)` : none}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {words[option]}
              </option>
            ))}
          </select>
          <span id={`${id}-hint`} className={styles['hint']}>
            {guessed && guessReason !== undefined && (
              <>
                {guessReason}{' '}
                <button
                  type="button"
                  className={styles['confirm']}
                  onClick={() => {
                    document.getElementById(id)?.focus();
                    onChange(guess);
                  }}
                >
                  Confirm
                </button>
              </>
            )}
            {!guessed && hint}
          </span>
        </>
      )}
    </Field>
  );
}
