/** Somebody outside this project who said it. Rules paraphrase their sources and never quote them. */
export interface Source {
  /** Never changes; unique. */
  readonly id: string;
  /** article: one of the five the catalogue is built on; outside: evidence for or against a single rule. */
  readonly kind: 'article' | 'outside';
  readonly author: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  /** Where to read it, without scheme. */
  readonly address?: string;
  /** What to keep in mind about it, in our words. */
  readonly note?: string;
}

/** "Author, Title". */
export function cite(source: Source): string {
  return `${source.author}, “${source.title}”`;
}
