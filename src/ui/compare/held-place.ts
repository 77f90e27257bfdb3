/**
 * Remembers at which row of its list something stands. Afterwards, when a step has taken the row away with what had the
 * keyboard, the row in its place gets it.
 */
export function holdPlace(element: Element): () => void {
  const list = element.closest('[data-change-list]');
  const heads = () => [...(list?.querySelectorAll<HTMLElement>('[data-row-head]') ?? [])];
  const own = element.closest('[data-row]')?.querySelector('[data-row-head]');
  const at = heads().findIndex((head) => head === own);
  return () => {
    requestAnimationFrame(() => {
      const now = heads();
      if (document.activeElement === document.body) now[Math.min(at, now.length - 1)]?.focus();
    });
  };
}
