import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario, Severity } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { LINE_RADIUS } from '../../../src/layout/card.ts';
import type { Scene, SceneGroup } from '../../../src/layout/primitives.ts';
import { buildScene, type SceneOptions } from '../../../src/layout/scene.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { extentOf } from '../../support/primitive-extent.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

function sceneOf(scenario: Scenario, options: Partial<SceneOptions> = {}): Scene {
  return buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT, ...options });
}

function groupOf(scene: Scene, ...ids: readonly string[]): SceneGroup {
  const group = scene.groups.find((candidate) => candidate.ids.join('|') === ids.join('|'));
  if (!group) throw new Error(`The picture has nothing for ${ids.join(', ')}`);
  return group;
}

const textsOf = ({ primitives }: Pick<SceneGroup, 'primitives'>) =>
  primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []));

function purposeOf({ groups }: Scene, manager: string, report: string) {
  return groups.find(({ kind, ids }) => kind === 'purpose' && ids[0] === manager && ids[1] === report);
}

describe('buildScene', () => {
  it('writes purposes above all lines, so that none is struck through', () => {
    const scene = sceneOf(scenarioOf('a > b, c, d; b ..> c: metrics; b ..> d: projects'));
    const kinds = scene.groups.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'purpose')).toHaveLength(2);
    expect(kinds.indexOf('purpose')).toBeGreaterThan(kinds.lastIndexOf('line'));
  });

  it('draws every role and line of any chart, inside the picture', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
    fc.assert(
      fc.property(arbitraryScenario({ most: 12 }), severity, (scenario, level) => {
        const layout = layoutScenario(scenario);
        const scene = sceneOf(scenario, {
          title: 'A title',
          marks: new Map(scenario.roles.map(({ id }) => [id, { severity: level, count: 12 }])),
          lineMarks: new Map(
            scenario.lines.map(({ manager, report }) => [manager, new Map([[report, level]])]),
          ),
          chartFindings: [{ severity: level, headline: 'A finding' }],
        });
        expect(scene.groups.filter(({ kind }) => kind === 'role')).toHaveLength(layout.cards.length);
        expect(scene.groups.filter(({ kind }) => kind === 'line')).toHaveLength(layout.lines.length);
        for (const primitive of scene.groups.flatMap(({ primitives }) => primitives)) {
          const [left, top, right, bottom] = extentOf(primitive);
          expect(left).toBeGreaterThanOrEqual(31);
          expect(top).toBeGreaterThanOrEqual(31);
          expect(right).toBeLessThanOrEqual(scene.width - 31);
          expect(bottom).toBeLessThanOrEqual(scene.height - 31);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows title, person, seats, accountability and span on a card', () => {
    const roles = {
      a: { person: 'Ada Osei', board: true, executive: true, accountableFor: ['cx', 'digital-cx'] },
    };
    const group = groupOf(sceneOf(scenarioOf('a > b, c', { roles })), 'a');
    expect(textsOf(group)).toEqual(['Title of a', 'Ada Osei', '2', 'CX, Digital CX']);
    expect(group.primitives.filter(({ kind }) => kind === 'path')).toHaveLength(4);
    expect(group.name).toBe('Title of a, Ada Osei, 2 reports');
  });

  it('shows channels where nothing is accounted for', () => {
    const scene = sceneOf(scenarioOf('a > b', { roles: { b: { touchpoints: ['phone', 'email'] } } }));
    expect(textsOf(groupOf(scene, 'b'))).toContain('phone, email');
  });

  it('keeps every text of a card inside the card', () => {
    const long = 'Word '.repeat(400);
    const roles = { a: { title: long, person: long, accountableFor: [long], board: true, executive: true } };
    const { primitives } = groupOf(sceneOf(scenarioOf('a > b', { roles })), 'a');
    const [card, ...inside] = primitives.map(extentOf);
    for (const [left, , right, bottom] of inside) {
      expect(left).toBeGreaterThanOrEqual(card?.[0] ?? Number.NaN);
      expect(right).toBeLessThanOrEqual(card?.[2] ?? Number.NaN);
      expect(bottom).toBeLessThanOrEqual(card?.[3] ?? Number.NaN);
    }
  });

  it('dashes the border of what is vacant or planned', () => {
    const scene = sceneOf(scenarioOf('a > b, c', { roles: { b: { vacant: true }, c: { planned: true } } }));
    expect(groupOf(scene, 'a').primitives[0]).not.toHaveProperty('dash');
    expect(groupOf(scene, 'b').primitives[0]).toHaveProperty('dash', 'dashed');
    expect(groupOf(scene, 'c').primitives[0]).toHaveProperty('dash', 'dashed');
    expect(groupOf(scene, 'b').primitives).toContainEqual(
      expect.objectContaining({ text: 'Vacant', italic: true }),
    );
  });

  it('says who stands in, and what is only planned', () => {
    const roles = {
      a: { person: 'Ada Osei', vacant: true },
      b: { planned: true },
      c: { person: 'Jon Aldous', planned: true },
    };
    const scene = sceneOf(scenarioOf('a > b, c', { roles }));
    expect(textsOf(groupOf(scene, 'a'))).toContain('Ada Osei (interim)');
    expect(textsOf(groupOf(scene, 'b'))).toContain('Planned');
    expect(textsOf(groupOf(scene, 'c'))).toContain('Jon Aldous (planned)');
    expect(groupOf(scene, 'b').name).toBe('Title of b, planned, reports to Title of a');
  });

  it('has nobody’s name anywhere when people are left out', () => {
    const roles = { a: { person: 'Ada Osei' }, b: { person: 'Jon Aldous', vacant: true } };
    const scene = sceneOf(scenarioOf('a > b', { roles }), { showPeople: false });
    expect(JSON.stringify(scene)).not.toMatch(/Ada|Jon/);
    expect(textsOf(groupOf(scene, 'b'))).toContain('Vacant');
  });

  it('puts the worst severity and the count on the corner', () => {
    const marks = new Map([['b', { severity: 'error' as const, count: 3 }]]);
    const group = groupOf(sceneOf(scenarioOf('a > b'), { marks }), 'b');
    expect(group.primitives.at(-2)).toMatchObject({ kind: 'path', fill: LIGHT.severity.error });
    expect(group.primitives.at(-1)).toMatchObject({ kind: 'text', text: '3' });
  });

  it('draws a line that is the problem stronger, in its colour, over the calm ones', () => {
    const lineMarks = new Map([['a', new Map([['b', 'warning' as const]])]]);
    const scene = sceneOf(scenarioOf('a > b, c'), { lineMarks });
    const lines = scene.groups.filter(({ kind }) => kind === 'line');
    expect(lines.map(({ ids }) => ids[1])).toEqual(['c', 'b']);
    expect(lines[1]?.primitives[0]).toMatchObject({ stroke: LIGHT.severity.warning, strokeWidth: 2.25 });
    expect(lines[0]?.primitives[0]).toMatchObject({ strokeWidth: 1.5, radius: LINE_RADIUS });
  });

  it('never marks a dotted line beside a solid one that is the problem', () => {
    const lineMarks = new Map([['a', new Map([['b', 'error' as const]])]]);
    const scene = sceneOf(scenarioOf('a > b; a ..> b'), { lineMarks });
    const strokes = scene.groups
      .filter(({ kind }) => kind === 'line')
      .map(({ primitives }) => primitives[0])
      .map((line) => line?.kind === 'line' && [line.dash ?? 'solid', line.stroke]);
    expect(strokes).toEqual([
      ['dotted', LIGHT.line],
      ['solid', LIGHT.severity.error],
    ]);
  });

  it('writes the purpose of a dotted line on a pad of the background', () => {
    const scene = sceneOf(scenarioOf('a > b, c; b ..> c: metrics'), { background: '#abcdef' });
    const group = groupOf(scene, 'b', 'c');
    expect(group.primitives[0]).toMatchObject({ kind: 'line', dash: 'dotted' });
    const purpose = purposeOf(scene, 'b', 'c');
    expect(purpose?.primitives[0]).toMatchObject({ kind: 'rect', fill: '#abcdef' });
    expect(purpose && textsOf(purpose)).toEqual(['metrics']);
    expect(group.name).toBe('Dotted line from Title of c to Title of b: metrics');
  });

  it('says on a folded card how many are below it, within the picture', () => {
    const scenario = scenarioOf('a > b; b > c, d; d > e; c ..> a: metrics', {
      arrangement: { folded: ['b'] },
    });
    const scene = sceneOf(scenario);
    const group = groupOf(scene, 'b');
    expect(textsOf(group)).toContain('+3');
    expect(group.name).toBe('Title of b, reports to Title of a, 2 reports, 3 roles folded away');
    expect(textsOf(groupOf(scene, 'a'))).not.toContain('+0');
    expect(groupOf(scene, 'c', 'a').name).toBe(
      'Dotted line from Title of a to Title of c (folded away below Title of b): metrics',
    );
    const low = Math.max(...group.primitives.map((primitive) => extentOf(primitive)[3]));
    expect(low).toBeLessThanOrEqual(scene.height - 31);
  });

  it('names thousands as people read them', () => {
    const scenario = { ...largeScenario(1_101, () => 0), arrangement: { folded: ['r0'] } };
    expect(groupOf(sceneOf(scenario), 'r0').name).toBe('Role 0, 1,100 reports, 1,100 roles folded away');
  });

  it('names a line that stands for several by what it joins', () => {
    const arrangement = { folded: ['b'] };
    const scene = sceneOf(scenarioOf('a > b, x; b > c, d; x ..> c: metrics; x ..> d', { arrangement }));
    expect(groupOf(scene, 'x', 'c').name).toBe('2 dotted lines between Title of b and Title of x');
    const purpose = purposeOf(scene, 'x', 'c');
    expect(purpose && textsOf(purpose)).toEqual(['2 dotted lines']);
  });

  it('leaves a title of several lines and every finding its room above the chart', () => {
    const title = 'A title that goes on '.repeat(6).trim();
    const chartFindings = [{ severity: 'info' as const, headline: 'Seven layers below the chief executive' }];
    const bare = sceneOf(scenarioOf('a > b'));
    const full = sceneOf(scenarioOf('a > b'), { title, chartFindings });
    const top = Math.min(...groupOf(full, 'a').primitives.map((primitive) => extentOf(primitive)[1]));
    const heading = full.groups.filter(({ kind }) => kind === 'title' || kind === 'finding');
    const low = Math.max(...heading.flatMap(({ primitives }) => primitives.map((p) => extentOf(p)[3])));
    expect(low).toBeLessThan(top);
    expect(full.height).toBeGreaterThan(bare.height);
    expect(heading.map(({ name }) => name)).toEqual([
      title,
      'Consider: Seven layers below the chief executive',
    ]);
  });

  it('is named in words without drawing them', () => {
    const scenario = scenarioOf('a > b');
    expect(sceneOf(scenario).name).toBe('Scenario');
    expect(sceneOf(scenario, { title: 'Northwind' }).name).toBe('Northwind');
    const named = sceneOf(scenario, { name: 'Northwind: Today' });
    expect(named).toEqual({ ...sceneOf(scenario), name: 'Northwind: Today' });
  });

  it('draws an empty chart as an empty picture', () => {
    const scene = sceneOf({ id: 's', name: 'Nothing yet', roles: [], lines: [] });
    expect(scene).toMatchObject({ width: 64, height: 64, groups: [], name: 'Nothing yet' });
  });
});
