/** Where a presentation is: the step shown, 0 for the chart before the first, and how many steps there are. */
export interface StoryPlace {
  /** May be more than there are: a story gets shorter when the chart is changed meanwhile. */
  readonly step: number;
  readonly count: number;
}

/** A step there is: the wanted one, or else the first or the last. */
export function stepAt(wanted: number, { count }: Pick<StoryPlace, 'count'>): number {
  return Math.max(0, Math.min(count, wanted));
}

/** So many steps on from the one that is seen, or back. */
export function stepBy(by: number, place: StoryPlace): number {
  return stepAt(stepAt(place.step, place) + by, place);
}
