import type { Locator, Page } from '@playwright/test';
import { card, drag, emptyPlace, hold, lineHandle, paletteRole, centre } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { placesOf } from '../support/places.ts';
import { reportsOf, savedDocument } from '../support/saving.ts';

const CHIEF = 'Chief Executive Officer';
const MARKETING = 'Chief Marketing Officer';
const FINANCE = 'Chief Financial Officer';
const OPERATIONS = 'Chief Operating Officer';

const CHART = documentOf(`${CHIEF} (Ada Osei) [executive, board, id: ceo]
  ${MARKETING} (Jun Park) [executive, id: cmo]
    Head of Brand [id: brand]
  ${FINANCE} [executive, id: cfo]
  ${OPERATIONS} [executive, id: coo]
`);

/** Opens the chart, with the inspector ready. */
async function start(page: Page): Promise<void> {
  await openChart(page, CHART);
  await expect(card(page, OPERATIONS)).toBeVisible();
}

function forecast(page: Page): Locator {
  return page.getByTestId('forecast');
}

/** Half way between two cards. */
async function between(page: Page, one: string, other: string) {
  const a = await centre(card(page, one));
  const b = await centre(card(page, other));
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

test.describe('placing roles', () => {
  test('a role dropped between two siblings takes that place', async ({ page }) => {
    await start(page);
    await hold(page, paletteRole(page, 'Chief Digital Officer'), await between(page, FINANCE, OPERATIONS));
    await expect(forecast(page)).toContainText(`Drop: takes this place under ${CHIEF}`);
    await page.mouse.up();
    await expect(card(page, 'Chief Digital Officer')).toBeVisible();
    const order = [MARKETING, FINANCE, 'Chief Digital Officer', OPERATIONS];
    expect(reportsOf(await savedDocument(page), CHIEF)).toEqual(order);
  });

  test('a card dragged onto another boss reports there', async ({ page }) => {
    await start(page);
    await drag(page, card(page, FINANCE), card(page, OPERATIONS));
    await expect(card(page, FINANCE)).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
    expect(reportsOf(await savedDocument(page), CHIEF)).toEqual([MARKETING, OPERATIONS]);
  });

  test.describe('a card with reports', () => {
    const QUESTION = 'What moves?';

    /** Drops the card on another boss and answers. */
    async function move(page: Page, answer: string | RegExp) {
      await start(page);
      await hold(page, card(page, MARKETING), card(page, OPERATIONS));
      await expect(forecast(page)).toContainText(`Drop: reports to ${OPERATIONS}`);
      await page.mouse.up();
      const menu = page.getByRole('dialog', { name: QUESTION });
      await menu.getByRole('button', { name: answer }).click();
      await expect(menu).toHaveCount(0);
      await expect(card(page, MARKETING)).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
    }

    test('moves with its branch', async ({ page }) => {
      await move(page, /^The whole branch/);
      await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${MARKETING}`));
    });

    test('moves alone, and its reports go to its boss', async ({ page }) => {
      await move(page, `Only this role (its report goes to ${CHIEF})`);
      await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
      await page.getByRole('button', { name: `Undo Move ${MARKETING} without its reports` }).click();
      expect(await savedDocument(page)).toEqual(CHART);
    });

    test('stays where it is when nobody answers', async ({ page }) => {
      await start(page);
      await drag(page, card(page, MARKETING), card(page, OPERATIONS));
      await expect(page.getByRole('dialog', { name: QUESTION })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: QUESTION })).toHaveCount(0);
      expect(await savedDocument(page)).toEqual(CHART);
    });
  });

  test('a card cannot be put under its own report', async ({ page }) => {
    await start(page);
    await hold(page, card(page, MARKETING), card(page, 'Head of Brand'));
    await expect(forecast(page)).toContainText('Head of Brand is inside the branch that moves');
    await page.mouse.up();
    await expect(forecast(page)).toHaveCount(0);
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('a card dropped on the empty canvas stands on its own', async ({ page }) => {
    await start(page);
    await hold(page, card(page, FINANCE), await emptyPlace(page));
    await expect(forecast(page)).toContainText('Drop: stands on its own');
    await page.mouse.up();
    await expect(card(page, FINANCE)).toHaveAccessibleName(/reports to nobody/);
  });

  test('a card let go where it was picked up makes no step', async ({ page }) => {
    await start(page);
    await drag(
      page,
      card(page, FINANCE),
      page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name: 'Chart' }),
    );
    expect(await savedDocument(page)).toEqual(CHART);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

test.describe('drawing lines', () => {
  const MENU = 'What does this line mean?';

  test('pulled from a card without a boss, a line makes it report', async ({ page }) => {
    await openChart(page, `${CHIEF} [executive]\n${FINANCE} [executive]\n`);
    await drag(page, await lineHandle(page, CHIEF, 'report'), card(page, FINANCE));
    const menu = page.getByRole('dialog', { name: MENU });
    await menu.getByRole('button', { name: `${FINANCE} reports to ${CHIEF}` }).click();
    await expect(card(page, FINANCE)).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
    await expect(menu).toHaveCount(0);
  });

  test('a line begins at the circle it is pulled from, however fast the pointer is', async ({ page }) => {
    await start(page);
    const handle = await lineHandle(page, FINANCE, 'boss');
    const end = await centre(card(page, MARKETING));
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y);
    const line = page.locator('svg path[data-possible]');
    await expect(line).toHaveAttribute('data-possible', 'true');
    await expect(line).toHaveAttribute('d', new RegExp(`^M${handle.x} ${handle.y}C`));
    await page.keyboard.press('Escape');
  });

  test('pulled to a second boss, it asks which line is meant and forecasts each', async ({ page }) => {
    await start(page);
    await hold(page, await lineHandle(page, FINANCE, 'boss'), card(page, MARKETING));
    await expect(forecast(page)).toContainText(`${FINANCE} reports to ${MARKETING} instead`);
    await page.mouse.up();
    const menu = page.getByRole('dialog', { name: MENU });
    await expect(menu.getByRole('button')).toHaveText([
      new RegExp(`^${FINANCE} reports to ${MARKETING} instead`),
      new RegExp(`^${FINANCE} gets a dotted line to ${MARKETING}Consider: Dotted line without a purpose`),
      new RegExp(`^${FINANCE} reports to both ${CHIEF} and ${MARKETING}.*(Critical|Warning)`),
      'Cancel',
    ]);
    expect(await savedDocumentBehind(page)).toEqual(CHART);
  });

  test('the menu closes with Escape and draws nothing', async ({ page }) => {
    await start(page);
    await drag(page, await lineHandle(page, FINANCE, 'boss'), card(page, MARKETING));
    await expect(page.getByRole('dialog', { name: MENU })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: MENU })).toHaveCount(0);
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('a dotted line is given its purpose', async ({ page }) => {
    await start(page);
    await drag(page, await lineHandle(page, FINANCE, 'boss'), card(page, MARKETING));
    await page.getByRole('button', { name: `${FINANCE} gets a dotted line to ${MARKETING}` }).click();
    const drawn = (await savedDocument(page)).scenarios[0];
    expect(drawn.lines.at(-1)).toEqual({ manager: 'cmo', report: 'cfo', kind: 'dotted' });

    const { x, y } = (await placesOf(page, drawn)).line('cmo', 'cfo');
    await page.mouse.click(x, y);
    const inspector = page.getByRole('group', { name: 'Line' });
    await expect(inspector).toContainText(`${FINANCE} has a dotted line to ${MARKETING}.`);
    await inspector.getByLabel('What it is for').fill('budget of the year');
    await inspector.getByLabel('What it is for').press('Enter');
    expect((await savedDocument(page)).scenarios[0].lines.at(-1)).toMatchObject({
      purpose: 'budget of the year',
    });
    await inspector.getByRole('button', { name: 'Metrics' }).click();
    await expect(inspector.getByRole('button', { name: 'Metrics' })).toHaveAttribute('aria-pressed', 'true');
    await expect(inspector.getByLabel('What it is for')).toHaveValue('Metrics');
  });

  test('a line clicked on can change its kind and be deleted', async ({ page }) => {
    await start(page);
    const { x, y } = (await placesOf(page, CHART.scenarios[0])).line('ceo', 'cfo');
    await page.mouse.click(x, y);
    const inspector = page.getByRole('group', { name: 'Line' });
    await expect(inspector).toContainText(`${FINANCE} reports to ${CHIEF}.`);
    await inspector.getByRole('radio', { name: 'Dotted' }).check();
    await expect(inspector).toContainText(`${FINANCE} has a dotted line to ${CHIEF}.`);
    await expect(card(page, FINANCE)).toHaveAccessibleName(/reports to nobody/);
    await inspector.getByRole('button', { name: 'Delete this line' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing selected' })).toBeVisible();
    const { lines } = (await savedDocument(page)).scenarios[0];
    expect(lines.filter(({ report }) => report === 'cfo')).toEqual([]);
  });

  test('a selected line goes with the Delete key and comes back with Undo', async ({ page }) => {
    await start(page);
    const { x, y } = (await placesOf(page, CHART.scenarios[0])).line('ceo', 'cfo');
    await page.mouse.click(x, y);
    await expect(page.getByRole('group', { name: 'Line' })).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(card(page, FINANCE)).toHaveAccessibleName(/reports to nobody/);
    await page.getByRole('button', { name: /^Undo Delete the line from/ }).click();
    expect(await savedDocument(page)).toEqual(CHART);
  });

  /** What is in the document while a menu lies over the page: the menu is left by Escape first. */
  async function savedDocumentBehind(page: Page) {
    await page.keyboard.press('Escape');
    return savedDocument(page);
  }
});

test.describe('the palette', () => {
  test('Enter adds under the selected role', async ({ page }) => {
    await start(page);
    await card(page, MARKETING).click();
    await paletteRole(page, 'Head of Sales').focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Sales')).toHaveAccessibleName(new RegExp(`reports to ${MARKETING}`));
  });

  test('is searched by initials, and adds what it does not have', async ({ page }) => {
    await start(page);
    const palette = page.getByRole('navigation', { name: 'Role palette' });
    const search = palette.getByRole('searchbox', { name: 'Find a role in the palette' });
    await search.fill('cco');
    await expect(palette.getByRole('listitem')).toHaveText(['Chief Customer Officer']);
    await search.fill('Head of Rockets');
    await card(page, OPERATIONS).click();
    await palette.getByRole('button', { name: 'Add “Head of Rockets”' }).click();
    await expect(card(page, 'Head of Rockets')).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
  });
});

test('the arrow keys walk along the lines', async ({ page }) => {
  await start(page);
  await card(page, CHIEF).click();
  const steps = [
    ['ArrowDown', MARKETING],
    ['ArrowRight', FINANCE],
    ['ArrowRight', OPERATIONS],
    ['ArrowLeft', FINANCE],
    ['ArrowUp', CHIEF],
  ] as const;
  for (const [key, title] of steps) {
    await page.keyboard.press(key);
    await expect(card(page, title)).toBeFocused();
    await expect(card(page, title)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('a role deleted alone leaves its reports to its boss, and comes back with Undo', async ({ page }) => {
  await start(page);
  await card(page, MARKETING).click();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'What is deleted?' });
  await expect(question.getByRole('button', { name: /^The whole branch: \d+ roles/ })).toBeVisible();
  await question.getByRole('button', { name: /^Only this role/ }).click();
  await expect(card(page, MARKETING)).toHaveCount(0);
  await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
  await expect(card(page, CHIEF)).toBeFocused();
  await page.getByRole('button', { name: `Undo Delete ${MARKETING}` }).click();
  expect(await savedDocument(page)).toEqual(CHART);
});
