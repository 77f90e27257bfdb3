import { isTextField } from '../primitives/drafts.ts';

/** A form that is not there by then does not come, or nobody waits for it; milliseconds. */
const PATIENCE = 3_000;

/**
 * Gives the keyboard to the field that says what the selected line is for, as soon as its form is there; not when
 * somebody is typing elsewhere by then.
 */
export function focusPurpose(): void {
  const look = () => {
    const field = document.querySelector<HTMLElement>('[aria-label="Line"] input:not([type="radio"])');
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
