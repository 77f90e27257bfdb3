/** What may be mounted in one frame, shared by all canvases of the page. */
export interface MountingBudget {
  /**
   * Whether one card more may come in the frame of this time; each yes is used up.
   *
   * @param frame What `requestAnimationFrame` says the time is: the same for all who are called in one frame.
   */
  readonly take: (frame: number) => boolean;
}

/**
 * @param most Cards in one frame. A screenful at once would drop frames; two canvases side by side are still one page.
 */
export function createMountingBudget(most: number): MountingBudget {
  let current = Number.NaN;
  let left = most;
  return {
    take: (frame) => {
      if (frame !== current) {
        current = frame;
        left = most;
      }
      if (left === 0) return false;
      left -= 1;
      return true;
    },
  };
}
