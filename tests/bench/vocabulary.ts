/** A second level as companies have it: who leads a department, and what its people are called. */
export interface Department {
  readonly name: string;
  readonly chief: string;
  readonly fields: readonly string[];
}

export const DEPARTMENTS: readonly Department[] = [
  { name: 'Customer', chief: 'Chief Customer Officer', fields: ['Customer Experience', 'Customer Insight'] },
  {
    name: 'Service',
    chief: 'Customer Services Director',
    fields: ['Contact Centre', 'Complaints', 'Support'],
  },
  { name: 'Marketing', chief: 'Chief Marketing Officer', fields: ['Brand', 'Campaigns', 'Content', 'CRM'] },
  { name: 'Sales', chief: 'Chief Sales Officer', fields: ['Key Accounts', 'Sales', 'Partner Sales'] },
  { name: 'Digital', chief: 'Chief Digital Officer', fields: ['E-Commerce', 'Web', 'Mobile App'] },
  { name: 'IT', chief: 'Chief Information Officer', fields: ['Infrastructure', 'Applications', 'Security'] },
  { name: 'Operations', chief: 'Chief Operating Officer', fields: ['Logistics', 'Production', 'Quality'] },
  { name: 'Finance', chief: 'Chief Financial Officer', fields: ['Controlling', 'Accounting', 'Treasury'] },
  { name: 'People', chief: 'Chief Human Resources Officer', fields: ['Recruiting', 'Learning', 'Payroll'] },
];

/** What a role is called on each level below the chiefs; deeper levels take the last. */
export const POSITIONS: readonly (readonly string[])[] = [
  ['Director of *', 'VP *'],
  ['Head of *', 'Head of * Projects'],
  ['* Manager', 'Senior * Manager'],
  ['* Team Lead', 'Lead *'],
  ['* Specialist', '* Analyst', 'Senior * Specialist', '* Assistant'],
];

export const REGIONS: readonly string[] = ['', '', 'UK', 'Germany', 'France', 'EMEA', 'Americas', 'Asia'];

export const FIRST_NAMES: readonly string[] = [
  'Anna',
  'Bob',
  'Chiara',
  'David',
  'Elif',
  'François',
  'Grace',
  'Henrik',
  'Ines',
  'Jürgen',
  'Kwame',
  'Léa',
];

export const LAST_NAMES: readonly string[] = [
  'Muller',
  'Okafor',
  'Smith',
  'Rossi',
  'Nowak',
  'Dubois',
  'Yılmaz',
  'Jensen',
  'O’Brien',
  'Schäfer',
  'Patel',
  'Lindqvist',
];
