import { CommitInput } from '../primitives/commit-input.tsx';
import { Field } from './field.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number from 0; empty is "not stated". Anything else is put back to what it was. */
export function NumberField({ label, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(id) => (
        <CommitInput
          id={id}
          className={styles['input']}
          inputMode="numeric"
          placeholder="Not stated"
          value={value === undefined ? '' : String(value)}
          onCommit={(text) => {
            const trimmed = text.trim();
            if (trimmed === '') onChange(undefined);
            else if (/^\d{1,9}$/.test(trimmed)) onChange(Number(trimmed));
          }}
        />
      )}
    </Field>
  );
}
