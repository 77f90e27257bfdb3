import { CommitInput } from '../primitives/commit-input.tsx';
import { Field } from './field.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: (value: string) => void;
}

export function TextField({ label, value, placeholder, onCommit }: Props) {
  return (
    <Field label={label}>
      {(id) => (
        <CommitInput
          id={id}
          className={styles['input']}
          value={value}
          placeholder={placeholder}
          onCommit={onCommit}
        />
      )}
    </Field>
  );
}
