import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { cardDetail, markGrowth, PAINTED_ZOOM } from './card-detail.ts';
import type { ZoomRest } from './zoom-rest.ts';

/**
 * Tells the cards in the page what to show at the zoom, by properties of their style sheets: no card renders again.
 * Rounded to tenths, so that a turn of the wheel does not restyle hundreds of cards for what nobody sees. While
 * somebody zooms nobody sees them at all, and they are told at the end.
 */
export function useCardDetail(zooming: ZoomRest): void {
  const flow = useStoreApi();
  useEffect(() => {
    const told = new Map<string, string>();
    const follow = () => {
      const { domNode, transform } = flow.getState();
      if (!domNode || zooming.isZooming()) return;
      const zoom = transform[2];
      const { person, marks } = cardDetail(zoom);
      const say = (name: string, value: string) => {
        if (told.get(name) === value) return;
        told.set(name, value);
        domNode.style.setProperty(name, value);
      };
      say('--person-seen', person.toFixed(1));
      say('--marks-seen', marks.toFixed(1));
      // Farther out no card is in the page.
      say('--mark-growth', Math.min(2, markGrowth(zoom)).toFixed(1));
      domNode.toggleAttribute('data-painted', zoom < PAINTED_ZOOM);
    };
    follow();
    const stops = [flow.subscribe(follow), zooming.subscribe(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [flow, zooming]);
}
