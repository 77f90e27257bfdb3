/** What the program runs in, as far as faults may hang on it. */
export interface Surroundings {
  /** The whole address of the page; it may hold a chart behind its `#`. */
  readonly address: string;
  /** How the browser names itself. */
  readonly browser: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each of them. */
  readonly pixelRatio: number;
}

export function surroundings(): Surroundings {
  return {
    address: window.location.href,
    browser: navigator.userAgent,
    width: window.innerWidth,
    height: window.innerHeight,
    pixelRatio: window.devicePixelRatio,
  };
}
