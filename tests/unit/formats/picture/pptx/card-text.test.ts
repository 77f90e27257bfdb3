import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../../src/chart/chart.ts';
import { readDocument } from '../../../../../src/formats/document/read-document.ts';
import { pagesToPptx } from '../../../../../src/formats/picture/pptx.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { buildScene } from '../../../../../src/layout/scene.ts';
import { LIGHT } from '../../../../../src/layout/theme.ts';
import { linesInArial, widthInArial } from '../../../../support/arial-metrics.ts';
import {
  attributeOf,
  boxOfShape,
  find,
  findAll,
  nameOf,
  openPresentation,
  type Slide,
  shapesOf,
} from '../../../../support/presentation.ts';
import type { XmlElement } from '../../../../support/read-xml.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../../support/reference-charts.ts';
import { scenarioOf } from '../../../../support/scenarios.ts';
import { PPTX } from '../../../../support/slide-pages.ts';

const POINT = 12_700;
/** Of its radius, how far a ready-made rounded rectangle keeps text from its edges. */
const ROUNDED = 0.29289;

async function slideOf(scenario: Scenario): Promise<Slide> {
  const scene = buildScene({
    scenario,
    layout: layoutScenario(scenario),
    theme: LIGHT,
    title: scenario.name,
  });
  const deck = openPresentation(await pagesToPptx([{ scene, title: 'A page' }], PPTX));
  return deck.slides[0] as Slide;
}

/** Where text stands in a shape, in points. */
function frameOf(shape: XmlElement) {
  const body = find(shape, 'a:bodyPr');
  const inset = (side: string) => Number(attributeOf(body, `${side}Ins`)) / POINT;
  const { x, y, width, height } = boxOfShape(shape);
  const geometry = find(shape, 'a:prstGeom')?.attributes.get('prst');
  const share = Number(findAll(shape, 'a:gd')[0]?.attributes.get('fmla')?.slice(4)) / 100_000;
  const taken = geometry === 'roundRect' ? (ROUNDED * share * Math.min(width, height)) / POINT : 0;
  return {
    left: x / POINT + taken + inset('l'),
    top: y / POINT + taken + inset('t'),
    width: width / POINT - 2 * taken - inset('l') - inset('r'),
    height: height / POINT - taken - inset('t') - inset('b'),
    wraps: body?.attributes.get('wrap') === 'square',
  };
}

/** How the paragraphs of a shape run in Arial, in points. */
function measure(shape: XmlElement) {
  const frame = frameOf(shape);
  let height = 0;
  let width = 0;
  for (const paragraph of findAll(shape, 'a:p')) {
    const [leading = 0, before = 0] = findAll(paragraph, 'a:spcPts').map(
      (points) => Number(attributeOf(points, 'val')) / 100,
    );
    const run = find(paragraph, 'a:rPr');
    const size = Number(attributeOf(run, 'sz')) / 100;
    const weight = attributeOf(run, 'b') === '1' ? 600 : 400;
    const text = find(paragraph, 'a:t')?.text ?? '';
    const lines = frame.wraps ? linesInArial(text, size, weight, frame.width) : 1;
    if (!frame.wraps) width = Math.max(width, widthInArial(text, weight) * size);
    height += before + leading * lines;
  }
  return { frame, height, width };
}

function overflows(slide: Slide): readonly string[] {
  return shapesOf(slide).flatMap((shape) => {
    if (!find(shape, 'p:txBody')) return [];
    const { frame, height, width } = measure(shape);
    const isHigh = height > frame.height + 0.5 && find(shape, 'a:bodyPr')?.attributes.get('anchor') === 't';
    return isHigh || width > frame.width + 0.1 ? [`${nameOf(shape)}: ${width} by ${height}`] : [];
  });
}

const SHOUTING = 'HEAD OF SERVICES, RESERVES AND BROKERS’ RESERVES';

describe('the text of a slide', () => {
  it.each(REFERENCE_CHARTS)('never leaves its shape in Arial: %s', async (name) => {
    const read = readDocument(referenceChart(name));
    if (!read.ok) throw new Error(read.message);
    for (const scenario of read.document.scenarios) expect(overflows(await slideOf(scenario))).toEqual([]);
  });

  it('never leaves its shape where words are wider than in Inter', async () => {
    const roles = {
      a: { title: SHOUTING, person: 'EBERHARD BERBER', accountableFor: ['SERVICES', 'RESERVES'] },
      b: {
        title: 'ESSSERVICESSERVERRESERVESBROKERSREPRESENTATIVES',
        touchpoints: ['SERVICE PORTALS', 'RESELLERS'],
      },
      c: { title: '___^^^___ & R&B', person: '???', vacant: true },
    };
    const slide = await slideOf(
      scenarioOf('a > b, c; b ..> c: BROKERS RESERVE SERVICES FOR RESELLERS', { roles }),
    );
    expect(overflows(slide)).toEqual([]);
  });

  it('is as large in every number of reports', async () => {
    const slide = await slideOf(scenarioOf('a > b, c, d; b > e; c > f, g'));
    const details = shapesOf(slide).filter((shape) => nameOf(shape) === 'Detail');
    expect(details.map((shape) => find(shape, 'a:t')?.text)).toEqual(['3', '1', '2']);
    expect(details.map((shape) => attributeOf(find(shape, 'a:rPr'), 'sz'))).toEqual(['1100', '1100', '1100']);
  });

  it('has its first base line where the scene has it', async () => {
    const scenario = scenarioOf('a > b; a > c; c > d, e', { roles: { a: { person: 'Ada Osei' } } });
    const scene = buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT });
    const slide = await slideOf({ ...scenario, name: '' });
    const roles = scene.groups.filter(({ kind }) => kind === 'role');
    const shapes = shapesOf(slide).filter((shape) => nameOf(shape).startsWith('Role: '));
    for (const [i, { primitives }] of roles.entries()) {
      const first = primitives.find(({ kind }) => kind === 'text');
      if (first?.kind !== 'text') throw new Error('A card without a title');
      const shape = shapes[i] as XmlElement;
      const { left, top } = frameOf(shape);
      const leading = Number(attributeOf(find(shape, 'a:spcPts'), 'val')) / 100;
      expect(Math.abs(left - first.x)).toBeLessThan(0.1);
      // In a line of exact height the letters stand on its lower fifth.
      expect(Math.abs(top + 0.8 * leading - first.y)).toBeLessThan(1);
    }
  });

  it('begins at the right where its first letter does', async () => {
    const titles = { a: { title: 'رئيس خدمة العملاء (CX)' }, b: { title: 'Head of Sales' } };
    const slide = await slideOf(scenarioOf('a > b', { roles: titles }));
    const directions = findAll(slide.root, 'a:p').map(
      (paragraph) => [find(paragraph, 'a:t')?.text, find(paragraph, 'a:pPr')?.attributes.get('rtl')] as const,
    );
    expect(directions).toContainEqual([titles.a.title, '1']);
    expect(directions).toContainEqual([titles.b.title, undefined]);
  });
});
