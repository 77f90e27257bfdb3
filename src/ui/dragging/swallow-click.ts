/** Keeps the click that would follow a drag from meaning anything. */
export function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  // A drag that ends on another element brings no click at all.
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}

/** Nobody else hears of an event, the browser included. */
export function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
