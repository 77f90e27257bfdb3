import { ListFilter } from 'lucide-react';
import type { Ref } from 'react';
import styles from './filter-field.module.css';

interface Props {
  /** What is filtered: "Filter findings". */
  readonly label: string;
  /** Shown while it is empty. Default: the label. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

/**
 * Narrows a list down while somebody types. Escape empties it, and does nothing else while it has something to empty.
 */
export function FilterField({ label, placeholder = label, value, onChange, field }: Props) {
  return (
    <label className={styles['filter']}>
      <ListFilter size={14} aria-hidden />
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
    </label>
  );
}
