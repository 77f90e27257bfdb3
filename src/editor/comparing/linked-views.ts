import { isSeen, type Lying, middleOf, nearestCommon, type Shown, wholeBeside } from './beside.ts';
import { openingBeside } from './opening-beside.ts';

/** One of the canvases that move together. */
export interface LinkedView {
  readonly now: () => Lying;
  readonly set: (next: Lying) => void;
  readonly shown: () => Shown;
}

export interface ViewLink {
  /** Puts a canvas into the link under a name, and gives what takes it out again. */
  readonly join: (name: string, view: LinkedView) => () => void;
  /** Shows all charts whole, at the same zoom and height; not before every canvas has its size. */
  readonly fit: () => void;
  /** The same, unless they would be too small to read: then it shows where they are different. */
  readonly open: () => void;
  /** A canvas was moved or zoomed: the others do the same. */
  readonly moved: (name: string, from: Lying) => void;
  /** Lays the card of a role at the same place of every canvas that has it, as it lies on this one. */
  readonly align: (name: string, id: string) => void;
}

/**
 * Canvases of which each does what is done to any: moved as far, zoomed about the same point of the screen. A role that
 * all of them have is at the same height on each: as soon as it is out of sight on one, another takes its place.
 */
export function createViewLink(): ViewLink {
  const views = new Map<string, LinkedView>();
  let anchor: string | undefined;
  let isFollowing = false;
  /** What is set here is no movement somebody made. */
  const follow = (leader: string | undefined, act: (other: LinkedView, at: number) => void) => {
    if (isFollowing) return;
    isFollowing = true;
    try {
      for (const [at, [name, other]] of [...views].entries()) if (name !== leader) act(other, at);
    } finally {
      isFollowing = false;
    }
  };
  const show = (arrange: typeof wholeBeside) => {
    const beside = arrange([...views.values()].map((view) => view.shown()));
    if (!beside) return;
    anchor = beside.anchor;
    follow(undefined, (view, at) => {
      const lying = beside.views[at];
      if (lying) view.set(lying);
    });
  };
  const align = (name: string, id: string) => {
    const view = views.get(name);
    const card = view?.shown().layout.card(id);
    if (!view || !card) return;
    const { x, y, zoom } = view.now();
    follow(name, (other) => {
      const there = other.shown().layout.card(id);
      if (!there) return;
      anchor = id;
      other.set({ x: x + (card.x - there.x) * zoom, y: y + (card.y - there.y) * zoom, zoom });
    });
  };
  const holds = (id: string | undefined) =>
    id !== undefined && [...views.values()].every((view) => isSeen(view.shown(), view.now(), id));
  return {
    join: (name, view) => {
      views.set(name, view);
      return () => void views.delete(name);
    },
    fit: () => show(wholeBeside),
    open: () => show(openingBeside),
    moved: (name, from) => {
      const view = views.get(name);
      if (!view || isFollowing || from.zoom === 0) return;
      const to = view.now();
      const growth = to.zoom / from.zoom;
      follow(name, (other) => {
        const { x, y, zoom } = other.now();
        other.set({
          x: growth * x + to.x - growth * from.x,
          y: growth * y + to.y - growth * from.y,
          zoom: zoom * growth,
        });
      });
      if (holds(anchor)) return;
      const others = [...views.values()].filter((other) => other !== view).map((other) => other.shown());
      const next = nearestCommon(view.shown(), others, middleOf(view.shown(), to));
      if (next) align(name, next.id);
    },
    align,
  };
}
