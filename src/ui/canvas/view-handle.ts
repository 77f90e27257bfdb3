import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../chart/chart.ts';
import type { ViewControl } from '../../editor/actions/action.ts';
import type { Layout } from '../../layout/placement.ts';
import type { Size, Viewport } from './view-fitting.ts';

/** The view as others use it; the canvas connects itself while it is there. */
export interface ViewHandle extends ViewControl {
  readonly connect: (control: ViewControl | null) => void;
  /** Where a role's card is on the screen, or what has the keyboard where there is no card; client pixels. */
  readonly placeOf: (roleId: string) => Point;
  /** The zoom factor, 1 = 100 %. */
  readonly zoom: StoreApi<number>;
  /** The canvas goes, and this is how the chart lay on it. */
  readonly leave: (left: LeftView) => void;
  /** How the chart lay when the canvas went, if it is the same chart on a canvas of the same size; asked once. */
  readonly comeBack: (layout: Layout, size: Size) => Viewport | undefined;
}

/** How a chart lay on a canvas that is gone. */
export interface LeftView {
  readonly layout: Layout;
  readonly size: Size;
  readonly view: Viewport;
}

export function createViewHandle(): ViewHandle {
  let control: ViewControl | null = null;
  let left: LeftView | undefined;
  return {
    zoom: createStore(() => 1),
    connect: (next) => {
      control = next;
    },
    leave: (next) => {
      left = next;
    },
    comeBack: (layout, { width, height }) => {
      const before = left;
      left = undefined;
      const isSame =
        before?.layout === layout && before.size.width === width && before.size.height === height;
      return isSame ? before.view : undefined;
    },
    fit: () => control?.fit(),
    fitSoon: () => control?.fitSoon(),
    openSoon: () => control?.openSoon(),
    zoomIn: () => control?.zoomIn(),
    zoomOut: () => control?.zoomOut(),
    seen: () => control?.seen() ?? new Set(),
    reveal: (roleId, how) => control?.reveal(roleId, how),
    placeOf: (roleId) => {
      const card = document.querySelector(`[data-role="${CSS.escape(roleId)}"]`) ?? document.activeElement;
      const { x, y, width, height } = (card ?? document.body).getBoundingClientRect();
      return { x: x + width / 2, y: y + Math.min(height, window.innerHeight) / 2 };
    },
  };
}

export function useZoom(view: ViewHandle): number {
  return useStore(view.zoom);
}
