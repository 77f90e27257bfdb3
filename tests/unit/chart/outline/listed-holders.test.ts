import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, readOutline, writeOutline } from '../../../../src/chart/outline.ts';
import { arbitraryScenario } from '../../../support/arbitrary-document.ts';

const said = (text: string) => readList(text).scenario.roles.map(({ title, person }) => [title, person]);
const asWritten = (text: string) => {
  expect(readList(text)).toEqual({ ...readOutline(text), holders: 0 });
};

const PEOPLE = `Managing Director - Helen Park
  Head of Sales – Yuki O'Brien
    Sales Specialist - vacant
    Sales Specialist — Jean-Luc van den Berg
  Head of Finance - TBD
  Head of Sales - Europe
  Head of Legal: Mary J. García
`;

describe('a list that says who holds each role behind a dash', () => {
  it('has the holders where the notation has them, and says how many', () => {
    const { scenario, holders, problems } = readList(PEOPLE);
    expect(said(PEOPLE)).toEqual([
      ['Managing Director', 'Helen Park'],
      ['Head of Sales', "Yuki O'Brien"],
      ['Sales Specialist', undefined],
      ['Sales Specialist', 'Jean-Luc van den Berg'],
      ['Head of Finance', undefined],
      ['Head of Sales - Europe', undefined],
      ['Head of Legal', 'Mary J. García'],
    ]);
    expect(holders).toBe(6);
    expect(problems).toEqual([]);
    expect(scenario.roles[2]?.vacant).toBe(true);
    expect(scenario.roles[0]?.id).toBe('managing-director');
    expect(scenario.lines).toHaveLength(6);
  });

  it('keeps brackets within a title, and holders that stand in parentheses already', () => {
    const text = `CEO - Ada Osei\n  Intern (summer) - Jo Doe\n  COO (Cy Ant)\n  CMO - Bea Lund\n`;
    expect(said(text)).toEqual([
      ['CEO', 'Ada Osei'],
      ['Intern (summer)', 'Jo Doe'],
      ['COO', 'Cy Ant'],
      ['CMO', 'Bea Lund'],
    ]);
  });
});

describe('a list in which a dash means something else', () => {
  it.each([
    [
      'areas',
      'CEO - Customer Experience\n  Director - Human Resources\n  VP - Supply Chain\n  VP – Product Design\n  VP - Corporate Strategy',
    ],
    [
      'regions',
      'Head of Sales - Great Britain\n  VP – Latin America\n  VP - New York\n  VP - Private Banking',
    ],
    ['one word', 'Head of Sales - Bavaria\n  VP – Saxony\n  VP - Berlin\n  Clerk - Hesse'],
    [
      'places, under a title without one',
      'Retail Director\n  Manager - Covent Garden\n  Manager - Bond Lane\n  Manager - Hyde Park',
    ],
    [
      'the same places for several',
      'Director - Hyde Park\n  Cook - Hyde Park\n  Clerk - Hyde Park\n  Guard - Hyde Park',
    ],
    ['names before titles', 'Ada Osei - CEO\n  Bea Lund - Head of Sales\n  Cy Ant - Sales Specialist'],
    ['too few to tell', 'Director - Ada Osei\n  Manager - Covent Garden'],
    [
      'only now and then',
      'CEO - Ada Osei\n  CMO - Bea Lund\n  COO - Cy Ant\n    Cook\n    Clerk\n    Guard\n    Nurse',
    ],
    [
      'the notation itself',
      'CEO - Ada Osei\n  CMO - Bea Lund\n  COO - Cy Ant\n  CFO - Di Moss\n  CIO [executive]',
    ],
    ['escaped dashes', 'CEO \\- Ada Osei\n  CMO \\- Bea Lund\n  COO \\- Cy Ant'],
  ])('is left as it stands: %s', (_, text) => asWritten(text));
});

it('never throws, and reads every written chart as it was', () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const text = writeOutline(scenario);
      const { holders, scenario: read } = readList(text);
      expect(holders).toBe(0);
      expect(read.lines).toEqual(readOutline(text).scenario.lines);
      expect(read.roles.map(({ id, title }) => [id, title])).toEqual(
        readOutline(text).scenario.roles.map(({ id, title }) => [id, title]),
      );
    }),
    { numRuns: 60 },
  );
});

it('leaves titles with names behind a dash whole in what the program writes itself', () => {
  const { scenario } = readOutline(PEOPLE.replaceAll(/ - (?:vacant|TBD)/g, ' (vacant)'));
  expect(readList(writeOutline(scenario))).toMatchObject({ holders: 0, scenario: { roles: scenario.roles } });
  expect(writeOutline(scenario)).toContain(
    'Managing Director - Helen Park [id: managing-director-helen-park]\n',
  );
});
