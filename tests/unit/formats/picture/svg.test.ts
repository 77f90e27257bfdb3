import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { sceneToSvg } from '../../../../src/formats/picture/svg.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { buildScene } from '../../../../src/layout/scene.ts';
import { textWidth } from '../../../../src/layout/text-metrics.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { allElements, readXml, type XmlElement } from '../../../support/read-xml.ts';
import { pageOf } from '../../../support/scene-pages.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const sceneOf = (scenario: Scenario) =>
  buildScene({ scenario, layout: layoutScenario(scenario), theme: LIGHT });
const titlesOf = (root: XmlElement) =>
  root.children
    .filter(({ name }) => name === 'g')
    .map(({ children }) => children.find(({ name }) => name === 'title')?.text);

const sample = sceneOf(scenarioOf('a > b, c; b ..> c: metrics', { roles: { b: { vacant: true } } }));

describe('sceneToSvg', () => {
  it('is well formed for any chart, with a named group for every role and line', () => {
    fc.assert(
      fc.property(arbitraryScenario({ most: 10 }), (scenario) => {
        const scene = sceneOf(scenario);
        // The words on a line have the line's name.
        const named = scene.groups.filter(({ kind }) => kind !== 'purpose');
        expect(titlesOf(readXml(sceneToSvg(scene)))).toHaveLength(named.length);
      }),
      { numRuns: 100 },
    );
  });

  it('names roles and lines in words', () => {
    expect(titlesOf(readXml(sceneToSvg(sample)))).toEqual([
      'Title of b reports to Title of a',
      'Title of c reports to Title of a',
      'Dotted line from Title of c to Title of b: metrics',
      'Title of a, 2 reports',
      'Title of b, vacant, reports to Title of a',
      'Title of c, reports to Title of a',
    ]);
  });

  it('uses attributes only: no styles, scripts, links or handlers', () => {
    const elements = allElements(readXml(sceneToSvg(sample)));
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'rect', 'g', 'path', 'text']),
    );
    for (const { attributes } of elements)
      for (const name of attributes.keys()) expect(name).not.toMatch(/^(style|class|href|on)/);
  });

  it('has a style sheet when the typeface comes along', () => {
    const svg = sceneToSvg(sample, { fontCss: '@font-face{font-family:Inter}</style><script>' });
    const styles = allElements(readXml(svg)).filter(({ name }) => name === 'style');
    expect(styles.map(({ text }) => text)).toEqual(['@font-face{font-family:Inter}</style><script>']);
  });

  it('keeps every text as long as it is in Inter, when asked to', () => {
    const texts = (svg: string) => allElements(readXml(svg)).filter(({ name }) => name === 'text');
    const kept = texts(sceneToSvg(sample, { keepLengths: true }));
    const shapes = sample.groups.flatMap(({ primitives }) =>
      primitives.filter(({ kind }) => kind === 'text'),
    );
    expect(kept).toHaveLength(shapes.length);
    for (const { attributes, text } of kept) {
      const weight = attributes.get('font-weight') === '600' ? 600 : 400;
      const length = textWidth(text, Number(attributes.get('font-size')), weight);
      expect(Number(attributes.get('textLength'))).toBeCloseTo(length, 1);
      expect(attributes.get('lengthAdjust')).toBe('spacingAndGlyphs');
    }
    for (const { attributes } of texts(sceneToSvg(sample))) expect(attributes.has('textLength')).toBe(false);
  });

  it('writes hostile titles as text', () => {
    const title = '</text><script>alert("1")</script>&amp; \u0000\u0008';
    const svg = sceneToSvg(sceneOf(scenarioOf('a', { roles: { a: { title } } })));
    expect(titlesOf(readXml(svg))).toEqual(['</text><script>alert("1")</script>&amp; ']);
    expect(svg).not.toContain('<script');
  });

  it('replaces half of a pair and keeps whole ones', () => {
    const svg = sceneToSvg(sceneOf(scenarioOf('a', { roles: { a: { title: '\ud83d 👍' } } })));
    expect(titlesOf(readXml(svg))).toEqual(['\ufffd 👍']);
  });

  it('rounds to two decimals', () => {
    const numbers = sceneToSvg(sample).match(/(?<=[ "ML])-?\d+\.\d+(?=[ "LQ])/g) ?? [];
    for (const found of numbers) expect(found).toMatch(/\.\d{1,2}$/);
  });

  it('strikes a text through, and lays its ground under it', () => {
    const plain = {
      kind: 'text',
      text: 'Gone',
      x: 10,
      y: 20,
      size: 10,
      weight: 400,
      fill: '#112233',
    } as const;
    const { scene } = pageOf([plain, { ...plain, isStruck: true, ground: '#fefefe' }]);
    const drawn = allElements(readXml(sceneToSvg(scene))).filter(({ name }) => name !== 'g');
    const [first, ground, second] = drawn.slice(-3);
    expect([first?.name, ground?.name, second?.name]).toEqual(['text', 'rect', 'text']);
    expect(first?.attributes.has('text-decoration')).toBe(false);
    expect(second?.attributes.get('text-decoration')).toBe('line-through');
    expect(ground?.attributes.get('fill')).toBe('#fefefe');
    expect(Number(ground?.attributes.get('x'))).toBeLessThan(10);
  });

  it('dashes and dots by attributes', () => {
    const dashes = allElements(readXml(sceneToSvg(sample))).flatMap(
      ({ attributes }) => attributes.get('stroke-dasharray') ?? [],
    );
    expect(dashes).toEqual(['1 5', '4 3']);
  });

  it('keeps the order of a title that is read from right to left, at the left of its card', () => {
    const scenario = scenarioOf('a > b', { roles: { b: { title: 'מנהל 2024 (CX)' } } });
    const texts = allElements(readXml(sceneToSvg(sceneOf(scenario)))).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).toContain('\u2068מנהל 2024 (CX)\u2069');
    expect(texts.map(({ text }) => text)).toContain('Title of a');
  });
});
