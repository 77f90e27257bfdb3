import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { overlaid } from '../../../src/chart/overlay.ts';
import { CHANGE_SHAPES } from '../../../src/layout/change-shapes.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { PathPrimitive, Primitive, Scene, SceneGroup } from '../../../src/layout/primitives.ts';
import { buildScene, type SceneOptions, wholeCardHeight } from '../../../src/layout/scene.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { extentOf } from '../../support/primitive-extent.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { chartOnFewIds, twoCharts } from '../chart/two-charts.ts';

function comparedScene(before: Scenario, after: Scenario, options: Partial<SceneOptions> = {}): Scene {
  const changes = overlaid(before, after);
  const { scenario } = changes;
  return buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT, changes, ...options });
}

function groupOf({ groups }: Scene, kind: SceneGroup['kind'], ...ids: readonly string[]): SceneGroup {
  const found = groups.find((group) => group.kind === kind && group.ids.join('|') === ids.join('|'));
  if (!found) throw new Error(`The picture has no ${kind} ${ids.join(', ')}`);
  return found;
}

const card = (scene: Scene, id: string) => groupOf(scene, 'role', id);
const outline = (group: SceneGroup) => group.primitives[0];
const texts = (group: SceneGroup) =>
  group.primitives.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const textOf = (group: SceneGroup, text: string) =>
  group.primitives.find((shape) => shape.kind === 'text' && shape.text === text);
/** The letters of the chips of a card, with whether each stands in a hollow shape. */
const chips = ({ primitives }: SceneGroup) =>
  primitives.flatMap((shape, i) => {
    const next = primitives[i + 1];
    const kind = Object.values(CHANGE_SHAPES).find(
      ({ outline: path }) => shape.kind === 'path' && shape.path === path,
    );
    if (!kind || next?.kind !== 'text' || shape.kind !== 'path') return [];
    expect(next.text).toBe(kind.letter);
    return [`${kind.letter}${shape.stroke === undefined ? '' : ' hollow'}`];
  });

/** Before: b under a, with c and d; after: b under e. */
const BEFORE = scenarioOf('a > b, e; b > c, d', { roles: { c: { person: 'Ada Osei' } } });
const AFTER = scenarioOf('a > e; e > b, n; b > c', { roles: { c: { person: 'Jun Park' } } });

describe('a picture of two charts', () => {
  const scene = comparedScene(BEFORE, AFTER);

  it('outlines a role that was added, in its colour, with an A', () => {
    expect(outline(card(scene, 'n'))).toMatchObject({ stroke: LIGHT.change.added, strokeWidth: 2 });
    expect(outline(card(scene, 'n'))).not.toHaveProperty('dash');
    expect(chips(card(scene, 'n'))).toEqual(['A']);
    expect(card(scene, 'n').name).toMatch(/, added$/);
  });

  it('leaves a role that was removed as a ghost, its title struck through, with an R', () => {
    const ghost = card(scene, 'd');
    expect(outline(ghost)).toMatchObject({ stroke: LIGHT.change.removed, dash: 'dashed' });
    expect(textOf(ghost, 'Title of d')).toMatchObject({ isStruck: true, fill: LIGHT.faint });
    expect(chips(ghost)).toEqual(['R']);
    expect(ghost.name).toBe('Title of d, reports to Title of b, removed');
  });

  it('outlines a role that moved, and keeps the place it left, which says where it is now', () => {
    expect(outline(card(scene, 'b'))).toMatchObject({ stroke: LIGHT.change.moved, strokeWidth: 2 });
    expect(chips(card(scene, 'b'))).toEqual(['M']);
    const place = card(scene, 'was-b');
    expect(outline(place)).toMatchObject({ stroke: LIGHT.change.moved, dash: 'dashed' });
    expect(texts(place)).toEqual(['Title of b', 'now under Title of e', 'M']);
    expect(textOf(place, 'Title of b')).not.toHaveProperty('isStruck');
    expect(chips(place)).toEqual(['M hollow']);
    expect(place.name).toBe('Where Title of b was, now under Title of e');
  });

  it('puts what says something else on a ground of its own, and nothing else', () => {
    const changed = card(scene, 'c');
    expect(textOf(changed, 'Jun Park')).toMatchObject({ ground: LIGHT.changeTint.changed });
    expect(textOf(changed, 'Title of c')).not.toHaveProperty('ground');
    expect(chips(changed)).toEqual(['C']);
    expect(JSON.stringify(scene)).not.toContain('Ada Osei');
  });

  it.each<[keyof Role, Partial<Role>, Partial<Role>, number]>([
    ['title', {}, { title: 'Another' }, 1],
    ['person', {}, { person: 'Ada' }, 1],
    ['vacant', {}, { vacant: true }, 1],
    ['department', {}, { department: 'Sales' }, 1],
    ['function', {}, { function: 'it' }, 1],
    ['board', {}, { board: true }, 1],
    ['executive', {}, { executive: true }, 1],
    ['accountableFor', {}, { accountableFor: ['cx'] }, 1],
    ['touchpoints', {}, { touchpoints: ['phone'] }, 1],
    ['note', {}, { note: 'A note' }, 0],
    ['staff', {}, { staff: 3 }, 0],
  ])('marks a changed %s where a card shows it', (_, before, after, marks) => {
    const from = scenarioOf('a > b', { roles: { b: before } });
    const made = comparedScene(from, scenarioOf('a > b', { roles: { b: after } }));
    const count = (group: SceneGroup) => JSON.stringify(group).split(LIGHT.changeTint.changed).length - 1;
    expect(count(card(made, 'b'))).toBe(marks);
    expect(count(card(made, 'a'))).toBe(0);
    expect(chips(card(made, 'b'))).toEqual(['C']);
  });

  it('puts several chips side by side, on the upper edge', () => {
    const after = scenarioOf('a > e; e > b', { roles: { b: { title: 'Another' } } });
    const group = card(comparedScene(scenarioOf('a > b, e'), after), 'b');
    expect(chips(group)).toEqual(['M', 'C']);
    const [first, second] = group.primitives.filter(
      (shape): shape is PathPrimitive => shape.kind === 'path' && shape.fill !== undefined,
    );
    expect(second?.y).toBe(first?.y);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(19);
    expect(outline(group)).toMatchObject({ stroke: LIGHT.change.moved });
  });

  it('counts on every card the reports it has in its own chart, and none of the ghosts', () => {
    expect(texts(card(scene, 'a'))).toContain('1');
    expect(texts(card(scene, 'b'))).toContain('1');
    const gone = comparedScene(scenarioOf('a > b; b > c, d'), scenarioOf('a > c, d'));
    expect(texts(card(gone, 'b'))).toContain('2');
    expect(texts(card(gone, 'a'))).toContain('2');
  });

  it('draws a trace from the place to the role, over the lines and under the cards', () => {
    const kinds = scene.groups.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'trace')).toHaveLength(1);
    expect(kinds.indexOf('trace')).toBeGreaterThan(kinds.lastIndexOf('line'));
    expect(kinds.indexOf('trace')).toBeLessThan(kinds.indexOf('role'));
    const trace = groupOf(scene, 'trace', 'was-b', 'b');
    expect(trace.name).toBe('The way of Title of b from where it was');
    expect(trace.primitives.map((shape) => shape.kind)).toEqual(['path', 'path', 'path']);
  });
});

describe('lines between two charts', () => {
  const lineOf = (scene: Scene, manager: string, report: string) => groupOf(scene, 'line', manager, report);
  const scene = comparedScene(BEFORE, AFTER);

  it('have the colour of what they lead to, and no sign where a card tells it', () => {
    const looks = [
      ['e', 'n', { stroke: LIGHT.change.added }],
      ['b', 'd', { stroke: LIGHT.change.removed, dash: 'dashed' }],
      ['e', 'b', { stroke: LIGHT.change.moved }],
      ['a', 'was-b', { stroke: LIGHT.change.moved, dash: 'dashed' }],
      ['a', 'e', { stroke: LIGHT.line }],
    ] as const;
    for (const [manager, report, look] of looks) {
      const { primitives } = lineOf(scene, manager, report);
      expect(primitives).toHaveLength(1);
      expect(primitives[0], `${manager} ${report}`).toMatchObject(look);
    }
  });

  it('have a sign of their own where nothing else tells of them: plus, minus, C', () => {
    const before = scenarioOf('a > b, c, d; b ..> c: old; c ..> d: one');
    const after = scenarioOf('a > b, c, d; d ..> b: new; c ..> d: two');
    const made = comparedScene(before, after);
    expect(lineOf(made, 'd', 'b').primitives).toMatchObject([
      { kind: 'line', stroke: LIGHT.change.added, dash: 'dotted' },
      { path: CHANGE_SHAPES.added.outline, fill: LIGHT.change.added },
      { stroke: LIGHT.severitySign },
    ]);
    expect(lineOf(made, 'b', 'c').primitives).toMatchObject([
      { kind: 'line', stroke: LIGHT.change.removed, dash: 'dotted' },
      { path: CHANGE_SHAPES.removed.outline },
      { stroke: LIGHT.severitySign },
    ]);
    expect(lineOf(made, 'c', 'd').primitives).toMatchObject([
      { kind: 'line', stroke: LIGHT.change.changed },
      { path: CHANGE_SHAPES.changed.outline },
      { text: 'C' },
    ]);
    expect(lineOf(made, 'b', 'c').name).toMatch(/\(removed\)$/);
    const words = groupOf(made, 'purpose', 'b', 'c').primitives.filter(({ kind }) => kind === 'text');
    expect(words).toMatchObject([{ text: 'old', isStruck: true }]);
  });

  it('stay under the calm ones they share their way with', () => {
    const kinds = scene.groups.filter(({ kind }) => kind === 'line').map(({ primitives }) => primitives[0]);
    const calm = kinds.findIndex((line) => line?.kind === 'line' && line.stroke === LIGHT.line);
    const last = kinds.findLastIndex((line) => line?.kind === 'line' && line.stroke !== LIGHT.line);
    expect(calm).toBeGreaterThan(last);
  });
});

/** Of the curve itself, not of the arms that pull it. */
function pathExtent({ path, x, y, scale }: PathPrimitive): readonly [number, number, number, number] {
  const xs: number[] = [];
  const ys: number[] = [];
  let [atX, atY] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = a, f = b] = numbers.trim().split(/\s+/).map(Number);
    for (let i = 0; i <= 40; i += 1) {
      const [t, s] = [i / 40, 1 - i / 40];
      const bent = (p: number, q: number, r: number, z: number) =>
        s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * z;
      xs.push(x + scale * (command === 'C' ? bent(atX, a, c, e) : a));
      ys.push(y + scale * (command === 'C' ? bent(atY, b, d, f) : b));
    }
    [atX, atY] = command === 'C' ? [e, f] : [a, b];
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('any two charts', () => {
  it('are drawn whole: every card, line and trace, inside the picture', () => {
    fc.assert(
      fc.property(twoCharts(), fc.boolean(), ([before, after], isWhole) => {
        const changes = overlaid(before, after);
        const { scenario } = changes;
        const cardHeight = isWhole ? wholeCardHeight(scenario, true, scenario, changes) : undefined;
        const layout = layoutScenario(scenario, cardHeight === undefined ? {} : { cardHeight });
        const scene = buildScene({ scenario, layout, theme: LIGHT, changes, isWhole });
        const of = (kind: SceneGroup['kind']) => scene.groups.filter((group) => group.kind === kind);
        expect(of('role').map(({ ids }) => ids[0])).toEqual(layout.cards.map(({ id }) => id));
        expect(of('line')).toHaveLength(layout.lines.length);
        const inView = changes.traces.filter(({ place, role }) => layout.card(place) && layout.card(role));
        expect(of('trace').map(({ ids }) => ids)).toEqual(inView.map(({ place, role }) => [place, role]));
        for (const shape of scene.groups.flatMap(({ primitives }) => primitives)) {
          const [left, top, right, bottom] = shape.kind === 'path' ? pathExtent(shape) : extentOf(shape);
          expect(left).toBeGreaterThanOrEqual(30.5);
          expect(top).toBeGreaterThanOrEqual(30.5);
          expect(right).toBeLessThanOrEqual(scene.width - 30.5);
          expect(bottom).toBeLessThanOrEqual(scene.height - 30.5);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('hold every word of every card inside it, where cards are as high as their words want', () => {
    const long = 'A role with a title as long as any '.repeat(4);
    const before = scenarioOf('a > b, c', { roles: { a: { title: long }, b: { title: long } } });
    const after = scenarioOf('a > c; c > b', { roles: { a: { title: long }, b: { title: long } } });
    const changes = overlaid(before, after);
    const { scenario } = changes;
    const cardHeight = wholeCardHeight(scenario, true, scenario, changes);
    const layout = layoutScenario(scenario, { cardHeight });
    const scene = buildScene({ scenario, layout, theme: LIGHT, changes, isWhole: true });
    for (const { kind, primitives } of scene.groups) {
      if (kind !== 'role') continue;
      const bottom = extentOf(primitives[0] as Primitive)[3];
      for (const shape of primitives)
        if (shape.kind === 'text') expect(extentOf(shape)[3]).toBeLessThan(bottom);
    }
  });

  it('are the chart alone where they are the same', () => {
    fc.assert(
      fc.property(chartOnFewIds(), (chart) => {
        const changes = overlaid(chart, chart);
        const { scenario } = changes;
        const alone = { scenario, layout: layoutScenario(scenario), theme: LIGHT };
        expect(buildScene({ ...alone, changes })).toEqual(buildScene(alone));
      }),
      { numRuns: 60 },
    );
  });

  it('name nobody where people are left out', () => {
    expect(JSON.stringify(comparedScene(BEFORE, AFTER, { showPeople: false }))).not.toMatch(/Ada|Jun/);
  });
});

describe('a folded card above one that has moved', () => {
  // A team in one column: f, folded, and b right below it.
  const before = scenarioOf('a > f, e; f > x; e > b');
  const after = scenarioOf('a > f, b, e; f > x');

  function pillAndTag(moves?: SceneOptions['moves']) {
    const changes = overlaid(before, after);
    const arrangement = { folded: ['f'], leaves: 'stacked' as const };
    const scenario = { ...changes.scenario, arrangement };
    const layout = layoutScenario(scenario);
    const pages = new Map([['f', 1]]);
    const scene = buildScene({ scenario, layout, theme: LIGHT, changes, pages, ...(moves && { moves }) });
    const [first] = card(scene, 'f').primitives;
    const boxOf = (id: string, text: RegExp) => {
      const { primitives } = card(scene, id);
      const at = primitives.findIndex((shape) => shape.kind === 'text' && text.test(shape.text));
      const box = primitives[at - 1];
      return box?.kind === 'rect' ? box : undefined;
    };
    return {
      card: first?.kind === 'rect' ? first : undefined,
      pill: boxOf('f', /^\+1 · page 2$/),
      tag: boxOf('b', /^from page 2$/),
    };
  }

  it('has the pill on the middle of its edge', () => {
    const { card: folded, pill } = pillAndTag();
    if (!folded || !pill) throw new Error('There is no pill');
    expect(pill.x + pill.width / 2).toBe(folded.x + folded.width / 2);
  });

  it('keeps the pill clear of the tag that says where the move comes from', () => {
    const { card: folded, pill, tag } = pillAndTag(new Map([['b', [1]]]));
    if (!folded || !pill || !tag) throw new Error('There is no pill, or no tag');
    // One would lie on the other.
    expect(tag.y).toBeLessThan(pill.y + pill.height + 1);
    expect(pill.x).toBeGreaterThanOrEqual(tag.x + tag.width + 4);
    expect(pill.x + pill.width).toBeLessThan(folded.x + folded.width);
    expect(pill.y + pill.height / 2).toBe(folded.y + folded.height);
  });
});
