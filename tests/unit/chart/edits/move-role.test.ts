import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { frozenScenario, newCircles, randomMove } from './random-edits.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; cx > agent; coo ..> cx: metrics'));

const reports = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .reports(id)
    .map((role) => role.id);
const bosses = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .bosses(id)
    .map((role) => role.id);

describe('moveRole', () => {
  it('moves a role with its branch, last among the new reports', () => {
    const after = moveRole('cx', 'ceo')(chart);
    expect(reports(after, 'ceo')).toEqual(['cmo', 'coo', 'cfo', 'cx']);
    expect(reports(after, 'cmo')).toEqual(['brand']);
    expect(reports(after, 'cx')).toEqual(['agent']);
  });

  it('moves a role before a sibling', () => {
    expect(reports(moveRole('cx', 'ceo', { before: 'coo' })(chart), 'ceo')).toEqual([
      'cmo',
      'cx',
      'coo',
      'cfo',
    ]);
    expect(reports(moveRole('cfo', 'ceo', { before: 'cmo' })(chart), 'ceo')).toEqual(['cfo', 'cmo', 'coo']);
  });

  it('puts a role last when the sibling to stand before is not there', () => {
    expect(reports(moveRole('cx', 'ceo', { before: 'agent' })(chart), 'ceo').at(-1)).toBe('cx');
  });

  it('lets a role stand on its own', () => {
    const after = moveRole('cx', null)(chart);
    expect(bosses(after, 'cx')).toEqual([]);
    expect(reports(after, 'cx')).toEqual(['agent']);
  });

  it('keeps dotted lines', () => {
    const after = moveRole('cx', 'ceo')(chart);
    expect(after.lines).toContainEqual({ manager: 'coo', report: 'cx', kind: 'dotted', purpose: 'metrics' });
  });

  it.each([
    ['a role that is gone', 'gone', 'ceo', {}],
    ['a boss that is gone', 'cx', 'gone', {}],
    ['itself', 'cx', 'cx', {}],
    ['itself, alone', 'cx', 'cx', { alone: true }],
    ['its own branch', 'cmo', 'agent', {}],
    ['its own boss, where it is last already', 'cx', 'cmo', {}],
    ['its own boss, before the sibling that follows', 'brand', 'cmo', { before: 'cx' }],
    ['its own boss, before itself', 'brand', 'cmo', { before: 'brand' }],
    ['its own boss, alone without reports', 'agent', 'cx', { alone: true }],
    ['nobody, for a role without a boss', 'ceo', null, {}],
  ])('changes nothing for a move to %s', (_what, role, boss, options) => {
    expect(moveRole(role, boss, options)(chart)).toBe(chart);
  });

  it('takes the place of all the bosses a role has', () => {
    const two = deepFreeze(scenarioOf('ceo > a, b, c; a > x, y; b > x'));
    expect(bosses(moveRole('x', 'c')(two), 'x')).toEqual(['c']);
    const kept = moveRole('x', 'a')(two);
    expect(bosses(kept, 'x')).toEqual(['a']);
  });

  it('leaves a role in its place when it is put before itself under one of its bosses', () => {
    const two = deepFreeze(scenarioOf('a > x, y; b > x'));
    const after = moveRole('x', 'a', { before: 'x' })(two);
    expect(bosses(after, 'x')).toEqual(['a']);
    expect(reports(after, 'a')).toEqual(['x', 'y']);
    const last = deepFreeze(scenarioOf('a > y, x; b > x'));
    expect(reports(moveRole('x', 'a', { before: 'x' })(last), 'a')).toEqual(['y', 'x']);
  });

  it('keeps what a file states about a line when only the order of siblings changes', () => {
    const stated = {
      manager: 'a',
      report: 'x',
      kind: 'solid',
      purpose: 'day to day',
      unknown: new Map([['since', 2024]]),
    } as const;
    const drawn = scenarioOf('a > y');
    const before = deepFreeze({
      ...drawn,
      roles: [...drawn.roles, { id: 'x', title: 'X' }],
      lines: [stated, ...drawn.lines],
    });
    const after = moveRole('x', 'a')(before);
    expect(reports(after, 'a')).toEqual(['y', 'x']);
    expect(after.lines.at(-1)).toEqual(stated);
  });

  it('never makes a circle, alone or with the branch', () => {
    const move = frozenScenario().chain((scenario) => fc.tuple(fc.constant(scenario), randomMove(scenario)));
    fc.assert(
      fc.property(move, ([scenario, { edit }]) => {
        expect(newCircles(scenario, edit(scenario))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves every other role with its bosses, unless the role moves alone', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.nat(), fc.nat(), (scenario, one, other) => {
        const { roles } = scenario;
        const role = roles[one % Math.max(1, roles.length)];
        const boss = roles[other % Math.max(1, roles.length)];
        fc.pre(role !== undefined && boss !== undefined);
        const after = moveRole(role.id, boss.id)(scenario);
        for (const { id } of roles)
          if (id !== role.id) expect(bosses(after, id)).toEqual(bosses(scenario, id));
        if (after !== scenario) expect(bosses(after, role.id)).toEqual([boss.id]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('moveRole, alone', () => {
  it('hands the reports up to the place where the role stood', () => {
    const after = moveRole('cmo', 'cfo', { alone: true })(chart);
    expect(reports(after, 'ceo')).toEqual(['brand', 'cx', 'coo', 'cfo']);
    expect(reports(after, 'cfo')).toEqual(['cmo']);
    expect(reports(after, 'cmo')).toEqual([]);
  });

  it('moves a role under one of its own reports', () => {
    const after = moveRole('cmo', 'agent', { alone: true })(chart);
    expect(bosses(after, 'cmo')).toEqual(['agent']);
    expect(bosses(after, 'cx')).toEqual(['ceo']);
  });

  it('leaves the reports of a role without a boss on their own', () => {
    const after = moveRole('ceo', 'cfo', { alone: true })(chart);
    expect(['cmo', 'coo', 'cfo'].map((id) => bosses(after, id))).toEqual([[], [], []]);
    expect(bosses(after, 'ceo')).toEqual(['cfo']);
  });

  it('leaves the role where it stood when it is put before itself', () => {
    const after = moveRole('cmo', 'ceo', { alone: true, before: 'cmo' })(chart);
    expect(reports(after, 'ceo')).toEqual(['brand', 'cx', 'cmo', 'coo', 'cfo']);
  });

  it('leaves the last role where it stood when it is put before somebody who is not there', () => {
    expect(moveRole('cfo', 'ceo', { before: 'gone' })(chart)).toBe(chart);
    expect(moveRole('cfo', 'ceo', { before: 'cx' })(chart)).toBe(chart);
    expect(reports(moveRole('coo', 'ceo', { before: 'gone' })(chart), 'ceo')).toEqual(['cmo', 'cfo', 'coo']);
  });

  it('gives a report that has the boss already no second line to it', () => {
    const both = deepFreeze(scenarioOf('a > m, x; m > x; a > z'));
    const after = moveRole('m', 'z', { alone: true })(both);
    expect(reports(after, 'a')).toEqual(['x', 'z']);
  });

  it('comes to an end in a chain of 10,000 roles', () => {
    const chain = deepFreeze(largeScenario(10_000, (i) => i - 1));
    expect(moveRole('r1', 'r9999')(chain)).toBe(chain);
    const after = moveRole('r1', 'r9999', { alone: true })(chain);
    expect(bosses(after, 'r2')).toEqual(['r0']);
    expect(bosses(after, 'r1')).toEqual(['r9999']);
  });
});
