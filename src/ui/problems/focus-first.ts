/** Gives the keyboard to the first part of an item that can have it. Returns whether there was one. */
export function focusFirst(item: Element | null | undefined): boolean {
  const part = item?.querySelector<HTMLElement>('button:not(:disabled), [tabindex]');
  part?.focus();
  return part !== null && part !== undefined;
}
