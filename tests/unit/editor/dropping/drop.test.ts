import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import type { DragSource, DropTarget } from '../../../../src/editor/dropping/drop.ts';
import { dropsAt } from '../../../../src/editor/dropping/drops-at.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { faultsOf, frozenScenario, newCircles, someId } from '../../chart/edits/random-edits.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo; cmo > brand, cx; cx > agent; lone'));
const card = (roleId: string): DropTarget => ({ kind: 'card', roleId });
const gap = (boss: string, before?: string): DropTarget => ({
  kind: 'gap',
  boss,
  ...(before === undefined ? {} : { before }),
});
const canvas: DropTarget = { kind: 'canvas' };
const dragged = (roleId: string): DragSource => ({ kind: 'card', roleId });
const fresh: DragSource = { kind: 'palette', role: { id: 'new', title: 'Chief Customer Officer' } };
const line = (roleId: string, end: 'manager' | 'report'): DragSource => ({ kind: 'line', roleId, end });
const said = (source: DragSource, target: DropTarget, scenario: Scenario = chart) =>
  dropsAt(scenario, source, target).map(({ label, effect }) => `${label} | ${effect}`);

describe('a role from the palette', () => {
  it.each<[string, DropTarget, string, readonly string[]]>([
    ['on a card', card('ceo'), 'reports to Title of ceo', ['cmo', 'coo', 'new']],
    ['in a gap', gap('ceo', 'coo'), 'takes this place under Title of ceo', ['cmo', 'new', 'coo']],
    ['behind the last', gap('ceo'), 'takes this place under Title of ceo', ['cmo', 'coo', 'new']],
    ['on the canvas', canvas, 'stands on its own', ['cmo', 'coo']],
    ['on a card that is gone', card('gone'), 'stands on its own', ['cmo', 'coo']],
  ])('is added %s', (_where, target, effect, reports) => {
    const [drop, ...more] = dropsAt(chart, fresh, target);
    expect(more).toEqual([]);
    expect(drop).toMatchObject({ label: 'Add Chief Customer Officer', effect, roleId: 'new' });
    const after = indexOrg(drop?.edit(chart) ?? chart);
    expect(after.role('new')).toBeDefined();
    expect(after.reports('ceo').map(({ id }) => id)).toEqual(reports);
  });

  it('cannot be dropped a second time', () => {
    expect(dropsAt(chart, { kind: 'palette', role: { id: 'cmo', title: 'CMO' } }, card('ceo'))).toEqual([]);
  });
});

describe('a card', () => {
  it.each<[string, DropTarget, string, string | undefined]>([
    ['on a card', card('coo'), 'reports to Title of coo', 'coo'],
    ['in a gap', gap('ceo', 'coo'), 'takes this place under Title of ceo', 'ceo'],
    ['on the canvas', canvas, 'stands on its own', undefined],
  ])('is moved %s', (_where, target, effect, boss) => {
    const [drop, ...more] = dropsAt(chart, dragged('brand'), target);
    expect(more).toEqual([]);
    expect(drop).toMatchObject({ label: 'Move Title of brand', effect, roleId: 'brand' });
    expect(indexOrg(drop?.edit(chart) ?? chart).bosses('brand')[0]?.id).toBe(boss);
  });

  it.each<[string, DragSource, DropTarget]>([
    ['on itself', dragged('cmo'), card('cmo')],
    ['in its own branch', dragged('cmo'), card('agent')],
    ['in a gap of its own branch', dragged('cmo'), gap('cx', 'agent')],
    ['before itself', dragged('brand'), gap('cmo', 'brand')],
    ['behind itself', dragged('brand'), gap('cmo', 'cx')],
    ['where it stands last', dragged('cx'), card('cmo')],
    ['on the canvas, where it has no boss', dragged('lone'), canvas],
    ['on a card that is gone', dragged('cmo'), card('gone')],
    ['after it is gone', dragged('gone'), card('ceo')],
  ])('does nothing %s', (_where, source, target) => {
    expect(dropsAt(chart, source, target)).toEqual([]);
  });
});

describe('a card with reports', () => {
  const outcome = (target: DropTarget, roleId = 'cmo', scenario: Scenario = chart) =>
    dropsAt(scenario, dragged(roleId), target).map(({ choice, edit }) => {
      const org = indexOrg(edit(scenario));
      return { choice, bosses: ['cmo', 'brand', 'cx'].map((id) => org.bosses(id).map((boss) => boss.id)) };
    });

  it.each<[string, DropTarget, string]>([
    ['on another card', card('coo'), 'reports to Title of coo'],
    ['in a gap', gap('coo'), 'takes this place under Title of coo'],
  ])('may leave them behind %s; the branch is the usual meaning', (_where, target, effect) => {
    expect(outcome(target)).toEqual([
      { choice: 'The whole branch', bosses: [['coo'], ['cmo'], ['cmo']] },
      {
        choice: 'Only this role (its 2 reports go to Title of ceo)',
        bosses: [['coo'], ['ceo'], ['ceo']],
      },
    ]);
    expect(said(dragged('cmo'), target)).toEqual([
      `Move Title of cmo | ${effect}`,
      `Move Title of cmo without its reports | ${effect}, without its reports`,
    ]);
  });

  it.each<[string, string]>([
    ['cx > agent; coo', 'Only this role (its report stands on its own)'],
    ['cx > agent, b; coo', 'Only this role (its 2 reports stand on their own)'],
    ['a > cx; cx > agent; coo', 'Only this role (its report goes to Title of a)'],
    ['a > cx; b > cx; cx > agent; coo', 'Only this role (its report goes to Title of a and Title of b)'],
  ])('says where they go: %s', (text, choice) => {
    expect(dropsAt(scenarioOf(text), dragged('cx'), card('coo'))[1]?.choice).toBe(choice);
  });

  it('keeps them at another place under the same boss, and on its own', () => {
    expect(outcome(gap('ceo'))).toHaveLength(1);
    expect(outcome(canvas)).toHaveLength(1);
    expect(outcome(card('cmo'), 'cx')).toHaveLength(0);
  });
});

describe('a line pulled out of a card', () => {
  it('may move, dot or add a boss; either end means the same', () => {
    const offered = [
      'Move Title of cx | Title of cx reports to Title of coo instead',
      'Draw a dotted line from Title of cx to Title of coo | Title of cx gets a dotted line to Title of coo',
      'Give Title of cx a second boss | Title of cx reports to both Title of cmo and Title of coo',
    ];
    expect(said(line('coo', 'manager'), card('cx'))).toEqual(offered);
    expect(said(line('cx', 'report'), card('coo'))).toEqual(offered);
  });

  it('does what each of them says', () => {
    const afters = dropsAt(chart, line('coo', 'manager'), card('cx')).map(({ edit }) =>
      indexOrg(edit(chart)),
    );
    expect(afters.map((org) => org.bosses('cx').map(({ id }) => id))).toEqual([
      ['coo'],
      ['cmo'],
      ['cmo', 'coo'],
    ]);
    expect(afters.map((org) => org.dottedBosses('cx').map(({ id }) => id))).toEqual([[], ['coo'], []]);
  });

  it('gives a role without a boss its first', () => {
    expect(said(line('ceo', 'manager'), card('lone'))).toEqual([
      'Move Title of lone | Title of lone reports to Title of ceo',
      'Draw a dotted line from Title of lone to Title of ceo | Title of lone gets a dotted line to Title of ceo',
    ]);
  });

  it('names all bosses of a role that has several', () => {
    const two = deepFreeze(scenarioOf('a > x; b > x; c'));
    expect(said(line('c', 'manager'), card('x'), two).at(-1)).toBe(
      'Give Title of x a second boss | Title of x reports to Title of a, Title of b and Title of c',
    );
  });

  it('can only be dotted beside a solid line, and not twice', () => {
    expect(said(line('cmo', 'manager'), card('cx'))).toEqual([
      'Draw a dotted line from Title of cx to Title of cmo | Title of cx gets a dotted line to Title of cmo',
    ]);
    const full = deepFreeze(scenarioOf('a > x; a ..> x'));
    expect(said(line('a', 'manager'), card('x'), full)).toEqual([]);
  });

  it('is never solid where it would close a circle', () => {
    const dotted =
      'Draw a dotted line from Title of cmo to Title of agent | Title of cmo gets a dotted line to Title of agent';
    expect(said(line('agent', 'manager'), card('cmo'))).toEqual([dotted]);
    expect(said(line('cmo', 'report'), card('agent'))).toEqual([dotted]);
    expect(said(line('ceo', 'report'), card('agent'))).toEqual([
      'Draw a dotted line from Title of ceo to Title of agent | Title of ceo gets a dotted line to Title of agent',
    ]);
    expect(said(line('ceo', 'manager'), card('agent'))).toHaveLength(3);
  });

  it.each<[string, DropTarget]>([
    ['its own card', card('cx')],
    ['the canvas', canvas],
    ['a gap', gap('ceo', 'coo')],
    ['a card that is gone', card('gone')],
  ])('does nothing on %s', (_where, target) => {
    expect(dropsAt(chart, line('cx', 'report'), target)).toEqual([]);
    expect(dropsAt(chart, line('gone', 'report'), target)).toEqual([]);
  });
});

describe('any drag over any chart', () => {
  const drags = frozenScenario().chain((scenario) => {
    const id = someId(scenario);
    const source: fc.Arbitrary<DragSource> = fc.oneof(
      fc.constant<DragSource>({ kind: 'palette', role: { id: 'fresh', title: 'New role' } }),
      id.map(dragged),
      fc
        .tuple(id, fc.constantFrom('manager' as const, 'report' as const))
        .map(([from, end]) => line(from, end)),
    );
    const target: fc.Arbitrary<DropTarget> = fc.oneof(
      id.map(card),
      fc.tuple(id, fc.option(id, { nil: undefined })).map(([boss, before]) => gap(boss, before)),
      fc.constant(canvas),
    );
    return fc.record({ scenario: fc.constant(scenario), source, target });
  });

  it('offers only what changes something, leaves a sound chart and selects a role that is there', () => {
    fc.assert(
      fc.property(drags, ({ scenario, source, target }) => {
        for (const { edit, roleId, label } of dropsAt(scenario, source, target)) {
          const after = edit(scenario);
          expect(after).not.toBe(scenario);
          expect(faultsOf(after)).toEqual([]);
          expect(after.roles.some(({ id }) => id === roleId)).toBe(true);
          expect(label).toMatch(/^(Add|Move|Draw|Give) /);
          expect(newCircles(scenario, after)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
