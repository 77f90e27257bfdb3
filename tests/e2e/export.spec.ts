import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { countColour, countInk, wholeOf } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { expectWholeChart, exportPicture, exportPng, sceneOf } from '../support/picture.ts';
import { allElements, readXml } from '../support/read-xml.ts';
import { LIGHT } from '../../src/layout/theme.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer (Jun Park) [executive, id: cmo]
    Chief Customer Officer (Mia Roth) [executive, id: cco]
      Head of Customer Service
      Head of Customer Insight
  Chief Operating Officer [executive, id: coo]
    Head of Logistics
    Contact Centre Manager
  Chief Financial Officer [executive]
cco ..> coo: complaints
`);

const OWN = 'As large as the chart';

for (const scale of [1, 3] as const) {
  test(`the PNG at ${scale}× holds the whole chart at its exact size`, ONE_FILE, async ({ page }) => {
    await openChart(page, CHART);
    const picture = await exportPng(page, { scale, page: OWN });
    expectWholeChart(picture, CHART, scale);
    const scene = sceneOf(CHART);
    const margin = { x: 0, y: 0, width: picture.width, height: 8 * scale };
    expect(countInk(picture, margin, scene.background)).toBe(0);
  });
}

test('the whole chart is exported whatever part of it is on the screen', async ({ page }) => {
  await openChart(page, CHART);
  for (let turn = 0; turn < 6; turn += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(card(page, 'Chief Executive Officer')).not.toBeInViewport({ ratio: 1 });
  expectWholeChart(await exportPng(page, { scale: 1, page: OWN }), CHART, 1);
});

test('warnings are in the picture, or left out of it', async ({ page }) => {
  await openChart(page, CHART);
  const shown = await exportPng(page, { scale: 1, page: OWN });
  const hidden = await exportPng(page, { scale: 1, page: OWN, unchecked: ['Show findings', 'Legend'] });
  expect(countColour(shown, wholeOf(shown), LIGHT.severity.error)).toBeGreaterThan(100);
  expect(countColour(hidden, wholeOf(hidden), LIGHT.severity.error)).toBe(0);
  const scene = sceneOf(CHART, { warnings: false, legend: false });
  expect([hidden.width, hidden.height]).toEqual([scene.width, scene.height]);
});

test('names of people are in the picture, or left out of it', async ({ page }) => {
  await openChart(page, CHART);
  const scene = sceneOf(CHART);
  const names = scene.groups.flatMap(({ primitives }) =>
    primitives.flatMap((shape) =>
      shape.kind === 'text' && /Osei|Park|Roth/.test(shape.text)
        ? [{ x: shape.x, y: shape.y - shape.size + 2, width: 40, height: shape.size }]
        : [],
    ),
  );
  expect(names).toHaveLength(3);
  const shown = await exportPng(page, { scale: 1, page: OWN });
  const hidden = await exportPng(page, { scale: 1, page: OWN, unchecked: ['Show names of people'] });
  for (const area of names) {
    expect(countInk(shown, area, LIGHT.paper)).toBeGreaterThan(20);
    expect(countInk(hidden, area, LIGHT.paper)).toBe(0);
  }
});

test(
  'the SVG is well formed, names every role, and needs no style attributes',
  ONE_FILE,
  async ({ page }) => {
    await openChart(page, CHART);
    const source = new TextDecoder().decode(await exportPicture(page, { format: 'SVG' }));
    const elements = allElements(readXml(source));
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
    for (const { title } of CHART.scenarios[0].roles)
      expect(titles.filter((text) => text.startsWith(title))).not.toEqual([]);
    expect(elements.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
    expect(elements.filter(({ name }) => ['script', 'foreignObject', 'a', 'image'].includes(name))).toEqual(
      [],
    );
    const written = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(written.join(' ')).toContain('complaints');
  },
);

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('the picture is as light as ever', AT_LENGTH, async ({ page }) => {
    await openChart(page, CHART);
    const picture = await exportPng(page, { scale: 1, page: OWN });
    const margin = { x: 0, y: 0, width: picture.width, height: 8 };
    expect(countColour(picture, margin, LIGHT.paper)).toBe(picture.width * 8);
  });
});
