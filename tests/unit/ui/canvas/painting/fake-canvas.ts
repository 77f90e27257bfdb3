/** A canvas that keeps count of what it costs; nothing can be seen on it. */
export interface FakeCanvas {
  width: number;
  height: number;
  readonly getContext: () => CanvasRenderingContext2D;
}

export interface FakeCanvases {
  /** Stands in for the page's own. */
  readonly document: { readonly createElement: () => FakeCanvas };
  readonly made: readonly FakeCanvas[];
  /** How much has been painted onto all of them. */
  readonly calls: () => number;
  /** How often one was given another size, which costs its memory anew. */
  readonly resizes: () => number;
}

/** A context of which everything can be called and set. */
export function fakeContext(onCall: () => void = () => {}): CanvasRenderingContext2D {
  const target: Record<string | symbol, unknown> = {};
  return new Proxy(target, {
    get: (values, name) => values[name] ?? (() => onCall()),
  }) as unknown as CanvasRenderingContext2D;
}

export function fakeCanvases(): FakeCanvases {
  const made: FakeCanvas[] = [];
  let calls = 0;
  let resizes = 0;
  const createElement = (): FakeCanvas => {
    const context = fakeContext(() => {
      calls += 1;
    });
    const size = { width: 300, height: 150 };
    const canvas: FakeCanvas = {
      get width() {
        return size.width;
      },
      set width(next) {
        if (size.width !== next) resizes += 1;
        size.width = next;
      },
      get height() {
        return size.height;
      },
      set height(next) {
        if (size.height !== next) resizes += 1;
        size.height = next;
      },
      getContext: () => context,
    };
    made.push(canvas);
    return canvas;
  };
  return { document: { createElement }, made, calls: () => calls, resizes: () => resizes };
}
