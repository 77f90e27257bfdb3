import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { cardDetail, markGrowth, PAINTED_ZOOM } from './card-detail.ts';

/**
 * Tells the cards in the page what to show at the zoom, by properties of their style sheets: no card renders again.
 * Rounded to tenths, so that a turn of the wheel does not restyle hundreds of cards for what nobody sees.
 *
 * @param areHidden While they are, they are told nothing, and all at the end.
 */
export function useCardDetail(areHidden: boolean): void {
  const flow = useStoreApi();
  const told = useRef(new Map<string, string>());
  // Before the browser paints: they show again in this very frame.
  useLayoutEffect(() => {
    if (areHidden) return undefined;
    const follow = () => {
      const { domNode, transform } = flow.getState();
      if (!domNode) return;
      const zoom = transform[2];
      const { person, marks } = cardDetail(zoom);
      const say = (name: string, value: string) => {
        if (told.current.get(name) === value) return;
        told.current.set(name, value);
        domNode.style.setProperty(name, value);
      };
      say('--person-seen', person.toFixed(1));
      say('--marks-seen', marks.toFixed(1));
      // Farther out no card is in the page.
      say('--mark-growth', Math.min(2, markGrowth(zoom)).toFixed(1));
      domNode.toggleAttribute('data-painted', zoom < PAINTED_ZOOM);
    };
    follow();
    return flow.subscribe(follow);
  }, [flow, areHidden]);
}
