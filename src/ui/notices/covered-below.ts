import type { Rect } from '../../layout/rect.ts';

/** Where a message lies over an element, in pixels from the element's corner; absent where none does. */
export function messageOver(element: Element | null | undefined): Rect | undefined {
  const message = document.querySelector('[data-notice]')?.getBoundingClientRect();
  const area = element?.getBoundingClientRect();
  if (!message || !area || message.right <= area.left || message.left >= area.right) return undefined;
  if (message.bottom <= area.top || message.top >= area.bottom) return undefined;
  const { width, height } = message;
  return { x: message.left - area.left, y: message.top - area.top, width, height };
}

/** How much of the lower part of an element a message lies over, in pixels; 0 where none does. */
export function coveredBelow(element: Element | null | undefined): number {
  const message = messageOver(element);
  const { height = 0 } = element?.getBoundingClientRect() ?? {};
  return message ? Math.min(height, height - message.y) : 0;
}
