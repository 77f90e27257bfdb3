import { describe, expect, it } from 'vitest';
import { fieldSentence } from '../../../../src/chart/change-words/field-sentence.ts';
import type { FieldChanged } from '../../../../src/chart/changes.ts';
import type { Role } from '../../../../src/chart/chart.ts';

function said(field: FieldChanged['field'], was: Partial<Role>, is: Partial<Role>): string {
  const role = (own: Partial<Role>) => ({ id: 'a', title: 'CXO', ...own });
  return fieldSentence({ kind: 'changed', key: 'a', before: role(was), after: role(is), field });
}

describe('the sentence of a field', () => {
  it.each<[FieldChanged['field'], Partial<Role>, Partial<Role>, string]>([
    ['level', {}, { level: 'director' }, 'CXO: level is now Director'],
    ['level', { level: 'head' }, { level: 'director' }, 'CXO: level changes from Head to Director'],
    ['level', { level: 'director' }, {}, 'CXO: level no longer stated (was Director)'],
    ['department', {}, { department: 'Care' }, 'CXO: department is now Care'],
    ['staff', { staff: 9 }, {}, 'CXO: team size no longer stated (was 9)'],
    ['person', { vacant: true }, { person: 'Astrid Vinter' }, 'CXO: vacancy filled by Astrid Vinter'],
    ['person', { person: 'Bo Lind' }, { vacant: true }, 'CXO: vacant, no longer held by Bo Lind'],
    ['person', { vacant: true }, { vacant: true, person: 'Bo Lind' }, 'CXO: held by Bo Lind as the interim'],
    ['note', {}, { note: 'New.' }, 'CXO: new note “New.”'],
    ['note', { note: 'New.' }, { note: 'Newer.' }, 'CXO: note now reads “Newer.”'],
    ['note', { note: 'New.' }, {}, 'CXO: note removed'],
  ])('%s from %j to %j', (field, was, is, words) => {
    expect(said(field, was, is)).toBe(words);
  });
});
