/**
 * Where a presentation is: the place shown, and the last there is. The first chart stands at 0, before the first step.
 */
export interface StoryPlace {
  /** May be beyond the last: a story gets shorter when the chart is changed meanwhile. */
  readonly step: number;
  readonly last: number;
}

/**
 * The last place of a story: behind its steps stands the second chart as it is. Where nothing changes, there is one.
 */
export function lastPlace(steps: number): number {
  return steps === 0 ? 0 : steps + 1;
}

/** A place there is: the wanted one, or else the first or the last. */
export function stepAt(wanted: number, { last }: Pick<StoryPlace, 'last'>): number {
  return Math.max(0, Math.min(last, wanted));
}

/** So many steps on from the one that is seen, or back. */
export function stepBy(by: number, place: StoryPlace): number {
  return stepAt(stepAt(place.step, place) + by, place);
}
