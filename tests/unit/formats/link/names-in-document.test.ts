import { describe, expect, it } from 'vitest';
import { namesInDocument } from '../../../../src/formats/link/names-in-document.ts';

const namesOf = (...people: readonly string[]) => {
  const roles = people.map((person, at) => ({
    id: `${at}`,
    title: at === 0 ? 'Chief Customer Officer' : 'Clerk',
    person,
  }));
  return [...namesInDocument({ title: '', scenarios: [{ id: 'a', name: 'A', roles, lines: [] }] })];
};

describe('the names in a document', () => {
  it.each([
    ['Ada Osei', ['Ada Osei']],
    [' Ada ', ['Ada']],
    ['Ada Osei & Bo Li', ['Ada Osei & Bo Li', 'Ada Osei', 'Bo Li']],
    ['Ada Osei / Bo Li', ['Ada Osei / Bo Li', 'Ada Osei', 'Bo Li']],
    ['Osei, Ada', ['Osei, Ada', 'Ada Osei']],
    ['Ada Osei, Bo Li', ['Ada Osei, Bo Li', 'Ada Osei', 'Bo Li']],
    ['Susan Head', ['Susan Head']],
    ['李伟', ['李伟']],
    ['', []],
    ['-', []],
    ['X', []],
    ['Vacant', []],
    ['to be hired', []],
    ['Sales', []],
    ['CCO', []],
    ['Chief Customer Officer', []],
  ])('of %j are %j', (person, names) => {
    expect(namesOf(person)).toEqual(names);
  });

  it('are those of every scenario', () => {
    const scenario = (person: string) =>
      ({ id: person, name: 'A', roles: [{ id: 'a', title: 'Clerk', person }], lines: [] }) as const;
    const names = namesInDocument({ title: '', scenarios: [scenario('Ada Osei'), scenario('Bo Li')] });
    expect([...names]).toEqual(['Ada Osei', 'Bo Li']);
  });
});
