import { describe, expect, it } from 'vitest';
import { levelEnds } from '../../../../src/editor/outline/level-ends.ts';
import { outlineOf } from '../../../../src/editor/outline/outline-rows.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const outline = outlineOf(
  scenarioOf('ceo > cmo, cfo; cmo > brand, cx; cx > care; care > night; cfo > tax, audit; lone'),
);
const at = (id: string) => outline.indexOf(id);

describe('the ends of a chart, from a role', () => {
  it.each([
    ['tax', 'brand', 'audit'],
    ['cfo', 'cmo', 'cfo'],
    ['ceo', 'ceo', 'lone'],
    ['night', 'night', 'night'],
  ])('the level of %s goes from %s to %s', (from, first, last) => {
    expect(levelEnds.first(outline, at(from))?.id).toBe(first);
    expect(levelEnds.last(outline, at(from))?.id).toBe(last);
  });

  it.each([
    ['night', 'ceo', 'night'],
    ['cmo', 'ceo', 'night'],
    ['cfo', 'ceo', 'tax'],
    ['lone', 'lone', 'lone'],
    ['ceo', 'ceo', 'night'],
  ])('above %s is %s, and the deepest below it %s', (from, top, deepest) => {
    expect(levelEnds.top(outline, at(from))?.id).toBe(top);
    expect(levelEnds.deepest(outline, at(from))?.id).toBe(deepest);
  });

  it('lead nowhere from a row that is not there', () => {
    for (const end of Object.values(levelEnds)) expect(end(outline, -1)).toBeUndefined();
  });
});
