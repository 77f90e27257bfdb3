import type { Fault } from '../browser/faults/fault.ts';
import type { Surroundings } from '../browser/surroundings.ts';
import { chartFigures } from './diagnostics/chart-figures.ts';
import { plainAddress } from './diagnostics/plain-address.ts';
import { stepKind } from './spoken.ts';
import type { EditorState } from './store/state.ts';

interface Given {
  readonly state: EditorState;
  /** Of the program. */
  readonly version: string;
  readonly surroundings: Surroundings;
  /** Newest first. */
  readonly faults: readonly Fault[];
  readonly now: Date;
}

/** How many of the last steps are told by their kind. */
const MOST_STEPS = 10;

/**
 * What the makers of Reportline need to know to find a fault, as lines of plain text for a mail. It holds figures,
 * kinds and places in the program, and no word a person has typed, chosen as a name, or read from a file. Never throws:
 * what cannot be found out, because the fault is there, is said to be unknown.
 */
export function diagnosticsText({ state, version, surroundings, faults, now }: Given): string {
  const { width, height, pixelRatio } = surroundings;
  return [
    'Reportline, details for the makers. No name, title or note of the chart is in here.',
    '',
    `Version: ${version}`,
    `Time: ${now.toISOString()}`,
    `Address: ${plainAddress(surroundings.address)}`,
    `Browser: ${surroundings.browser}`,
    `Window: ${width} × ${height}, ${pixelRatio} device pixels each`,
    '',
    ...chartFigures(state),
    '',
    ...stepLines(state),
    '',
    ...faultLines(faults),
    '',
  ].join('\n');
}

function stepLines({ past, future }: EditorState): readonly string[] {
  const kinds = past.slice(-MOST_STEPS).map(({ label }) => stepKind(label));
  return [
    `Steps that can be undone: ${past.length}; done again: ${future.length}`,
    `Last steps, oldest first: ${kinds.length > 0 ? kinds.join(', ') : 'none'}`,
  ];
}

function faultLines(faults: readonly Fault[]): readonly string[] {
  if (faults.length === 0) return ['Errors since the page was loaded: none'];
  return [
    'Errors since the page was loaded, newest first:',
    ...faults.flatMap(({ name, known, places }) => [
      known === undefined ? name : `${name}: ${known}`,
      ...(places.length > 0 ? places.map((place) => `  ${place}`) : ['  at an unknown place']),
    ]),
  ];
}
