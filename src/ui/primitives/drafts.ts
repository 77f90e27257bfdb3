import { flushSync } from 'react-dom';

/** Inputs that hold no text; a person who has just clicked one is not typing. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether a person types into an element. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA');
}

/**
 * Makes a step of what is being typed, as leaving the field would: whatever comes next (another chart, the end of the
 * page) must find it in the document. The keyboard is back in the field at once, or on the card it lay over when it
 * went: a window that is opened next gives it back to what had it then.
 */
export function commitDraft(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !isTextField(field)) return;
  const card = field.closest('.react-flow__node');
  flushSync(() => field.blur());
  if (document.activeElement !== document.body) return;
  const holder = field.isConnected ? field : card?.querySelector<HTMLElement>('[data-role]');
  holder?.focus({ preventScroll: true });
}
