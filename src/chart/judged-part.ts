import type { Scenario } from './chart.ts';
import { keptByParts } from './kept-by-parts.ts';

/** Stands for what a scenario does not state. */
const NOT_STATED = {};

const kept = keptByParts<Scenario>();

/**
 * What a scenario is judged by: its roles, lines, context and dismissals. How it is arranged or called is left out, and
 * scenarios that differ in nothing else have one and the same part, so that folding a team makes nobody judge again.
 */
export function judgedPart({ roles, lines, context, dismissals }: Scenario): Scenario {
  return kept([roles, lines, context ?? NOT_STATED, dismissals ?? NOT_STATED], () => ({
    id: '',
    name: '',
    roles,
    lines,
    ...(context && { context }),
    ...(dismissals && { dismissals }),
  }));
}
