import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { writeHtmlReport } from '../../src/formats/report/html-report.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { expect, test } from '../support/network.ts';
import { hostileDocument, referenceDocument, reportOf } from '../support/report-charts.ts';

/** What would show that a title had become more than text: it asks somebody, runs something, or changes the page. */
const LIVE =
  '<img src="/asked.png" onerror="document.title=`hit`"><script>document.title="hit"</script></title></style><style>h1{display:none}</style><a href="javascript:alert(1)">x</a>';

function withLiveTitles(): ChartDocument {
  const { scenarios, ...rest } = hostileDocument();
  const [scenario] = scenarios;
  const roles = scenario.roles.map((role) => ({ ...role, title: `${LIVE} ${role.title}`, person: LIVE }));
  return { ...rest, title: LIVE, scenarios: [{ ...scenario, name: LIVE, roles }] };
}

/** Opens a report as a server, a mail or a folder would show it. Returns what the page asked for. */
async function openReport(page: Page, document: ChartDocument): Promise<readonly string[]> {
  const body = writeHtmlReport(
    reportOf(document, { problems: [{ row: 7, column: 'Manager', severity: 'warning', message: 'Odd.' }] }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await show(page, body);
  return asked;
}

async function show(page: Page, body: string): Promise<void> {
  await page.route('**/findings.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/findings.html');
}

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsIn(page: Page): Promise<readonly string[]> {
  const { passes, violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: EVERYTHING, rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${String(target)}`));
}

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `a report keeps nobody out, in ${colorScheme} colours, on a wide screen or a narrow one`,
    AT_LENGTH,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openReport(page, referenceDocument('cx-under-marketing'));
      expect(await violationsIn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

test('a report of hostile texts shows them, runs nothing and asks nobody', async ({ page }) => {
  const asked = await openReport(page, withLiveTitles());
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(heading).toHaveText(LIVE);
  await expect(page).toHaveTitle(`Findings: ${LIVE}`);
  await expect(page.locator('script, img, iframe, object, [onerror], [href^="javascript"]')).toHaveCount(0);
  expect(await violationsIn(page)).toEqual([]);
  expect(asked).toEqual(['/findings.html']);
});

test.describe('a report somebody has put a script into', () => {
  test.use({ expectedProblems: [/Refused by policy: script-src|Content Security Policy/] });

  test('does not run it', async ({ page }) => {
    const report = writeHtmlReport(reportOf(referenceDocument('advisory')));
    const body = report.replace('</main>', '<script>document.title = "hit"</script></main>');
    await show(page, body);
    await expect(page.locator('script')).toHaveCount(1);
    await expect(page).toHaveTitle(/^Findings: /);
  });
});

test('the contents lead to every part, and a finding to its reason, by keyboard', async ({ page }) => {
  await openReport(page, referenceDocument('cx-under-marketing'));
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Spans and layers' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Spans and layers' })).toBeInViewport();
  const name = 'Why, and who says so (Customer experience under Marketing)';
  await page.getByRole('link', { name }).press('Enter');
  await expect(page.getByRole('article', { name: 'Customer experience under Marketing' })).toBeInViewport();
});

test('on paper a report is light, whole and without its ways around', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await openReport(page, referenceDocument('cx-under-marketing'));
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', inRgb(LIGHT.ink));
  const findings = await page.locator('.finding').all();
  expect(findings.length).toBeGreaterThan(3);
  for (const finding of findings) await expect(finding).toHaveCSS('break-inside', 'avoid');
  const widthOf = async (part: Locator) => (await part.boundingBox())?.width;
  const widths = [
    await widthOf(page.getByRole('img', { name: /^The chart: / })),
    await widthOf(page.getByText('(Customer experience under Marketing)')),
  ];
  expect(widths[0]).toBeLessThanOrEqual(700);
  expect(widths[1]).toBeGreaterThan(100);
});

function inRgb(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
