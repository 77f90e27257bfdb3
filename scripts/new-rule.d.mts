export declare const UNWRITTEN: string;
export declare function beginRule(rule: {
  readonly root: string;
  readonly id: string;
  readonly title: string;
}): { readonly written: readonly string[] } | { readonly problem: string };
