import { type ComponentProps, useState } from 'react';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'defaultValue'> & {
  readonly value: string;
  /** Called once, on Enter or when the focus leaves, and only when the text changed. */
  readonly onCommit: (value: string) => void;
  /** Called on Escape, after the text is back to what it was, and when the editing ends otherwise. */
  readonly onDone?: () => void;
};

/** A text field that makes one step in the history for the whole of what was typed. Escape takes it back. */
export function CommitInput({ value, onCommit, onDone, ...rest }: Props) {
  const [draft, setDraft] = useState(value);
  const [shown, setShown] = useState(value);
  // The value changed from outside (undo, another field): what was typed here is out of date.
  if (shown !== value) {
    setShown(value);
    setDraft(value);
  }
  return (
    <input
      {...rest}
      value={draft}
      maxLength={10_000}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== value) onCommit(draft);
        setDraft(value);
        onDone?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(value);
          // Blur after the draft is back, so that nothing is committed.
          const field = event.currentTarget;
          queueMicrotask(() => field.blur());
        }
      }}
    />
  );
}
