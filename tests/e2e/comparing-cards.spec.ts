import type { ChartDocument } from '../../src/chart/chart.ts';
import { canvas, compare } from '../support/comparison.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const CX = { id: 'cx', title: 'Chief Customer Officer', executive: true, accountableFor: ['cx'] } as const;
const CEO = { id: 'ceo', title: 'Chief Executive Officer' };
const CMO = { id: 'cmo', title: 'Chief Marketing Officer' };
const under = (manager: string, report: string) => ({ manager, report, kind: 'solid' }) as const;

/** A role that moves, and one that only gets a seat on the board. */
const CHARTS: ChartDocument = {
  title: 'Places and seats',
  baseline: 'today',
  scenarios: [
    {
      id: 'today',
      name: 'Today',
      roles: [CEO, CMO, { ...CX, board: false }, { id: 'care', title: 'Head of Care' }],
      lines: [under('ceo', 'cmo'), under('ceo', 'cx'), under('cmo', 'care')],
    },
    {
      id: 'proposal',
      name: 'Proposal',
      roles: [CEO, CMO, { ...CX, board: true }, { id: 'care', title: 'Head of Care' }],
      lines: [under('ceo', 'cmo'), under('ceo', 'cx'), under('cx', 'care')],
    },
  ],
};

test('the place a role has left says the whole of where the role is now, with a hollow sign', async ({
  page,
}) => {
  await openChart(page, CHARTS);
  await compare(page);
  const place = canvas(page).getByRole('button', { name: /^Where Head of Care stands in “Today”/ });
  const words = place.locator('[data-field="person"]');
  await expect(words).toHaveText('now under Chief Customer Officer');
  const { isWhole, height } = await words.evaluate((element) => ({
    isWhole: element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight,
    height: element.clientHeight,
  }));
  expect(isWhole).toBe(true);
  expect(height).toBeGreaterThan(20);
  const signOf = (of: typeof place) => of.locator('..').locator('[data-tip] svg[data-hollow]');
  await expect(signOf(place)).toHaveCount(1);
  await expect(signOf(card(page, 'Head of Care'))).toHaveCount(0);
  const legend = page.getByRole('list', { name: 'Signs' });
  const hollow = legend.getByRole('listitem').filter({ has: page.locator('[data-hollow]') });
  await expect(hollow).toHaveText(/^M?Where it was$/);
});

test('a new seat on the board is marked, and nothing beside it', async ({ page }) => {
  await openChart(page, CHARTS);
  await compare(page);
  const marked = card(page, 'Chief Customer Officer').locator('[data-marked="true"]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAttribute('data-tip', 'Sits on the board');
});
