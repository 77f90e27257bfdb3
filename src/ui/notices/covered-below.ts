/** How much of the lower part of an element a message lies over, in pixels; 0 where none does. */
export function coveredBelow(element: Element | null | undefined): number {
  const notice = document.querySelector('[data-notice]')?.getBoundingClientRect();
  const area = element?.getBoundingClientRect();
  if (!notice || !area || notice.right <= area.left || notice.left >= area.right) return 0;
  return Math.max(0, Math.min(area.height, area.bottom - notice.top));
}
