import type { TraceWay } from '../../../layout/trace-way.ts';

/** More of them at once are a web nobody can follow. */
const MOST = 12;

/** A trace that is painted. */
export interface ShownTrace {
  readonly way: TraceWay;
  /** Of a selected role: it stands out. */
  readonly isMeant: boolean;
  /** Others are meant. */
  readonly isQuiet: boolean;
}

/**
 * The traces to paint: all of a few, and of more those of the selected roles; where a role stood is seen by its
 * outline all the same.
 */
export function shownTraces(ways: readonly TraceWay[], selected: readonly string[]): readonly ShownTrace[] {
  const meant = ways.filter(({ trace }) => selected.includes(trace.role));
  const shown = ways.length > MOST ? meant : ways;
  return shown.map((way) => {
    const isMeant = meant.includes(way);
    return { way, isMeant, isQuiet: meant.length > 0 && !isMeant };
  });
}
