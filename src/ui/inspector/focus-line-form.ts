import { isTextField } from '../primitives/drafts.ts';

/** A form that is not there by then does not come, or nobody waits for it; milliseconds. */
const PATIENCE = 3_000;

/**
 * Gives the keyboard to the form of the selected line as soon as it is there: to the field that says what a dotted one
 * is for, else to its kind; not when somebody is typing elsewhere by then.
 */
export function focusLineForm(): void {
  const look = () => {
    const form = document.querySelector('[aria-label="Line"]');
    const field =
      form?.querySelector<HTMLElement>('input:not([type="radio"])') ??
      form?.querySelector<HTMLElement>('input:checked');
    if (!field && !isTextField(document.activeElement)) return;
    observer.disconnect();
    clearTimeout(timer);
    if (!isTextField(document.activeElement)) field?.focus();
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  // The window that asks for it gives the keyboard back first.
  requestAnimationFrame(() => {
    observer.observe(document.body, { childList: true, subtree: true });
    look();
  });
}
