import { describe, expect, it, test } from 'vitest';
import type { Role } from '../../../src/chart/chart.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { namesOf } from '../../../src/chart/names.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { titleKinds, type TitleKind } from '../../../src/editor/title-kinds.ts';

const alone = (role: Role) => indexOrg({ id: 's', name: 'Chart', roles: [role], lines: [] });
const kindsOf = (title: string, stated: Partial<Role> = {}): readonly TitleKind[] => {
  const role: Role = { id: 'me', title, ...stated };
  return titleKinds(alone(role), role);
};
const inWords = (title: string, stated?: Partial<Role>) =>
  kindsOf(title, stated).map(({ name, reason }) => `${name}: ${reason}`);

test('the lead of customer experience is shown with the words that name it', () => {
  expect(inWords('Chief Customer Officer')).toEqual([
    'Customer-experience lead: read from “Chief Customer Officer”.',
  ]);
  expect(inWords('EVP, Member Experience')).toEqual([
    'Customer-experience lead: read from “Member Experience”.',
  ]);
  expect(inWords('Group Customer Director')[0]).toContain('“Customer Director”');
  expect(inWords('Directeur de l’expérience client')[0]).toContain('“expérience client”');
});

test('areas and departments are called as they are here', () => {
  const names = namesOf({ departments: { it: 'Technology' }, areas: { cx: 'Guests', insight: 'Research' } });
  const said = (title: string) =>
    titleKinds(alone({ id: 'me', title }), { id: 'me', title }, names).flatMap(({ name, answers }) => [
      name,
      ...answers.map(({ words }) => words),
    ]);
  expect(said('Chief Customer Officer')).toContain('Accountable for Guests');
  expect(said('Head of Customer Insight')).toContain('Responsible for Research');
  expect(said('Head of Digital and IT')).toContain('Second function, Technology');
});

test('a bare abbreviation leads only once its function is stated', () => {
  expect(inWords('CCO')).toEqual([]);
  expect(inWords('CCO', { function: 'customer-experience' })).toEqual([
    'Customer-experience lead: read from “CCO” and the function stated for it.',
  ]);
});

test.each([
  ['CEO', 'Chief executive'],
  ['Managing Director, Retail', 'Chief executive'],
  ['DG', 'Chief executive'],
  ['COO', 'Chief operating officer'],
  ['PA to the CEO', 'Assistant'],
  ['CX Steering Committee', 'Board or committee'],
  ['Head of Digital Customer Service', 'In charge of digital customer service'],
  ['Head of Customer Insight', 'In charge of customer insight'],
  ['Sales and Marketing Director', 'Second function, Marketing'],
])('%s is shown as: %s', (title, name) => {
  expect(kindsOf(title).map((kind) => kind.name)).toEqual([name]);
});

test('a title of two offices shows both, and which words say so', () => {
  expect(kindsOf('COO & CCO').map(({ id }) => id)).toEqual([
    'chief-operating',
    'customer-lead',
    'second-function',
  ]);
  expect(inWords('Group COO & CCO')[0]).toContain('read from “COO”.');
  expect(inWords('Managing Director, Retail')).toEqual([
    'Chief executive: read from “Managing Director”, of the whole or of a division.',
  ]);
  const [, second] = inWords('Chief Customer & Marketing Officer');
  expect(second).toBe(
    'Second function, Marketing: read from “Chief Customer & Marketing Officer”. The title joins two jobs.',
  );
});

test('a title that is nothing of the kind shows nothing', () => {
  for (const title of ['Head of Logistics', 'Customer Services Director', '', 'Chief of Staff to the CEO'])
    expect(kindsOf(title)).toEqual([]);
});

describe('what is stated is no guess any more', () => {
  it.each<[string, Partial<Role>]>([
    ['Chief Customer Officer', { accountableFor: ['CX '] }],
    ['PA', { assistant: true }],
    ['PA', { assistant: false }],
    ['Board of Directors', { body: true }],
    ['Head of Digital Customer Service', { responsibleFor: ['digital-cx'] }],
    ['Head of Customer Insight', { accountableFor: ['insight'] }],
  ])('%s, %j', (title, stated) => {
    expect(kindsOf(title, stated)).toEqual([]);
  });

  it('but a lead that is accountable for other things still asks', () => {
    const [kind] = kindsOf('Chief Customer Officer', { accountableFor: ['insight'] });
    expect(kind?.answers).toEqual([
      { words: 'Accountable for CX', patch: { accountableFor: ['insight', 'cx'] } },
    ]);
  });
});

describe('every answer', () => {
  it.each(
    [
      'Chief Customer Officer',
      'PA',
      'Steering Committee',
      'Head of Digital Customer Service',
      'Head of Customer Insight',
    ].flatMap((title) =>
      kindsOf(title).flatMap(({ id, answers }) => answers.map((answer) => ({ title, id, ...answer }))),
    ),
  )('of $title, “$words”, changes the role and settles its guess', ({ title, id, patch }) => {
    const role: Role = { id: 'me', title };
    const before = { id: 's', name: 'Chart', ...alone(role).scenario };
    const after = setRole('me', patch)(before);
    expect(after).not.toBe(before);
    const [changed = role] = after.roles;
    const left = titleKinds(indexOrg(after), changed);
    const again = left.find((kind) => kind.id === id);
    // "Not accountable" is an answer too; what remains to be offered is the opposite.
    if (changed.accountableFor?.length === 0)
      expect(again?.answers.map(({ words }) => words)).toEqual(['Accountable for CX']);
    else expect(again).toBeUndefined();
  });
});
