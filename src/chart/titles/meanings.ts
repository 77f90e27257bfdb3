import type { RoleFunction } from '../chart.ts';
import type { AmbiguousTitle } from './reading.ts';

/** One of the jobs an abbreviation can stand for. */
export interface TitleMeaning {
  /** The word that tells it from the others: "Commercial". */
  readonly word: string;
  /** What the job is about; stating it settles the question. */
  readonly function: RoleFunction;
}

/** What each abbreviation with several meanings can stand for, the most usual in a customer's chart first. */
export const TITLE_MEANINGS: Readonly<Record<AmbiguousTitle, readonly TitleMeaning[]>> = {
  CCO: [
    { word: 'Customer', function: 'customer-experience' },
    { word: 'Commercial', function: 'sales' },
    { word: 'Compliance', function: 'legal' },
    { word: 'Communications', function: 'communications' },
    { word: 'Creative', function: 'marketing' },
  ],
  CXO: [
    { word: 'Experience', function: 'customer-experience' },
    { word: 'Any other chief officer', function: 'other' },
  ],
  CDO: [
    { word: 'Digital', function: 'digital' },
    { word: 'Data', function: 'data' },
    { word: 'Diversity', function: 'hr' },
    { word: 'Design', function: 'product' },
    { word: 'Development', function: 'strategy' },
  ],
  CPO: [
    { word: 'Product', function: 'product' },
    { word: 'People', function: 'hr' },
    { word: 'Procurement', function: 'operations' },
    { word: 'Privacy', function: 'legal' },
  ],
  CRO: [
    { word: 'Revenue', function: 'sales' },
    { word: 'Risk', function: 'legal' },
    { word: 'Research', function: 'product' },
    { word: 'Restructuring', function: 'strategy' },
  ],
  CSO: [
    { word: 'Sales', function: 'sales' },
    { word: 'Strategy', function: 'strategy' },
    { word: 'Security', function: 'it' },
    { word: 'Sustainability', function: 'strategy' },
    { word: 'Science', function: 'product' },
  ],
  CAO: [
    { word: 'Administration', function: 'operations' },
    { word: 'Accounting', function: 'finance' },
    { word: 'Analytics', function: 'data' },
  ],
};
