import { type KeyboardEvent, useId, useState } from 'react';
import { LONGEST_NAME, type OwnNames } from '../../chart/names.ts';
import { type Named, ownName, renamed, standardName } from '../../editor/settings/rename.ts';
import { useDraft } from '../primitives/use-draft.ts';
import styles from './settings-window.module.css';

interface Props {
  readonly named: Named;
  readonly names: OwnNames;
  readonly onChange: (names: OwnNames) => void;
}

/** The name of one department or area; says why when it cannot have the one that was typed. */
export function NameField({ named, names, onChange }: Props) {
  const id = useId();
  // What was said is out of date once any name is another one.
  const [refused, refuse] = useState<{ readonly why: string; readonly names: OwnNames }>();
  const standard = standardName(named);
  const value = ownName(names, named);
  const { props, draft, setDraft } = useDraft({
    value,
    onCommit: (typed) => {
      const result = renamed(names, named, typed);
      if (result.ok) onChange(result.names);
      else refuse({ why: result.why, names });
    },
  });
  /** In a window the keyboard stays where it is: Enter takes what was typed, Escape takes it back, and then closes. */
  const answer = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') props.onBlur();
    if (event.key !== 'Escape' || draft === value) return;
    event.preventDefault();
    setDraft(value);
  };
  return (
    <div>
      <label htmlFor={id} className={styles['label']}>
        {standard}
      </label>
      <input
        {...props}
        id={id}
        dir="auto"
        className={styles['input']}
        maxLength={LONGEST_NAME}
        onChange={(event) => {
          refuse(undefined);
          props.onChange(event);
        }}
        onKeyDown={answer}
        autoComplete="off"
        aria-describedby={`${id}-why`}
      />
      <p id={`${id}-why`} role="alert" className={styles['fault']}>
        {refused?.names === names && refused.why}
      </p>
    </div>
  );
}
