import { type Node, Position, type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Layout, PlacedCard } from '../../layout/placement.ts';
import { useWorkplace } from '../editor-context.tsx';
import { createMountingBudget } from './mounting-budget.ts';
import { nearestCards } from './nearest-cards.ts';
import { tabStop } from './tab-stop.ts';
import type { ZoomRest } from './zoom-rest.ts';

/** Below this zoom a card is painted, not mounted: nobody can read or hit its parts. */
const NEAR_ZOOM = 0.36;
/** Of more cards in view than this, the ones farthest from the middle are painted as well, whatever the zoom. */
const MOST_MOUNTED = 240;
/** Cards that come into the page in one frame. The painted ones bridge the gap. */
const budget = createMountingBudget(20);
/** Cards are mounted this far outside the view, so that a slow pan meets them ready; screen pixels. */
const MARGIN = 80;

export interface CardNodes {
  readonly nodes: Node[];
  /** Ids of the cards that are in the page and need not be painted. */
  readonly mounted: ReadonlySet<string>;
}

const NONE: CardNodes = { nodes: [], mounted: new Set() };
const NO_DATA = {};

/**
 * The nodes React Flow gets: only the cards in view, added a few per frame, the same objects while nothing moves. While
 * somebody zooms they stay as they are, since most of those that come into view are soon too small or out of it again.
 */
export function useCardNodes(layout: Layout, zoom: ZoomRest): CardNodes {
  const flow = useStoreApi();
  const { store } = useWorkplace().editor;
  const [shown, setShown] = useState(NONE);
  const known = useRef(new Map<string, Node>());

  // Before the browser paints: cards must never be a frame behind their lines.
  useLayoutEffect(() => {
    let frame = 0;
    const cache = known.current;

    const update = (now: number) => {
      frame = 0;
      if (zoom.isZooming() && flow.getState().transform[2] >= NEAR_ZOOM) return;
      const wanted = cardsToMount(layout, flow.getState(), tabStop(store.getState()));
      const next = new Map<string, Node>();
      for (const card of wanted) {
        const old = cache.get(card.id);
        if (!old && !budget.take(now)) continue;
        next.set(card.id, old && stands(old, card) ? old : nodeOf(card));
      }
      const changed = next.size !== cache.size || [...next].some(([id, node]) => cache.get(id) !== node);
      if (changed) {
        cache.clear();
        for (const [id, node] of next) cache.set(id, node);
        setShown({ nodes: [...next.values()], mounted: new Set(next.keys()) });
      }
      if (next.size < wanted.length) schedule();
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };

    update(performance.now());
    const stop = flow.subscribe((state, before) => {
      if (
        state.transform !== before.transform ||
        state.width !== before.width ||
        state.height !== before.height
      )
        schedule();
    });
    // The card that takes the keyboard is among those in the page, wherever in the view it is.
    const stopFollowing = store.subscribe((state, before) => {
      if (state.selection !== before.selection) schedule();
    });
    const stopZooming = zoom.subscribe(schedule);
    return () => {
      stop();
      stopFollowing();
      stopZooming();
      cancelAnimationFrame(frame);
    };
  }, [layout, flow, store, zoom]);

  return shown;
}

function cardsToMount(layout: Layout, flow: ReactFlowState, stop: string | undefined): readonly PlacedCard[] {
  const [x, y, zoom] = flow.transform;
  if (zoom < NEAR_ZOOM || flow.width === 0) return [];
  const seen = {
    x: (-x - MARGIN) / zoom,
    y: (-y - MARGIN) / zoom,
    width: (flow.width + 2 * MARGIN) / zoom,
    height: (flow.height + 2 * MARGIN) / zoom,
  };
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  return nearestCards(layout.cardsIn(seen), middle, { most: MOST_MOUNTED, always: stop });
}

function stands(node: Node, card: PlacedCard): boolean {
  return node.position.x === card.x && node.position.y === card.y;
}

/** Sizes and handles are given, so that React Flow never has to measure the page. */
function nodeOf({ id, x, y, width, height }: PlacedCard): Node {
  return {
    id,
    type: 'role',
    className: 'nopan',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
      { type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    ],
    data: NO_DATA,
  };
}
