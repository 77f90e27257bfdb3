export interface Arguments {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly out?: string;
  readonly only?: string;
}
export const COMPARISONS: readonly string[];
export function readArguments(given: readonly string[], benches: readonly string[]): Arguments;
