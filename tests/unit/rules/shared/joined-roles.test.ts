import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Line, Role, Scenario } from '../../../../src/chart/chart.ts';
import { type Facts, gatherFacts } from '../../../../src/rules/shared/facts.ts';
import { haveJointBoss, joinedBy } from '../../../../src/rules/shared/joined-roles.ts';
import { reachesByDottedLine } from '../../../../src/rules/shared/position.ts';
import { runs } from '../../../support/runs.ts';
import { chartOf } from '../outline-charts.ts';
import { anyChart } from '../random-charts.ts';

function rolesOf(facts: Facts, ids: string): readonly Role[] {
  return ids.split(' ').map((id) => {
    const role = facts.org.role(id);
    if (!role) throw new Error(id);
    return role;
  });
}

function factsOf(outline: string): Facts {
  const { document, scenario } = chartOf(outline);
  return gatherFacts(document, scenario);
}

const joint = (outline: string, ids: string) => {
  const facts = factsOf(outline);
  return haveJointBoss(facts, rolesOf(facts, ids));
};

describe('haveJointBoss', () => {
  it.each([
    ['a common boss', 'CEO\n  COO\n    A\n    B', 'a b'],
    ['a boss further up', 'CEO\n  COO\n    X\n      A\n    B', 'a b'],
    ['one of them above the other', 'CEO\n  A\n    X\n      B', 'a b'],
    ['one of them above both others', 'CEO\n  A\n    B\n    C', 'b a c'],
    ['a boss who is one of two', 'CEO\n  COO\n    A\n    B\n  CIO\nCIO --> A', 'a b'],
    ['a boss who is one of two of each', 'CEO\n  X\n    A\n  Y\n    B\n  COO\nCOO --> A\nCOO --> B', 'a b'],
    ['a boss above a committee', 'CEO\n  COO\n    Ops committee [body]\n      A\n      B', 'a b'],
    ['a boss of another tree', 'CEO\n  CFO\n  CIO\nCOO\n  A\n  B', 'a b'],
    ['nobody else', 'CEO\n  A', 'a'],
    ['a circle', 'CEO\n  CFO\nX\n  Y\n    A\n  B\nY --> X', 'a b'],
    ['each other, in a circle', 'CEO\n  CFO\nA\n  B\nB --> A', 'a b'],
    ['a boss above a circle', 'CEO\n  COO\n    X\n      Y\n        A\n    B\nY --> X', 'a b'],
  ])('finds %s', (_case, outline, ids) => {
    expect(joint(outline, ids)).toBe(true);
  });

  it.each([
    ['the top is above both', 'CEO\n  A\n  B', 'a b'],
    ['the branches are different', 'CEO\n  X\n    A\n  Y\n    B', 'a b'],
    ['a third one is in another branch', 'CEO\n  X\n    A\n    B\n  Y\n    C', 'a b c'],
    ['the top is one of them', 'CEO [id: ceo]\n  A', 'ceo a'],
    [
      'a board is above both',
      'Board [body]\n  CEO 1 [level: staff]\n    A\n  CEO 2 [level: staff]\n    B',
      'a b',
    ],
    ['a committee is right below the top', 'CEO\n  Committee [body]\n    A\n    B', 'a b'],
    ['one of them is a committee', 'CEO\n  Committee [body, id: c]\n    A', 'c a'],
    ['nobody is above', 'A\nB', 'a b'],
    [
      'each of the two bosses has one only',
      'CEO\n  X\n    A\n  Y\n    B\n  Z\n    C\nY --> A\nZ --> B',
      'a b c',
    ],
    ['dotted lines meet', 'CEO\n  X\n    A\n  Y\n    B\nX ..> B', 'a b'],
    ['the order is another', 'CEO\n  X\n    A\n    B\n  Y\n    C', 'c a b'],
  ])('finds nobody when %s', (_case, outline, ids) => {
    expect(joint(outline, ids)).toBe(false);
  });

  it('stays quick where thousands of roles share a chain below thousands of tops', () => {
    const count = 3_000;
    const role = (id: string): Role => ({ id, title: 'R' });
    const roles = Array.from({ length: count }, (_, at) => [role(`t${at}`), role(`c${at}`)]).flat();
    const lines: Line[] = [];
    for (let at = 0; at < count; at += 1) {
      lines.push({ manager: `t${at}`, report: 'c0', kind: 'solid' });
      if (at > 0) lines.push({ manager: `c${at - 1}`, report: `c${at}`, kind: 'solid' });
    }
    const scenario: Scenario = { id: 's', name: 'S', roles, lines };
    const document: ChartDocument = { title: 'T', scenarios: [scenario] };
    const facts = gatherFacts(document, scenario);
    const chain = roles.filter(({ id }) => id.startsWith('c'));
    expect(haveJointBoss(facts, chain)).toBe(true);
    // The one that is the top stands above them, and none of the others stands above it.
    expect(haveJointBoss(facts, [...chain, ...facts.tops])).toBe(false);
    const [top] = facts.tops;
    if (!top) throw new Error('No top');
    expect(chain.every(joinedBy(facts, top))).toBe(true);
  });
});

describe('joinedBy', () => {
  const joined = (outline: string, ids: string) => {
    const facts = factsOf(outline);
    const [lead] = rolesOf(facts, 'lead');
    if (!lead) throw new Error('No lead');
    const isJoined = joinedBy(facts, lead);
    return rolesOf(facts, ids).map(isJoined);
  };

  it('reaches itself and everybody below', () => {
    expect(joined('CEO\n  Lead\n    X\n      A\n  B', 'lead x a b')).toEqual([true, true, true, false]);
  });

  it('reaches whom it has a dotted line to, and everybody below those', () => {
    const outline = 'CEO\n  Lead\n  X\n    A\n      B\n  C\nlead ..> A';
    expect(joined(outline, 'a b x c')).toEqual([true, true, false, false]);
    expect(joined('CEO\n  Lead\n  X\n    A\nlead ..> X', 'a')).toEqual([true]);
    expect(joined('CEO\n  Lead\n  A\nA ..> lead', 'a')).toEqual([false]);
  });

  it('reaches a top, a board or a committee alone', () => {
    expect(joined('CEO [id: ceo]\n  Lead\n  A\nlead ..> ceo', 'ceo a')).toEqual([true, false]);
    const committee = 'CEO\n  Lead\n  Committee [body, id: c]\n    A\nlead ..> c';
    expect(joined(committee, 'c a')).toEqual([true, false]);
  });

  it('reaches everybody of a circle it is part of or has a line into', () => {
    expect(joined('CEO\n  X\nLead\n  A\n    B\nA --> lead', 'a b lead x')).toEqual([true, true, true, false]);
    expect(joined('CEO\n  Lead\nA\n  B\nB --> A\nlead ..> B', 'a b')).toEqual([true, true]);
  });

  it('reaches everybody below when it is the top itself', () => {
    expect(joined('Lead\n  X\n    A\nB', 'a b')).toEqual([true, false]);
  });
});

describe('on any chart', () => {
  it('both agree with looking at everybody above, one role at a time', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), fc.nat(), ({ document, scenario }, lot, at) => {
        const facts = gatherFacts(document, scenario);
        const chosen = scenario.roles.filter((_, place) => (lot >> place) % 2 === 1);
        const above = (role: Role) =>
          new Set([role, ...facts.ancestors(role)].filter((one) => !facts.isTop(one) && !facts.isBody(one)));
        const exists = scenario.roles.some((boss) => chosen.every((role) => above(role).has(boss)));
        if (chosen.length > 0) expect(haveJointBoss(facts, chosen)).toBe(exists);

        const lead = scenario.roles[at % Math.max(1, scenario.roles.length)];
        if (!lead) return;
        const below = facts.descendants(lead);
        expect(scenario.roles.map(joinedBy(facts, lead))).toEqual(
          scenario.roles.map(
            (role) => role === lead || below.includes(role) || reachesByDottedLine(facts, lead, role),
          ),
        );
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});
