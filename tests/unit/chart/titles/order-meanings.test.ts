import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../../src/chart/chart.ts';
import { TITLE_MEANINGS } from '../../../../src/chart/titles/meanings.ts';
import { type MeaningClues, orderedMeanings } from '../../../../src/chart/titles/order-meanings.ts';
import { AMBIGUOUS_TITLES, type AmbiguousTitle } from '../../../../src/chart/titles/reading.ts';

const words = (title: AmbiguousTitle, clues: MeaningClues) =>
  orderedMeanings(title, clues).map(({ word }) => word);
const first = (title: AmbiguousTitle, clues: MeaningClues) => words(title, clues)[0];

describe('the meanings of a bare abbreviation', () => {
  it.each(AMBIGUOUS_TITLES)('of %s stay in the order of the list when nothing is known', (title) => {
    expect(orderedMeanings(title, {})).toEqual(TITLE_MEANINGS[title]);
  });

  it('stay as they are where the clues say nothing', () => {
    const silent: MeaningClues = {
      department: 'Eastern Region',
      reportFunctions: [undefined, 'general'],
      reportTitles: ['Baker', 'Chief of Staff'],
      industry: 'utilities',
    };
    for (const title of AMBIGUOUS_TITLES)
      expect(orderedMeanings(title, silent)).toEqual(TITLE_MEANINGS[title]);
  });

  it.each(AMBIGUOUS_TITLES)('of %s are all offered whatever the clues', (title) => {
    for (const industry of INDUSTRIES)
      for (const department of ['Legal', 'Sales', 'Data', 'Kundendienst'])
        expect(words(title, { industry, department }).toSorted()).toEqual(words(title, {}).toSorted());
  });
});

describe('the department column', () => {
  it.each<[AmbiguousTitle, string, string]>([
    ['CCO', 'Customer', 'Customer'],
    ['CCO', 'Client Services', 'Customer'],
    ['CCO', 'Kundenservice', 'Customer'],
    ['CCO', 'Contact Centre', 'Customer'],
    ['CCO', 'COMMERCIAL', 'Commercial'],
    ['CCO', 'Vertrieb', 'Commercial'],
    ['CCO', 'Marketing & Brand', 'Commercial'],
    ['CCO', 'Legal and Compliance', 'Compliance'],
    ['CCO', 'Internal Audit', 'Compliance'],
    ['CCO', 'Corporate Communications', 'Communications'],
    ['CCO', 'Presse', 'Communications'],
    ['CCO', 'Creative Studio', 'Creative'],
    ['CXO', 'Finance', 'Experience'],
    ['CDO', 'E-Commerce', 'Digital'],
    ['CDO', 'Données', 'Data'],
    ['CDO', 'Diversity & Inclusion', 'Diversity'],
    ['CDO', 'Design', 'Design'],
    ['CPO', 'Human Resources', 'People'],
    ['CPO', 'Einkauf', 'Procurement'],
    ['CPO', 'Datenschutz', 'Privacy'],
    ['CRO', 'Risk', 'Risk'],
    ['CRO', 'Sales', 'Revenue'],
    ['CRO', 'R&D', 'Research'],
    ['CSO', 'Strategy', 'Strategy'],
    ['CSO', 'Sustainability', 'Sustainability'],
    ['CSO', 'IT', 'Security'],
    ['CAO', 'Finance', 'Accounting'],
    ['CAO', 'Data & Analytics', 'Analytics'],
  ])('of a %s in “%s” puts %s first', (title, department, word) => {
    expect(first(title, { department })).toBe(word);
  });
});

describe('the reports', () => {
  it.each<[NonNullable<MeaningClues['reportFunctions']>, string]>([
    [['customer-service', 'customer-experience'], 'Customer'],
    [['sales', 'marketing'], 'Commercial'],
    [['legal'], 'Compliance'],
    [['communications', undefined], 'Communications'],
    [['customer-service', 'sales', 'marketing'], 'Commercial'],
  ])('of a CCO, doing %j, put %s first', (reportFunctions, word) => {
    expect(first('CCO', { reportFunctions })).toBe(word);
  });

  it('are read by their titles where no function says it', () => {
    expect(first('CCO', { reportTitles: ['Head of Internal Audit'] })).toBe('Compliance');
    expect(first('CCO', { reportTitles: ['Design Director', 'Studio Manager'] })).toBe('Creative');
  });

  it('count once each, however much they say', () => {
    const reportTitles = ['Head of Customer Care', 'Sales Director', 'Marketing Director'];
    const clues = { reportTitles, reportFunctions: ['customer-service', 'sales', 'marketing'] } as const;
    expect(words('CCO', clues).slice(0, 2)).toEqual(['Commercial', 'Customer']);
  });
});

describe('the clues', () => {
  const industry = 'financial-services';
  it('include what a bank or insurer usually means', () => {
    expect(words('CCO', { industry }).slice(0, 2)).toEqual(['Compliance', 'Customer']);
    expect(first('CRO', { industry })).toBe('Risk');
    expect(first('CCO', { industry: 'technology' })).toBe('Customer');
  });

  it('weigh in their order: department, reports, industry', () => {
    const reportFunctions = ['sales'] as const;
    expect(first('CCO', { industry, reportFunctions })).toBe('Commercial');
    expect(words('CCO', { industry, reportFunctions, department: 'Customer' }).slice(0, 3)).toEqual([
      'Customer',
      'Commercial',
      'Compliance',
    ]);
  });

  it('prefer a department that says the word to one that only does the work', () => {
    expect(first('CCO', { department: 'Marketing and Communications' })).toBe('Communications');
  });
});
