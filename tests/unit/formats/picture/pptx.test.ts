import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { pagesToPptx } from '../../../../src/formats/picture/pptx.ts';
import type { Page, SceneGroup } from '../../../../src/layout/primitives.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { connectorPath, siteOf } from '../../../support/connector-path.ts';
import {
  attributeOf,
  boxOfShape,
  find,
  findAll,
  nameOf,
  openPresentation,
  packageFaults,
  paragraphsOf,
  roleShapes,
  type Slide,
} from '../../../support/presentation.ts';
import type { XmlElement } from '../../../support/read-xml.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import { chartPage, PPTX } from '../../../support/slide-pages.ts';

const EMU = 12_700;

async function slideOf(page: Page): Promise<Slide> {
  const deck = openPresentation(await pagesToPptx([page], PPTX));
  expect(packageFaults(deck)).toEqual([]);
  return deck.slides[0] as Slide;
}

function scenariosOf(name: string): readonly Scenario[] {
  const read = readDocument(referenceChart(name));
  if (!read.ok) throw new Error(read.message);
  return read.document.scenarios;
}

const groupsOf = ({ scene }: Page, kind: SceneGroup['kind']) =>
  scene.groups.filter((group) => group.kind === kind);

/** Every role one shape, every line one connector from the right card to the right card, where the scene has it. */
function expectChart(page: Page, slide: Slide): void {
  const shapes = roleShapes(slide);
  const groups = groupsOf(page, 'role');
  const connectors = findAll(slide.root, 'p:cxnSp');
  const lines = groupsOf(page, 'line');
  expect(shapes).toHaveLength(groups.length);
  expect(connectors).toHaveLength(lines.length);
  const perUnit = Math.min(EMU, 51_206_400 / Math.max(page.scene.width, page.scene.height));
  const cards = new Map<string, XmlElement>();
  const wrong: string[] = [];
  for (const [i, group] of groups.entries()) {
    const shape = shapes[i] as XmlElement;
    for (const id of group.ids) cards.set(id, shape);
    const rect = group.primitives[0];
    if (rect?.kind !== 'rect') throw new Error('A role without a card');
    if (find(shape, 'p:cNvPr')?.attributes.get('descr') !== group.name)
      wrong.push(`${group.name} is not told`);
    const box = boxOfShape(shape);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      if (Math.abs(box[side] - rect[side] * perUnit) > 2)
        wrong.push(`${group.name} stands elsewhere: ${side}`);
  }
  for (const [i, group] of lines.entries())
    wrong.push(...lineFaults(group, connectors[i] as XmlElement, cards, perUnit));
  expect(wrong).toEqual([]);
}

function lineFaults(
  { name, ids, primitives }: SceneGroup,
  connector: XmlElement,
  cards: ReadonlyMap<string, XmlElement>,
  perUnit: number,
): readonly string[] {
  const line = primitives[0];
  if (line?.kind !== 'line') throw new Error('A line without a line');
  const wrong: string[] = [];
  if (nameOf(connector) !== `Line: ${name}`) wrong.push(`${nameOf(connector)} instead of ${name}`);
  if (find(connector, 'p:cNvPr')?.attributes.get('descr') !== name) wrong.push(`${name} is not told`);
  const dash = find(connector, 'a:prstDash')?.attributes.get('val');
  if (dash !== (line.dash === 'dotted' ? 'sysDot' : undefined)) wrong.push(`${name} has the dash ${dash}`);
  const path = connectorPath(connector);
  for (const [role, tag, end] of [
    [ids[0], 'a:stCxn', path[0]],
    [ids[1], 'a:endCxn', path.at(-1)],
  ] as const) {
    const card = cards.get(role ?? '') as XmlElement;
    const glue = find(connector, tag);
    if (attributeOf(glue, 'id') !== attributeOf(find(card, 'p:cNvPr'), 'id'))
      wrong.push(`${name} is glued wrongly`);
    const [x, y] = siteOf(card, Number(attributeOf(glue, 'idx')));
    const off = Math.hypot(x - (end?.[0] ?? 0), y - (end?.[1] ?? 0));
    if (off > perUnit) wrong.push(`${name} ends ${off / perUnit} from where it is glued`);
  }
  const places = path.flat();
  if (places.length !== line.points.length) wrong.push(`${name} has ${path.length} corners`);
  for (const [at, place] of places.entries())
    if (Math.abs(place - (line.points[at] as number) * perUnit) > perUnit)
      wrong.push(`${name} runs elsewhere`);
  return wrong;
}

describe('pagesToPptx', () => {
  it.each([10, 100, 300, 1000])('draws %i roles, each line glued to its two cards', async (size) => {
    const page = chartPage(largeScenario(size, (i) => Math.floor((i - 1) / 6)));
    expect(groupsOf(page, 'role')).toHaveLength(size);
    expect(groupsOf(page, 'line')).toHaveLength(size - 1);
    expectChart(page, await slideOf(page));
  });

  it.each(REFERENCE_CHARTS)('draws %s', async (name) => {
    for (const scenario of scenariosOf(name)) {
      const page = chartPage(scenario, { title: name });
      expect(groupsOf(page, 'line').length).toBe(scenario.lines.length);
      expectChart(page, await slideOf(page));
    }
  });

  it('draws charts that grow to the right', async () => {
    const scenario = largeScenario(40, (i) => Math.floor((i - 1) / 3));
    const page = chartPage({ ...scenario, arrangement: { direction: 'right' } });
    const slide = await slideOf(page);
    expectChart(page, slide);
    const sites = findAll(slide.root, 'a:stCxn').map((end) => end.attributes.get('idx'));
    expect(new Set(sites)).toEqual(new Set(['3']));
  });

  it('glues lines that go down to the bottom of the manager and the top of the report', async () => {
    const slide = await slideOf(chartPage(scenarioOf('a > b, c; b > d, e; c > f, g')));
    const top = findAll(slide.root, 'p:cxnSp').slice(0, 2);
    expect(top.map((line) => find(line, 'a:stCxn')?.attributes.get('idx'))).toEqual(['2', '2']);
    expect(top.map((line) => find(line, 'a:endCxn')?.attributes.get('idx'))).toEqual(['0', '0']);
  });

  it('is a sound package for any chart', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario({ most: 8 }), async (scenario) => {
        const page = chartPage(scenario, { title: scenario.name });
        const slide = await slideOf(page);
        expect(roleShapes(slide)).toHaveLength(groupsOf(page, 'role').length);
        expect(findAll(slide.root, 'p:cxnSp')).toHaveLength(groupsOf(page, 'line').length);
      }),
      { numRuns: 25 },
    );
  });

  it('glues a line to the card that stands for what is folded away', async () => {
    const page = chartPage(
      scenarioOf('a > b; b > c; x ..> c: metrics; a > x', { arrangement: { folded: ['b'] } }),
    );
    const slide = await slideOf(page);
    const dotted = findAll(slide.root, 'p:cxnSp').find((line) => find(line, 'a:prstDash'));
    const card = roleShapes(slide).find((shape) => nameOf(shape) === 'Role: Title of b') as XmlElement;
    expect(find(dotted as XmlElement, 'a:endCxn')?.attributes.get('id')).toBe(
      find(card, 'p:cNvPr')?.attributes.get('id'),
    );
  });

  it('draws a line to something that is no card of the page as a line', async () => {
    const page = chartPage(scenarioOf('a > b, c'));
    const groups = page.scene.groups.filter(({ kind, ids }) => kind !== 'role' || ids[0] !== 'c');
    const slide = await slideOf({ ...page, scene: { ...page.scene, groups } });
    expect(findAll(slide.root, 'p:cxnSp')).toHaveLength(1);
    const free = findAll(slide.root, 'p:sp').filter((shape) => nameOf(shape).startsWith('Line: '));
    expect(free.map(nameOf)).toEqual(['Line: Title of c reports to Title of a']);
  });

  it('keeps title and holder of a role as paragraphs to edit', async () => {
    const roles = {
      a: {
        title: 'Head of Digital Customer Service and Transformation',
        person: 'Ada Osei',
        touchpoints: ['phone'],
      },
      b: { vacant: true },
    };
    const slide = await slideOf(chartPage(scenarioOf('a > b', { roles }), { isWhole: true }));
    expect(roleShapes(slide).map(paragraphsOf)).toEqual([
      [roles.a.title, 'Ada Osei'],
      ['Title of b', 'Vacant'],
    ]);
    expect(roleShapes(slide).map(nameOf)).toEqual([`Role: ${roles.a.title}`, 'Role: Title of b']);
    expect(findAll(slide.root, 'p:grpSp').map((group) => nameOf(group))).toContain('Card: Title of b');
  });
});
