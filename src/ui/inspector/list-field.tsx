import { X } from 'lucide-react';
import { useState } from 'react';
import { areaWord } from '../../chart/words.ts';
import type { CardMark } from '../../layout/marks.ts';
import { Field } from './field.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  /** What the card shows of it; absent: nothing. */
  readonly mark?: CardMark;
  readonly value: readonly string[] | undefined;
  readonly suggestions: readonly string[];
  /** An item as it is shown. */
  readonly words?: (item: string) => string;
  /** The item somebody means by what was typed. */
  readonly read?: (text: string) => string;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Several short texts. Empty can mean "none" or "not stated", so the two are said and set apart. */
export function ListField({
  label,
  mark,
  value,
  suggestions,
  words = areaWord,
  read = (text) => text.trim(),
  onChange,
}: Props) {
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const item = read(text);
    setDraft('');
    if (item !== '' && !value?.includes(item)) onChange([...(value ?? []), item]);
  };
  return (
    <Field label={label} mark={mark}>
      {(id) => (
        <div className={styles['list']}>
          {value?.map((item) => (
            <span key={item} className={styles['chip']}>
              <bdi>{words(item)}</bdi>
              <button
                type="button"
                aria-label={`Remove ${words(item)} from ${label}`}
                onClick={() => onChange(value.filter((kept) => kept !== item))}
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          ))}
          <input
            id={id}
            dir="auto"
            aria-label={label}
            list={`${id}-suggestions`}
            value={draft}
            placeholder={value === undefined ? 'Not stated' : value.length === 0 ? 'None' : 'Add'}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onBlur={() => add(draft)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ',') {
                event.preventDefault();
                add(draft);
              }
              if (event.key === 'Backspace' && draft === '' && value !== undefined && value.length > 0)
                onChange(value.slice(0, -1));
            }}
          />
          <datalist id={`${id}-suggestions`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion}>
                {words(suggestion)}
              </option>
            ))}
          </datalist>
          {value === undefined && (
            <button
              type="button"
              className={styles['none']}
              aria-label={`None: ${label}`}
              onClick={() => onChange([])}
            >
              None
            </button>
          )}
          {value?.length === 0 && (
            <button
              type="button"
              className={styles['none']}
              aria-label={`Not stated: ${label}`}
              onClick={() => onChange(undefined)}
            >
              Not stated
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
