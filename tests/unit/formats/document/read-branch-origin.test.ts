import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';

const ORIGIN = { document: 'r-1', title: 'Northwind', scenario: 'today', head: 'cco', roles: ['cco', 'cx'] };

function read(branchOf: unknown, roles: unknown = []) {
  const scenarios = [{ id: 'today', name: 'Today', roles, lines: [] }];
  const result = readDocument(
    JSON.stringify({ format: 'reportline', version: 1, title: 'Branch', branchOf, scenarios }),
  );
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe('the origin of a branch', () => {
  it('is read as it was written, with what a later version adds', () => {
    const { document, problems } = read({ ...ORIGIN, later: { a: 1 } });
    expect(problems).toEqual([]);
    expect(document.branchOf).toEqual({ ...ORIGIN, unknown: new Map([['later', { a: 1 }]]) });
    expect(readDocument(writeDocument(document))).toMatchObject({ document, problems: [] });
  });

  it('may leave out who was in it', () => {
    const { roles: _, ...rest } = ORIGIN;
    expect(read(rest)).toMatchObject({ problems: [], document: { branchOf: rest } });
  });

  it.each([
    ['a text', 'r-1'],
    ['a list', [ORIGIN]],
    ['nothing', null],
    ['without its chart', { ...ORIGIN, document: undefined }],
    ['with a number for its title', { ...ORIGIN, title: 7 }],
    ['with an empty head', { ...ORIGIN, head: '' }],
    ['without its head, and with a hidden character', { ...ORIGIN, head: 7, scenario: 'a\u0000' }],
    ['with a group for its scenario', { ...ORIGIN, scenario: { id: 'today' } }],
  ])('is kept in the file and reported when it is %s', (_what, value) => {
    const { document, problems } = read(value);
    expect(document).not.toHaveProperty('branchOf');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/It is kept in the file and treated as not stated\.$/),
    ]);
    const kept: unknown = JSON.parse(JSON.stringify(value));
    expect(JSON.parse(writeDocument(document)).branchOf).toEqual(kept);
  });

  it('whose list of roles cannot be used is still an origin', () => {
    const { document, problems } = read({ ...ORIGIN, roles: ['cco', 7] });
    expect(document.branchOf).toMatchObject({ head: 'cco', unknown: new Map([['roles', ['cco', 7]]]) });
    expect(document.branchOf).not.toHaveProperty('roles');
    expect(problems).toHaveLength(1);
  });

  it('has its ids to itself: a role without one gets another', () => {
    const { document } = read({ ...ORIGIN, head: 'cx', roles: ['lead'] }, [
      { title: 'CX' },
      { title: 'Lead' },
    ]);
    expect(document.scenarios[0].roles.map(({ id }) => id)).toEqual(['cx-2', 'lead-2']);
  });

  it('comes clean of what nobody sees', () => {
    const { document } = read({ ...ORIGIN, title: 'North\u0000wind' });
    expect(document.branchOf?.title).toBe('Northwind');
  });
});
