import type { RegionControl } from '../../editor/actions/action.ts';
import { focusRegion } from './focus-region.ts';

/** Goes round whatever stands in the grid of the screen. Remembers where in each region the keyboard was. */
export function createRegionControl(): RegionControl {
  const places = new WeakMap<Element, HTMLElement>();
  let last: Element | undefined;
  // What is being typed is taken over before a key is answered, and then nothing has the keyboard any more.
  const follow = ({ target, type }: Event) => {
    const region = regions().find((one) => target instanceof Node && one.contains(target));
    if (!region) return;
    last = region;
    if (type === 'focusin' && target instanceof HTMLElement) places.set(region, target);
  };
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', follow);
  return {
    step: (by) => {
      const list = regions();
      const at = last ? list.indexOf(last) : -1;
      const from = at < 0 && by < 0 ? 0 : at;
      // A region in which nothing takes the keyboard is passed over.
      for (let turn = 1; turn <= list.length; turn += 1) {
        const region = list[(from + by * turn + list.length * turn) % list.length];
        if (region && focusRegion(region, places.get(region))) return;
      }
    },
  };
}

/** In the order in which they are read; those that are put away are left out. */
function regions(): readonly Element[] {
  const all = document.querySelector('[data-regions]')?.children ?? [];
  return [...all].filter((region) => region.getClientRects().length > 0);
}
