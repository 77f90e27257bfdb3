import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DragSource, DropTarget } from '../../../../src/editor/dropping/drop.ts';
import { dropsAt } from '../../../../src/editor/dropping/drops-at.ts';
import { refusalAt } from '../../../../src/editor/dropping/refusal.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { frozenScenario, someId } from '../../chart/edits/random-edits.ts';

const chart = scenarioOf('ceo > cmo, coo; cmo > brand; ceo ..> coo; brand ..> ceo');
const card = (roleId: string): DropTarget => ({ kind: 'card', roleId });
const dragged = (roleId: string): DragSource => ({ kind: 'card', roleId });
const line = (roleId: string, end: 'manager' | 'report'): DragSource => ({ kind: 'line', roleId, end });

describe('refusalAt', () => {
  it.each<[DragSource, DropTarget, string]>([
    [dragged('cmo'), card('cmo'), 'Let go to leave it where it is'],
    [dragged('cmo'), card('brand'), 'Title of brand is inside the branch that moves'],
    [dragged('coo'), card('ceo'), 'Title of coo already reports to Title of ceo'],
    [line('cmo', 'report'), card('cmo'), 'A role cannot report to itself'],
    [line('coo', 'report'), card('ceo'), 'Title of coo already has both lines to Title of ceo'],
    [line('ceo', 'manager'), card('coo'), 'Title of coo already has both lines to Title of ceo'],
    [
      line('brand', 'manager'),
      card('ceo'),
      'Title of ceo already has a dotted line to Title of brand; a solid one would make a circle',
    ],
  ])('of %j on %j is: %s', (source, target, words) => {
    expect(dropsAt(chart, source, target)).toEqual([]);
    expect(refusalAt(chart, source, target)).toBe(words);
  });

  it('says something for every card of any chart on which nothing can be dropped', () => {
    const held = frozenScenario().chain((scenario) => {
      const id = someId(scenario);
      const source: fc.Arbitrary<DragSource> = fc.oneof(
        id.map(dragged),
        fc
          .tuple(id, fc.constantFrom('manager' as const, 'report' as const))
          .map(([from, end]) => line(from, end)),
      );
      return fc.record({ scenario: fc.constant(scenario), source, target: id.map(card) });
    });
    fc.assert(
      fc.property(held, ({ scenario, source, target }) => {
        const ids = new Set(scenario.roles.map(({ id }) => id));
        const isThere =
          source.kind !== 'palette' &&
          ids.has(source.roleId) &&
          target.kind === 'card' &&
          ids.has(target.roleId);
        if (!isThere || dropsAt(scenario, source, target).length > 0) return;
        expect(refusalAt(scenario, source, target)).toMatch(/\S/);
      }),
    );
  });

  it('has nothing to say elsewhere', () => {
    expect(refusalAt(chart, dragged('cmo'), { kind: 'canvas' })).toBeUndefined();
    expect(refusalAt(chart, dragged('cmo'), card('gone'))).toBeUndefined();
    expect(refusalAt(chart, { kind: 'palette', role: { id: 'x', title: 'X' } }, card('ceo'))).toBeUndefined();
  });
});
