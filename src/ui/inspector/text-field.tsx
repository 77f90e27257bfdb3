import { CommitArea, CommitInput } from '../primitives/commit-input.tsx';
import { Field } from './field.tsx';
import styles from './inspector.module.css';
import area from './text-area.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** For a text that may run over several lines. */
  readonly multiline?: boolean;
  readonly onCommit: (value: string) => void;
}

export function TextField({ label, value, placeholder, multiline = false, onCommit }: Props) {
  const common = { value, placeholder, onCommit };
  return (
    <Field label={label}>
      {(id) =>
        multiline ? (
          <CommitArea id={id} className={`${styles['input']} ${area['area']}`} {...common} />
        ) : (
          <CommitInput id={id} className={styles['input']} {...common} />
        )
      }
    </Field>
  );
}
