import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { MAX_TEXT_LENGTH } from '../../chart/clean-text.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface DraftOptions {
  readonly value: string;
  /** Called once, when the editing ends, and only when the text changed. */
  readonly onCommit: (value: string) => void;
  /** Called when the editing ends, also with Escape, after the text is back to what it was. */
  readonly onDone?: (() => void) | undefined;
}

/** What makes a field one step in the history for the whole of what was typed into it. Escape takes it back. */
export function useDraft({ value, onCommit, onDone }: DraftOptions) {
  const [draft, setDraft] = useState(value);
  const [shown, setShown] = useState(value);
  // The value changed from outside (undo, another field): what was typed here is out of date.
  if (shown !== value) {
    setShown(value);
    setDraft(value);
  }
  const props = {
    value: draft,
    maxLength: MAX_TEXT_LENGTH,
    onChange: ({ currentTarget }: SyntheticEvent<Field>) => setDraft(currentTarget.value),
    onBlur: () => {
      if (draft !== value) onCommit(draft);
      setDraft(value);
      onDone?.();
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      const field = event.currentTarget;
      if (event.key === 'Enter' && field instanceof HTMLInputElement) field.blur();
      if (event.key === 'Escape') {
        event.stopPropagation();
        // The browser would close the window the field stands in.
        event.preventDefault();
        setDraft(value);
        // Blur after the draft is back, so that nothing is committed.
        queueMicrotask(() => field.blur());
      }
    },
  };
  return { props, draft, setDraft };
}
