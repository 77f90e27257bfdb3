import type { Overlay } from '../../chart/overlay.ts';

/** What is to be seen at a step, as ids of cards: as much of it as there is room for. Empty: the whole chart. */
export interface StoryFocus {
  /** What has changed, where it was, and the bosses of both. */
  readonly all: readonly string[];
  /** The same without the bosses. */
  readonly changed: readonly string[];
  /** The role to look at last, and its bosses. */
  readonly lead: readonly string[];
}

export const WHOLE_CHART: StoryFocus = { all: [], changed: [], lead: [] };

/**
 * Where to look at a step.
 *
 * @param overlay The chart after it laid over the one before it.
 * @param roles Who it is about, the one to look at last.
 */
export function storyFocus(
  { scenario, traces }: Pick<Overlay, 'scenario' | 'traces'>,
  roles: readonly string[],
): StoryFocus {
  const about = new Set(roles);
  const places = traces.filter(({ role }) => about.has(role)).map(({ place }) => place);
  const changed = [...new Set([...roles, ...places])];
  const bossesOf = (ids: Iterable<string>): readonly string[] => {
    const wanted = new Set(ids);
    return scenario.lines
      .filter(({ kind, report }) => kind === 'solid' && wanted.has(report))
      .map(({ manager }) => manager);
  };
  const last = roles.slice(-1);
  return {
    all: [...new Set([...changed, ...bossesOf(changed)])],
    changed,
    lead: [...new Set([...last, ...bossesOf(last)])],
  };
}
