export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}
export declare const START_GOAL: number;
export declare function bundleOf(folder: string): {
  readonly start: readonly Part[];
  readonly later: readonly Part[];
};
export declare function scriptSize(parts: readonly Part[]): number;
