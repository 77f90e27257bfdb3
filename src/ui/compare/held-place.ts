/**
 * Remembers at which row of its list something stands, or above which rows. Afterwards, when a step has taken them away
 * with what had the keyboard, the row in their place gets it.
 */
export function holdPlace(element: Element): () => void {
  const list = element.closest('[data-change-list]');
  const heads = () => [...(list?.querySelectorAll<HTMLElement>('[data-row-head]') ?? [])];
  const own = element.closest('[data-row], section')?.querySelector('[data-row-head]');
  const at = heads().findIndex((head) => head === own);
  return () => {
    requestAnimationFrame(() => {
      const now = heads();
      if (document.activeElement === document.body) now[Math.max(0, Math.min(at, now.length - 1))]?.focus();
    });
  };
}
