import { type RefObject, useEffect, useRef } from 'react';

/**
 * A press on the picture leads on, at its left edge back. What is dragged is moved and leads nowhere; a button on the
 * picture, as that of an apology in its place, is pressed itself.
 *
 * @returns For the `ref` of the picture.
 */
export function useStoryPress(by: (count: number) => void): RefObject<HTMLElement | null> {
  const picture = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = picture.current;
    const press = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button, a')) return;
      by(target.closest('[data-side="back"]') ? -1 : 1);
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [by]);
  return picture;
}
