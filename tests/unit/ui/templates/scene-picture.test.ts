import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sceneToSvg } from '../../../../src/formats/picture/svg.ts';
import type { Primitive, Scene } from '../../../../src/layout/primitives.ts';
import { ScenePicture } from '../../../../src/ui/templates/scene-picture.tsx';

const PRIMITIVES: readonly Primitive[] = [
  {
    kind: 'rect',
    x: 1,
    y: 2,
    width: 30,
    height: 20,
    radius: 6,
    fill: '#fff',
    stroke: '#123',
    strokeWidth: 2,
  },
  { kind: 'rect', x: 1, y: 2, width: 30, height: 20, stroke: '#123', strokeWidth: 1, dash: 'dashed' },
  { kind: 'line', points: [0, 0, 0, 10, 20, 10], radius: 4, stroke: '#456', strokeWidth: 1.5 },
  { kind: 'line', points: [0, 0, 0, 10], radius: 0, stroke: '#456', strokeWidth: 2, dash: 'dotted' },
  { kind: 'path', path: 'M0 0L4 4Z', x: 5, y: 6, scale: 0.5, fill: '#789' },
  { kind: 'path', path: 'M0 0L4 4', x: 5, y: 6, scale: 2, stroke: '#789', strokeWidth: 3 },
  { kind: 'text', text: 'Head of Sales', x: 7, y: 8, size: 13, weight: 600, fill: '#000', anchor: 'middle' },
  { kind: 'text', text: '<script>&"', x: 7, y: 20, size: 11, weight: 400, italic: true, fill: '#000' },
];
const scene = (primitives: readonly Primitive[]): Scene => ({
  width: 100,
  height: 50,
  background: '#eee',
  name: 'A chart',
  groups: [{ kind: 'role', ids: ['a'], name: 'A role', primitives }],
});
const drawn = (shown: Scene) =>
  renderToStaticMarkup(createElement(ScenePicture, { scene: shown, className: 'c' }));

/** Tags with their attributes in one order, without what only says the default. */
function tagsOf(svg: string): readonly string[] {
  const tags = svg.match(/<(?:rect|path|text)\b[^>]*>/g) ?? [];
  return tags.map((tag) => {
    const [name = '', ...attributes] = tag.match(/^<\w+|[\w-]+="[^"]*"/g) ?? [];
    return [name, ...attributes.filter((attribute) => !DEFAULTS.includes(attribute)).sort()].join(' ');
  });
}
const DEFAULTS = ['font-weight="400"', 'font-style="normal"', 'text-anchor="start"'];

describe('the picture of a scene in the page', () => {
  it.each(PRIMITIVES.map((primitive) => [JSON.stringify(primitive), primitive] as const))(
    'draws %s as the file does',
    (_words, primitive) => {
      const file = sceneToSvg(scene([primitive])).replace(
        /scale\((\d\.\d*?)0+\)/,
        (_, n: string) => `scale(${Number(n)})`,
      );
      expect(tagsOf(drawn(scene([primitive])))).toEqual(tagsOf(file));
    },
  );

  it('is decoration, and keeps a title’s signs from being read as markup', () => {
    const picture = drawn(scene(PRIMITIVES));
    expect(picture).toMatch(/^<span class="c" aria-hidden="true"><svg viewBox="0 0 100 50">/);
    expect(picture).toContain('&lt;script&gt;&amp;');
    expect(picture).not.toContain('<script');
  });
});
