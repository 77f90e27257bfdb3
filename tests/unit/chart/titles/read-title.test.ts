import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level, RoleFunction } from '../../../../src/chart/chart.ts';
import { readTitle } from '../../../../src/chart/titles/read-title.ts';
import { AMBIGUOUS_TITLES } from '../../../../src/chart/titles/reading.ts';

type Fn = RoleFunction | undefined;
const cx: Fn = 'customer-experience';
const service: Fn = 'customer-service';

describe('function, level and customer lead', () => {
  const rows: [title: string, fn: Fn, level: Level, lead?: 'lead'][] = [
    ['VP, Customer Experience', cx, 'director', 'lead'],
    ['SVP Customer Success & Support', service, 'director'],
    ["Directeur de l'expérience client", cx, 'director', 'lead'],
    ['Directrice de l’experience client', cx, 'director', 'lead'],
    ['Directeur de l’expérience et de la relation client', cx, 'director', 'lead'],
    ['Leiter Kundenservice', service, 'head'],
    ['Leiter/in Kundenservice', service, 'head'],
    ['Leiterin Digitaler Kundenservice', service, 'head'],
    ['EVP, Member Experience', cx, 'director', 'lead'],
    ['Chief Veterans Experience Officer', cx, 'c-suite', 'lead'],
    ['Chief Customer Service Officer', service, 'c-suite'],
    ['Group Chief Commercial Officer', 'sales', 'c-suite'],
    ['Group Customer Director', cx, 'director', 'lead'],
    ['Key Customer Director', undefined, 'director'],
    ['Chief Customer & Marketing Officer', cx, 'c-suite', 'lead'],
    ['CHIEF   CUSTOMER OFFICER', cx, 'c-suite', 'lead'],
    ['EVP & Chief Customer Officer', cx, 'c-suite', 'lead'],
    ['Chief Client Officer', cx, 'c-suite', 'lead'],
    ['Chief Experience Director', cx, 'c-suite', 'lead'],
    ['CCXO', cx, 'c-suite', 'lead'],
    ['CCEO', cx, 'c-suite', 'lead'],
    ['Head of CX', cx, 'head', 'lead'],
    ['CX Manager', cx, 'manager', 'lead'],
    ['Customer Experience Team Lead', cx, 'manager', 'lead'],
    ['Customer Experience Team Leader', cx, 'manager'],
    ['Expérience client', cx, 'staff', 'lead'],
    ['Kundenerlebnis', cx, 'staff', 'lead'],
    ['Analyste expérience client', cx, 'staff'],
    ['Spezialistin Kundenerlebnis', cx, 'staff'],
    ['CX Specialist', cx, 'staff'],
    ['Customer Experience Supervisor', cx, 'manager'],
    ['Vice-Président Expérience Client', cx, 'director', 'lead'],
    ['Vice-présidente Expérience client', cx, 'director', 'lead'],
    ['Chef de l’expérience client', cx, 'staff', 'lead'],
    ['Teamlead Customer Experience', cx, 'manager', 'lead'],
    ['Leiter Customer Experience', cx, 'head', 'lead'],
    ['Leitung Kundenerlebnis', cx, 'head', 'lead'],
    ['Customer Services Director', service, 'director'],
    ['Customer Service & Experience Director', service, 'director', 'lead'],
    ['Directeur de la relation client', service, 'director'],
    ['Directeur du service clients', service, 'director'],
    ['Directrice de la relation et de l’expérience client', service, 'director', 'lead'],
    ['Chef du service clients', service, 'manager'],
    ['Head of CS', service, 'head'],
    ['Teamlead Telefonie', service, 'manager'],
    ['Head of Digital Customer Service', service, 'head'],
    ['Digital Head of Customer Service', service, 'head'],
    ['Head of Telephony', service, 'head'],
    ['Head of Call Centre', service, 'head'],
    ['Head of Complaints', service, 'head'],
    ['Head of Service', service, 'head'],
    ['SVP Member Service', service, 'director'],
    ['Kundendienstleiterin', service, 'head'],
    ['Teamleiter Kundenservice', service, 'manager'],
    ['Responsable du service clients', service, 'manager'],
    ['Head of Customer Insight', cx, 'head'],
    ['Head of Digital Marketing', 'marketing', 'head'],
    ['Head of Digital Communications', 'communications', 'head'],
    ['Head of Digital Product', 'digital', 'head'],
    ['Chief Digital Officer', 'digital', 'c-suite'],
    ['Head of E-Commerce', 'digital', 'head'],
    ['Chief People Experience Officer', 'hr', 'c-suite'],
    ['Director, UX', 'product', 'director'],
    ['Vice President, Operations', 'operations', 'director'],
    ['Head of Sales Operations', 'operations', 'head'],
    ['Director of Operations', 'operations', 'director'],
    ['Directrice Marketing et Communication', 'marketing', 'director'],
    ['Assistant Secretary for IT and CIO', 'it', 'c-suite'],
    ['Interim Head of Product', 'product', 'head'],
    ['Research and Development Director', 'product', 'director'],
    ['Chief of Staff', 'general', 'director'],
    ['Chief of Staff to the Chief Customer Officer', 'general', 'director'],
    ['Chief Revenue Officer', 'sales', 'c-suite'],
    ['Directeur commercial', 'sales', 'director'],
    ['Vertriebsleiter', 'sales', 'head'],
    ['Bereichsleiter Vertrieb', 'sales', 'director'],
    ['DSI', 'it', 'director'],
    ['Leiter Informatik', 'it', 'head'],
    ['General Counsel', 'legal', 'c-suite'],
    ['Leiter Personal', 'hr', 'head'],
    ['Personal Banking Director', undefined, 'director'],
    ['Deputy Director Strategy', 'strategy', 'head'],
    ['Permanent Secretary', undefined, 'c-suite'],
    ['Assistant Vice President, Marketing', 'marketing', 'head'],
    ['President', undefined, 'c-suite'],
    ['Director General', undefined, 'director'],
    ['Non-Executive Director', undefined, 'board'],
    ['Mitglied des Aufsichtsrats', undefined, 'board'],
    ['Mitglied des Vorstands', undefined, 'c-suite'],
    ['Board Member', undefined, 'board'],
    ['Member of the Board', undefined, 'board'],
    ['CFO & Board Member', 'finance', 'c-suite'],
    ['Finance Director, Member of the Board', 'finance', 'director'],
    ['Filialleiterin', 'channel', 'manager'],
    ['Director of Surgery, MD', undefined, 'director'],
    ['Anna Meier (MD)', undefined, 'staff'],
    ['Founder & MD', 'general', 'c-suite'],
    ['MD, Retail Banking', 'general', 'c-suite'],
    ['Flugbegleiterin', undefined, 'staff'],
    ['Head Office Manager', undefined, 'manager'],
    ['CEO Office Manager', undefined, 'manager'],
    ['Director, Office of the CEO', undefined, 'director'],
    ['Deputy to the Chief Customer Officer', undefined, 'staff'],
    ['', undefined, 'staff'],
  ];
  test.each(rows)('%s', (title, fn, level, lead) => {
    const reading = readTitle(title);
    expect(reading.function).toBe(fn);
    expect(reading.level).toBe(level);
    expect(reading.customerLead).toBe(lead === 'lead');
  });
});

describe('IT and the word it', () => {
  test.each(['VP IT', 'IT Director', 'HEAD OF IT', 'it director', 'Director of I.T.', 'IT-Leiterin'])(
    '%s is technology',
    (title) => expect(readTitle(title).function).toBe('it'),
  );
  test.each(['Make it happen Manager', 'MAKE IT HAPPEN MANAGER', 'Get It Done Director'])(
    '%s is not',
    (title) => expect(readTitle(title).function).toBeUndefined(),
  );
});

describe('compound titles', () => {
  test.each<readonly [string, Fn, Fn]>([
    ['Chief Customer & Marketing Officer', cx, 'marketing'],
    ['Chief Digital and Customer Officer', 'digital', cx],
    ['Sales and Marketing Director', 'sales', 'marketing'],
    ['Directrice Marketing et Communication', 'marketing', 'communications'],
    ['Leiter Vertrieb und Marketing', 'sales', 'marketing'],
    ['Customer & Employee Experience Director', cx, 'hr'],
    ['Customer Director / Operations Director', cx, 'operations'],
    ['COO & CCO', 'operations', cx],
    ['CEO & Chief Customer Officer', 'general', cx],
    ['Customer Service & Experience Director', service, undefined],
    ['SVP Customer Success & Support', service, undefined],
    ['EVP & CCO', undefined, undefined],
    ['Chief Information & Technology Officer', 'it', undefined],
    ['Assistant Secretary for IT and CIO', 'it', undefined],
  ])('%s', (title, fn, second) => {
    const reading = readTitle(title);
    expect([reading.function, reading.secondFunction]).toEqual([fn, second]);
  });

  test('an abbreviation of the customer officer leads customers only inside a compound', () => {
    expect(readTitle('COO & CCO').customerLead).toBe(true);
    expect(readTitle('CCO').customerLead).toBe(false);
  });
});

describe('areas', () => {
  test('digital customer service and customer insight are areas of their own', () => {
    expect(readTitle('Head of Digital Customer Service').areas).toEqual(['digital-cx']);
    expect(readTitle('Leiterin Digitaler Kundenservice').areas).toEqual(['digital-cx']);
    expect(readTitle('Head of Customer Insight').areas).toEqual(['insight']);
    expect(readTitle('Head of Digital & Customer Service').areas).toEqual([]);
  });
});

describe('chief executives', () => {
  test.each([
    'CEO',
    'C.E.O.',
    'Group CEO',
    'CEO, Retail',
    'President & CEO',
    'Chairman & CEO',
    'Chief Executive',
    'Managing Director, Audit',
    'MD',
    'Secretary of State',
    'Directrice générale',
    'PDG',
    'Geschäftsführerin',
    'Geschaeftsfuehrer',
    'Vorstandsvorsitzender',
    'Vorsitzende der Geschäftsleitung',
  ])('%s', (title) => {
    const reading = readTitle(title);
    expect([reading.chiefExecutive, reading.function]).toEqual([true, 'general']);
  });
  test.each([
    'Deputy CEO',
    'Vice President',
    'President',
    'Assistant to the CEO',
    'Chief of Staff to the CEO',
    'Director General',
    'Directeur général adjoint',
    'Directrice générale déléguée',
    'CEO Office Manager',
    'Under-Secretary of State',
    'Secretary of the Board',
    'Chief Medical Officer, MD',
    'DG',
  ])('not %s', (title) => expect(readTitle(title).chiefExecutive).toBe(false));

  test('only the bare DG waits for its place in the chart', () => {
    expect(readTitle('DG').chiefExecutiveIfTop).toBe(true);
    expect(readTitle('DG Strategy').chiefExecutiveIfTop).toBe(false);
  });

  test('a chief operating officer is exactly that', () => {
    for (const title of [
      'COO',
      'Group COO',
      'EVP, Chief Operating Officer',
      'COO & CCO',
      'Chief Operating & Customer Officer',
    ])
      expect(readTitle(title).chiefOperating).toBe(true);
    for (const title of [
      'Deputy COO',
      'Director of Operations',
      'Assistant to the COO',
      'Deputy Chief Operating and Financial Officer',
    ])
      expect(readTitle(title).chiefOperating).toBe(false);
  });
});

describe('assistants', () => {
  test.each([
    'Assistant to the Chief Customer Officer',
    'EA to the COO',
    'PA',
    'Personal Assistant',
    'Executive Assistant CEO',
    'Assistante de direction',
    'Assistenz der Geschäftsleitung',
    'Team Assistant',
  ])('%s', (title) => {
    const reading = readTitle(title);
    expect([reading.assistant, reading.level, reading.function]).toEqual([true, 'staff', undefined]);
    expect(reading.customerLead).toBe(false);
  });
  test.each([
    'Assistant Director',
    'Assistant Secretary for IT',
    'Sales Assistant',
    'Head of Executive Assistants',
  ])('not %s', (title) => expect(readTitle(title).assistant).toBe(false));
});

describe('bodies', () => {
  test.each([
    'Board of Directors',
    'Executive Board',
    'CX Steering Committee',
    'Steering Group',
    'CX Steering Group',
    'Lenkungsausschuss CX',
    'Leadership Team',
    'Senior Management Team',
    'Committee',
    'Verwaltungsrat',
    'Aufsichtsrat',
    "Conseil d'administration",
    'Comité de direction',
    'Board',
  ])('%s', (title) => {
    const reading = readTitle(title);
    expect([reading.body, reading.level, reading.function]).toEqual([true, 'board', 'general']);
  });
  test.each([
    'Chair, CX Steering Committee',
    'Support Team',
    'Steering Committee Coordinator',
    'Board Member',
    'Secretary to the Board',
    'Onboarding Lead',
  ])('not %s', (title) => expect(readTitle(title).body).toBe(false));
});

test.each(AMBIGUOUS_TITLES)('a bare %s says nothing but its level', (abbreviation) => {
  for (const title of [
    abbreviation,
    `Group ${abbreviation}`,
    `Interim ${abbreviation.split('').join('.')}.`,
  ]) {
    const reading = readTitle(title);
    expect(reading.ambiguous).toBe(abbreviation);
    expect(reading.level).toBe('c-suite');
    expect(reading.function).toBeUndefined();
    expect(reading.customerLead).toBe(false);
  }
});

test('managers without a team of their own by trade are marked', () => {
  for (const title of ['Customer Success Manager', 'Key Account Manager', 'Product Manager'])
    expect(readTitle(title).individualContributor).toBe(true);
  expect(readTitle('Contact Centre Manager').individualContributor).toBe(false);
});

const piece = fc.constantFrom(
  'chief',
  'customer',
  '&',
  'and',
  '/',
  'of',
  'to the',
  'CEO',
  'Officer',
  'é',
  '’',
  '.',
  ',',
  '(',
  '-',
  'Leiter/in',
  'head',
);

test('any string is read without failing', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anything, (title) => {
      expect(readTitle(title)).toEqual(readTitle(` ${title}`.slice(1)));
      expect(readTitle(title).level).toBeTruthy();
    }),
  );
});

test('case, accents and extra spaces change nothing', () => {
  const titles = fc.constantFrom(
    'Head of Customer Care',
    "Directeur de l'expérience client",
    'Geschäftsführer',
    'SVP, Sales & Service',
  );
  fc.assert(
    fc.property(titles, fc.integer({ min: 1, max: 5 }), fc.boolean(), (title, spaces, upper) => {
      const spaced = title.replaceAll(' ', ' '.repeat(spaces));
      const bare = spaced.normalize('NFD').replace(/\p{M}/gu, '');
      expect(readTitle(upper ? bare.toUpperCase() : bare.toLowerCase())).toEqual(readTitle(title));
    }),
  );
});

test('a title of 10,000 characters is read by its beginning', () => {
  expect(readTitle(`Head of Sales ${'x'.repeat(10_000)}`).function).toBe('sales');
});
