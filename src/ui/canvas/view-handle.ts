import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ViewControl } from '../../editor/actions/action.ts';

/** The view as others use it; the canvas connects itself while it is there. */
export interface ViewHandle extends ViewControl {
  readonly connect: (control: ViewControl | null) => void;
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
    reveal: (roleId) => control?.reveal(roleId),
  };
}

export function useZoom(view: ViewHandle): number {
  return useStore(view.zoom);
}
