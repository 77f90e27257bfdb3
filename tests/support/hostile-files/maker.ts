import type { RandomNumbers } from '../random-numbers.ts';

/** One hostile file: how its name ends, and what is in it. */
export interface Made {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

/** Makes another file of one kind with every draw. */
export type Maker = (random: RandomNumbers) => Made;

/** By the name of the kind, as a failing test says it. */
export type Makers = Readonly<Record<string, Maker>>;

/** A chart as a file of ours, whatever its fields are. */
export function chartFile(fields: object): Made {
  return {
    ending: 'reportline.json',
    content: JSON.stringify({ format: 'reportline', version: 1, ...fields }),
  };
}

/** A chart of one scenario. */
export function scenarioFile(scenario: object): Made {
  return chartFile({ title: 'Northwind', scenarios: [{ id: 'today', name: 'Today', ...scenario }] });
}
