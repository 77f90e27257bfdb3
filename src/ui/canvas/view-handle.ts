import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../chart/chart.ts';
import type { ViewControl } from '../../editor/actions/action.ts';

/** The view as others use it; the canvas connects itself while it is there. */
export interface ViewHandle extends ViewControl {
  readonly connect: (control: ViewControl | null) => void;
  /** Where a role's card is on the screen, or what has the keyboard where there is no card; client pixels. */
  readonly placeOf: (roleId: string) => Point;
  /** The zoom factor, 1 = 100 %. */
  readonly zoom: StoreApi<number>;
}

export function createViewHandle(): ViewHandle {
  let control: ViewControl | null = null;
  return {
    zoom: createStore(() => 1),
    connect: (next) => {
      control = next;
    },
    fit: () => control?.fit(),
    fitSoon: () => control?.fitSoon(),
    zoomIn: () => control?.zoomIn(),
    zoomOut: () => control?.zoomOut(),
    seen: () => control?.seen() ?? new Set(),
    reveal: (roleId) => control?.reveal(roleId),
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
