import { useLayoutEffect, useRef } from 'react';

/**
 * A small picture of a chart, in the page itself: it uses the page's typeface, where a picture file would have to
 * carry its own. Decoration only, so the words beside it must say what it shows.
 *
 * @param svg What `sceneToSvg` made; nothing else is safe here.
 */
export function ScenePicture({ svg, className }: { svg: string; className: string | undefined }) {
  const holder = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    holder.current?.replaceChildren(documentElement);
  }, [svg]);
  return <span ref={holder} className={className} aria-hidden />;
}
