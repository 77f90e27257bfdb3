import type { TraceWay } from '../../../layout/trace-way.ts';

/** More of them at once are a web nobody can follow. */
const MOST = 12;

/** A trace that is painted. */
export interface ShownTrace {
  readonly way: TraceWay;
  /** Of a selected role, or of a place that was left and is selected: it stands out. */
  readonly isMeant: boolean;
  /** Others are meant. */
  readonly isQuiet: boolean;
}

/**
 * The traces to paint: all of a few, and of more those of what is selected, at either end; where a role stood is seen
 * by its outline all the same.
 */
export function shownTraces(ways: readonly TraceWay[], selected: readonly string[]): readonly ShownTrace[] {
  const chosen = new Set(selected);
  const isMeant = ({ trace }: TraceWay) => chosen.has(trace.role) || chosen.has(trace.place);
  const meant = ways.filter(isMeant);
  if (ways.length > MOST) return meant.map((way) => ({ way, isMeant: true, isQuiet: false }));
  return ways.map((way) => ({ way, isMeant: isMeant(way), isQuiet: meant.length > 0 && !isMeant(way) }));
}
