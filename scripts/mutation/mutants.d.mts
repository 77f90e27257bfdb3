export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: string;
}
export function mutantsOf(source: string): readonly Mutant[];
