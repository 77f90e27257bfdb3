import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { areBetterStacked } from '../../editor/comparing/beside.ts';
import { currentLayout } from '../../editor/derived.ts';
import type { Stage } from './use-stages.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Whether the canvases of a comparison stand one above the other: where that shows their charts larger. It stays so
 * while the charts change, so that nothing jumps; another size of the window is a reason to look again.
 *
 * @param room What all canvases together stand in.
 * @returns Undefined until the room is measured.
 */
export function useStacked(
  stages: readonly Stage[],
  room: RefObject<HTMLElement | null>,
): boolean | undefined {
  const size = useSize(room);
  return useMemo(() => {
    if (!size) return undefined;
    const charts = stages.map(({ workplace: { editor } }) => ({
      layout: currentLayout(editor.store.getState()),
      size,
      changed: [],
      selected: undefined,
    }));
    return charts.length > 1 && areBetterStacked(charts, size);
  }, [stages, size]);
}

function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [element]);
  return size;
}
