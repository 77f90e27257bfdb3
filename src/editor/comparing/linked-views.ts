import type { Point } from '../../chart/chart.ts';

/** How a chart lies on a canvas: its origin in screen pixels, and the zoom factor. */
export interface Lying {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** One of the canvases that move together. */
export interface LinkedView {
  readonly now: () => Lying;
  readonly set: (next: Lying) => void;
  /** The upper left corner of a role's card, scene units; undefined where it is not in view there. */
  readonly cardAt: (id: string) => Point | undefined;
  /** The zoom at which the whole chart fits; undefined while the canvas has no size or nothing to show. */
  readonly fittingZoom: () => number | undefined;
  /** How the chart lies in the middle of its canvas at a zoom. */
  readonly centred: (zoom: number) => Lying;
  /** How it lies with its top in sight, for one that would be too small to read as a whole. */
  readonly top: () => Lying;
}

export interface ViewLink {
  /** Puts a canvas into the link under a name, and gives what takes it out again. */
  readonly join: (name: string, view: LinkedView) => () => void;
  /** Shows all charts whole, each in the middle of its canvas, all at the same zoom; not before every canvas has its size. */
  readonly fit: () => void;
  /** The same, unless they would be too small to read, smaller than a zoom: then they show their tops. */
  readonly open: (smallest: number) => void;
  /** A canvas was moved or zoomed: the others do the same. */
  readonly moved: (name: string, from: Lying) => void;
  /** Lays the card of a role at the same place of every canvas that has it, as it lies on this one. */
  readonly align: (name: string, id: string) => void;
}

/** Canvases of which each does what is done to any: moved as far, zoomed about the same point of the screen. */
export function createViewLink(): ViewLink {
  const views = new Map<string, LinkedView>();
  let isFollowing = false;
  /** What is set here is no movement somebody made. */
  const follow = (leader: string | undefined, act: (other: LinkedView) => void) => {
    if (isFollowing) return;
    isFollowing = true;
    try {
      for (const [name, other] of views) if (name !== leader) act(other);
    } finally {
      isFollowing = false;
    }
  };
  /** The zoom at which the largest of them fits; undefined before every canvas has its size. */
  const commonZoom = () => {
    let least: number | undefined;
    for (const view of views.values()) {
      const zoom = view.fittingZoom();
      if (zoom === undefined) return undefined;
      least = Math.min(least ?? zoom, zoom);
    }
    return least;
  };
  return {
    join: (name, view) => {
      views.set(name, view);
      return () => void views.delete(name);
    },
    fit: () => {
      const zoom = commonZoom();
      if (zoom !== undefined) follow(undefined, (view) => view.set(view.centred(zoom)));
    },
    open: (smallest) => {
      const zoom = commonZoom();
      if (zoom === undefined) return;
      follow(undefined, (view) => view.set(zoom < smallest ? view.top() : view.centred(zoom)));
    },
    moved: (name, from) => {
      const to = views.get(name)?.now();
      if (!to || from.zoom === 0) return;
      const growth = to.zoom / from.zoom;
      follow(name, (other) => {
        const { x, y, zoom } = other.now();
        other.set({
          x: growth * x + to.x - growth * from.x,
          y: growth * y + to.y - growth * from.y,
          zoom: zoom * growth,
        });
      });
    },
    align: (name, id) => {
      const view = views.get(name);
      const card = view?.cardAt(id);
      if (!view || !card) return;
      const { x, y, zoom } = view.now();
      follow(name, (other) => {
        const there = other.cardAt(id);
        if (there) other.set({ x: x + (card.x - there.x) * zoom, y: y + (card.y - there.y) * zoom, zoom });
      });
    },
  };
}
