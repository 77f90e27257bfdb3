/** A table as an HR system exports it, to try the import with. */
export interface SampleTable {
  /** Unique; the name of its file. */
  readonly name: string;
  /** What is in it, in a sentence. */
  readonly words: string;
  /** It is to be held against a chart that was made of another sample, and may become a scenario of it. */
  readonly isNextState?: true;
  /** The table as a file, loaded on use. */
  readonly load: () => Promise<{ readonly default: string }>;
}

/** A company of today, with what real exports have wrong. */
export const STAFF_TABLE: SampleTable = {
  name: 'northwind-staff.csv',
  words: 'The 47 people of a water company. One of them reports to somebody who is not in the table.',
  load: () => import('./northwind-staff.csv?raw'),
};

/** The same company with the same ids, so that it can be held against today. */
export const NEXT_YEAR_TABLE: SampleTable = {
  name: 'northwind-staff-next-year.csv',
  words:
    'The same company a year on. Open it after the first: it becomes a scenario beside it, to be compared.',
  isNextState: true,
  load: () => import('./northwind-staff-next-year.csv?raw'),
};

/** Every sample, in the order in which they are tried. */
export const SAMPLE_TABLES: readonly SampleTable[] = [STAFF_TABLE, NEXT_YEAR_TABLE];
