import type { ComponentProps } from 'react';
import { type DraftOptions, useDraft } from './use-draft.ts';

type Rest<Tag extends 'input' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'defaultValue'
>;

/** A text field that makes one step of what was typed, on Enter or when the focus leaves. */
export function CommitInput({ value, onCommit, onDone, ...rest }: Rest<'input'> & DraftOptions) {
  return <input dir="auto" {...rest} {...useDraft({ value, onCommit, onDone }).props} />;
}

/** The same for a text of several lines, where Enter starts the next one. */
export function CommitArea({ value, onCommit, onDone, ...rest }: Rest<'textarea'> & DraftOptions) {
  return <textarea rows={4} dir="auto" {...rest} {...useDraft({ value, onCommit, onDone }).props} />;
}
