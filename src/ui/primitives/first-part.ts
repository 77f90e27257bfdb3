/** Where the keyboard starts in an item of a list: where the item says, or else the first part that can have it. */
export function firstPart(item: Element | null | undefined): HTMLElement | undefined {
  const start = item?.querySelector<HTMLElement>('[data-start]:not(:disabled)');
  return start ?? item?.querySelector<HTMLElement>('button:not(:disabled), [tabindex]') ?? undefined;
}
