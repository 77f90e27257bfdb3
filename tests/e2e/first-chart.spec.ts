import { LIGHT } from '../../src/layout/theme.ts';
import { card, drag, hold, look, paletteRole } from '../support/gestures.ts';
import { countColour, countInk } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { documentOf, openApp, openChart } from '../support/opening.ts';
import { expectWholeChart, exportPng } from '../support/picture.ts';
import { placesOf } from '../support/places.ts';
import { savedDocument } from '../support/saving.ts';

const UNDER_MARKETING = documentOf(`Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, id: cco]
`);

test(
  'the first minute: draw, be warned before the drop, repair, undo, redo, export',
  ONE_FILE,
  async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();

    await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
    await expect(card(page, 'Chief Marketing Officer')).toHaveAccessibleName(
      /reports to Chief Executive Officer/,
    );

    const forecast = page.getByTestId('forecast');
    const customer = card(page, 'Chief Customer Officer');
    await hold(page, paletteRole(page, 'Chief Customer Officer'), card(page, 'Chief Marketing Officer'));
    await expect(forecast).toContainText('Drop: reports to Chief Marketing Officer');
    await expect(forecast).toContainText('Critical: Customer experience under Marketing');
    await expect(customer).toHaveCount(0);
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('2 roles');
    await page.mouse.up();
    await expect(customer).toHaveAccessibleName(/reports to Chief Marketing Officer/);
    await expect(customer).toHaveAccessibleName(/critical finding.*Customer experience under Marketing/);
    await expect(forecast).toHaveCount(0);

    await page.getByRole('tab', { name: /^Problems/ }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: /Critical: Customer experience under Marketing/ }).click();
    const repair = 'Move Chief Customer Officer under Chief Executive Officer';
    await problems.getByRole('button', { name: repair, exact: true }).click();
    await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);
    await expect(customer).not.toHaveAccessibleName(/Customer experience under Marketing/);
    await expect(problems).not.toContainText('Customer experience under Marketing');

    await page.keyboard.press('Control+z');
    await expect(customer).toHaveAccessibleName(/reports to Chief Marketing Officer.*under Marketing/);
    await page.keyboard.press('Control+Shift+z');
    await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);

    const picture = await exportPng(page, { scale: 2 });
    expectWholeChart(picture, await savedDocument(page), 2, { page: 'wide' });
  },
);

test('Escape during a drag leaves the chart as it was', async ({ page }) => {
  await openChart(page, UNDER_MARKETING);
  await hold(page, card(page, 'Chief Customer Officer'), card(page, 'Chief Executive Officer'));
  await expect(page.getByTestId('forecast')).toContainText('Drop: reports to Chief Executive Officer');
  await expect(page.getByTestId('forecast')).toContainText('Fixes');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByTestId('forecast')).toHaveCount(0);
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Marketing Officer/,
  );
});

test('a line that is the problem has the colour of its severity; after the repair it has not', async ({
  page,
}) => {
  await openChart(page, UNDER_MARKETING);
  /** Pixels of the critical colour, and all that are painted, where a line is now. */
  const at = async (manager: string, report: string) => {
    const { scenarios } = await savedDocument(page);
    const { x, y } = (await placesOf(page, scenarios[0])).line(manager, report);
    const area = { x: x - 3, y: y - 3, width: 6, height: 6 };
    const picture = await look(page);
    return {
      critical: countColour(picture, area, LIGHT.severity.error),
      painted: countInk(picture, area, LIGHT.canvas),
    };
  };
  expect((await at('cmo', 'cco')).critical).toBeGreaterThan(5);
  const calm = await at('ceo', 'cmo');
  expect(calm.critical).toBe(0);
  expect(calm.painted).toBeGreaterThan(5);

  await page.getByRole('button', { name: /Critical: Customer experience under Marketing/ }).click();
  const repair = 'Move Chief Customer Officer under Chief Executive Officer';
  await page.getByRole('button', { name: repair, exact: true }).click();
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Executive Officer/,
  );
  await page.keyboard.press('Escape');
  const repaired = await at('ceo', 'cco');
  expect(repaired.critical).toBe(0);
  expect(repaired.painted).toBeGreaterThan(5);
});

test('a click on a line that is the problem explains it', async ({ page }) => {
  await openChart(page, UNDER_MARKETING);
  const { x, y } = (await placesOf(page, UNDER_MARKETING.scenarios[0])).line('cmo', 'cco');
  await page.mouse.click(x, y);
  const finding = page.getByRole('button', { name: /Critical: Customer experience under Marketing/ });
  await expect(finding).toHaveAttribute('aria-expanded', 'true');
});
