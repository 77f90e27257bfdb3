import type { RoleFunction } from '../chart.ts';
import type { AmbiguousTitle } from './reading.ts';

/** One of the jobs an abbreviation can stand for. */
export interface TitleMeaning {
  /** The word that tells it from the others: "Commercial". */
  readonly word: string;
  /** What the job is about; stating it settles the question. */
  readonly function: RoleFunction;
  /** What the people under it do; absent: only its own function. */
  readonly team?: readonly RoleFunction[];
  /** How the words begin that speak for it in a department's name or a report's title, beside its own word. */
  readonly stems?: readonly string[];
}

const CUSTOMERS = ['customer', 'client', 'consumer', 'member', 'guest', 'patient', 'veteran', 'kunde', 'cx'];
const CUSTOMER_TEAM: readonly RoleFunction[] = ['customer-experience', 'customer-service'];

/** What each abbreviation with several meanings can stand for, the most usual in a customer's chart first. */
export const TITLE_MEANINGS: Readonly<Record<AmbiguousTitle, readonly TitleMeaning[]>> = {
  CCO: [
    { word: 'Customer', function: 'customer-experience', team: CUSTOMER_TEAM, stems: CUSTOMERS },
    { word: 'Commercial', function: 'sales', team: ['sales', 'marketing'], stems: ['kommerz'] },
    { word: 'Compliance', function: 'legal', stems: ['audit', 'revision', 'konform', 'conformite'] },
    { word: 'Communications', function: 'communications', stems: ['communication', 'kommunikation'] },
    { word: 'Creative', function: 'marketing', team: [], stems: ['design', 'kreativ', 'creati', 'studio'] },
  ],
  CXO: [
    { word: 'Experience', function: 'customer-experience', team: CUSTOMER_TEAM, stems: CUSTOMERS },
    { word: 'Any other chief officer', function: 'other', team: [], stems: [] },
  ],
  CDO: [
    { word: 'Digital', function: 'digital', stems: ['numerique', 'online'] },
    { word: 'Data', function: 'data', stems: ['daten', 'donnees'] },
    { word: 'Diversity', function: 'hr', stems: ['inclusion', 'inklusion', 'diversite', 'equality'] },
    { word: 'Design', function: 'product', stems: ['ux', 'creati'] },
    { word: 'Development', function: 'strategy', stems: ['entwicklung', 'developpement'] },
  ],
  CPO: [
    { word: 'Product', function: 'product', stems: ['produkt', 'produit'] },
    { word: 'People', function: 'hr' },
    { word: 'Procurement', function: 'operations', stems: ['purchas', 'einkauf', 'beschaffung', 'achats'] },
    { word: 'Privacy', function: 'legal', stems: ['datenschutz'] },
  ],
  CRO: [
    { word: 'Revenue', function: 'sales', team: ['sales', 'marketing', 'customer-service'] },
    { word: 'Risk', function: 'legal', stems: ['risik', 'risque'] },
    { word: 'Research', function: 'product', stems: ['rnd', 'forschung', 'recherche', 'laborator'] },
    { word: 'Restructuring', function: 'strategy', stems: ['restruktur', 'turnaround'] },
  ],
  CSO: [
    { word: 'Sales', function: 'sales' },
    { word: 'Strategy', function: 'strategy' },
    { word: 'Security', function: 'it', stems: ['cyber', 'sicherheit', 'securite'] },
    { word: 'Sustainability', function: 'strategy', stems: ['esg', 'environment', 'nachhaltig', 'durab'] },
    { word: 'Science', function: 'product', stems: ['scientific', 'rnd', 'research', 'laborator'] },
  ],
  CAO: [
    { word: 'Administration', function: 'operations', team: ['operations', 'hr'], stems: ['administrati'] },
    { word: 'Accounting', function: 'finance', stems: ['audit'] },
    { word: 'Analytics', function: 'data', stems: ['analyti'] },
  ],
};
