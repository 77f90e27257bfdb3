import styles from './export-dialog.module.css';
import { Labelled } from './labelled.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, in a list that opens. */
export function ChoiceList<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className={styles['input']}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
