/** Inputs that hold no text; a person who has just clicked one is not typing. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether a person types into an element. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA');
}

/**
 * Makes a step of what is being typed, as leaving the field would: whatever comes next (another chart, the end of the
 * page) must find it in the document. The focus comes back to a field that is still there.
 */
export function commitDraft(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !isTextField(field)) return;
  field.blur();
  setTimeout(() => {
    if (field.isConnected && document.activeElement === document.body) field.focus();
  });
}
