import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { IS_LONG } from '../support/at-length.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import { canvas, change, compare, panel, showView } from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { placesOf } from '../support/places.ts';
import { leftTab, tray, UNPLACED_CHART } from '../support/unplaced-chart.ts';

const MARKETING = 'Chief Marketing Officer';
const CUSTOMER = 'Chief Customer Officer';

const [TODAY] = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  ${MARKETING} [executive, id: cmo]
    ${CUSTOMER} [executive, accountable: cx, no dedicated, no budget, staff: 0, kpis: revenue, id: cco]
      Head of Customer Service [id: service]
  Chief Operating Officer [executive, vacant, id: coo]
    Head of Logistics [id: logistics]
  Chief Financial Officer [executive, id: cfo]
cfo ..> cco: CX steering committee
`).scenarios;
const DECIDED = { about: [], kind: 'accepted', reason: 'Agreed with the board', on: '2026-10-02' } as const;
/** Findings of every severity, the group of a ticked box, decisions of both kinds, and a second scenario. */
const CHART: ChartDocument = {
  title: 'Northwind',
  context: { industry: 'utilities' },
  scenarios: [
    {
      ...TODAY,
      id: 'today',
      name: 'Today',
      dismissals: [
        { ...DECIDED, rule: 'cx-kpi-not-shared', roles: [] },
        { ...DECIDED, rule: 'orphan-role', roles: ['somebody'] },
      ],
    },
    { ...TODAY, id: 'plan', name: 'Plan' },
  ],
};

/** The same roles twice, under ids of their own. */
const OTHER_IDS: ChartDocument = {
  title: 'Northwind',
  scenarios: [
    { ...TODAY, id: 'today', name: 'Today' },
    {
      ...documentOf(`Chief Executive Officer (Ada Osei) [id: 1]\n  ${MARKETING} [id: 2]\n`).scenarios[0],
      id: 'plan',
      name: 'Plan',
    },
  ],
};

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const details = (page: Page, name: string | RegExp) =>
  page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

const DESK = { width: 1440, height: 900 };
const PROJECTOR = { width: 1024, height: 700 };

/** What the page can look like, each from the one before it. */
interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** The part that differs from the state before. Absent: all of the page. */
  readonly within?: string;
}

interface Visit {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly states: readonly State[];
}

const VISITS: readonly Visit[] = [
  {
    name: 'the start',
    open: async (page) => void (await page.goto('./')),
    states: [
      {
        name: 'the empty canvas',
        show: (page) =>
          expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible(),
      },
      {
        name: 'the ways to start, with the picture of the example',
        show: async (page) => {
          await page.mouse.move(600, 400);
          await expect(
            page
              .getByRole('button', { name: /^Open the example/ })
              .locator('svg text')
              .first(),
          ).toBeAttached();
        },
      },
      {
        name: 'the ways to start on a projector, scrolled to the end',
        show: async (page) => {
          await page.setViewportSize(PROJECTOR);
          await page.getByRole('button', { name: 'Download northwind-staff.csv' }).scrollIntoViewIfNeeded();
        },
      },
      {
        name: 'the help, with the licences',
        within: 'dialog',
        show: async (page) => {
          await page.setViewportSize(DESK);
          await page.getByRole('button', { name: 'Help', exact: true }).click();
          await dialog(page, 'Help')
            .getByText(/^Licences of the/)
            .click();
          await expect(dialog(page, 'Help').getByRole('region', { name: 'Licences' })).toBeVisible();
        },
      },
      {
        name: 'the start gallery',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Start from a template' }).click();
          await expect(dialog(page, 'New chart').locator('[data-card] svg text').first()).toBeVisible();
        },
      },
      {
        name: 'the start gallery on a projector',
        within: 'dialog',
        show: (page) => page.setViewportSize(PROJECTOR),
      },
      {
        name: 'a message',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await giveFile(page, 'prose.json', 'Dear all');
          await expect(message(page)).toContainText('could not be opened');
        },
      },
    ],
  },
  {
    name: 'the panels',
    open: (page) => openChart(page, CHART),
    states: [
      {
        name: 'a chart with findings',
        show: (page) => expect(problems(page).getByText('Checklist appointment')).toBeVisible(),
      },
      {
        name: 'an open finding with its repair, the form of a dismissal, and what was dismissed',
        within: '[role="complementary"]',
        show: async (page) => {
          await problems(page)
            .getByRole('button', { name: /^Show .*no longer needed$/ })
            .click();
          await problems(page)
            .getByRole('button', { name: /^Critical: Customer experience under Marketing/ })
            .click();
          await expect(
            problems(page)
              .getByRole('button', { name: /^Move .* under/ })
              .first(),
          ).toBeVisible();
          await problems(page).getByRole('button', { name: 'Accept this finding…' }).click();
          await page.keyboard.press('Enter');
          await expect(problems(page).getByRole('alert')).toBeVisible();
        },
      },
      {
        name: 'findings grouped and filtered',
        within: '[role="complementary"]',
        show: async (page) => {
          await page.getByRole('combobox', { name: 'Group the findings' }).selectOption('By rule');
          await problems(page)
            .getByRole('button', { name: /^\d+ warnings?$/ })
            .click();
          await expect(problems(page).getByRole('button', { name: 'Show all', exact: true })).toBeVisible();
        },
      },
      {
        name: 'the inspector of a role',
        show: async (page) => {
          await card(page, CUSTOMER).click();
          await expect(page.getByRole('group', { name: `Role: ${CUSTOMER}` })).toBeVisible();
        },
      },
      {
        name: 'several roles selected',
        show: async (page) => {
          await card(page, 'Head of Logistics').click({ modifiers: ['Shift'] });
          await expect(page.getByRole('heading', { name: '2 roles selected' })).toBeVisible();
        },
      },
      {
        name: 'the inspector of a line with its purpose',
        show: async (page) => {
          const { x, y } = (await placesOf(page, CHART.scenarios[0])).line('cfo', 'cco');
          await page.mouse.click(x, y);
          await expect(page.getByRole('group', { name: 'Line' }).getByLabel('What it is for')).toHaveValue(
            'CX steering committee',
          );
        },
      },
      {
        name: 'spans and layers with a layer open',
        within: '[role="complementary"]',
        show: async (page) => {
          await details(page, 'Structure').click();
          await page.getByRole('button', { name: /^Layer 2: / }).click();
          await expect(page.getByRole('button', { name: /^Layer 2: / })).toHaveAttribute(
            'aria-expanded',
            'true',
          );
        },
      },
      {
        name: 'what is stated about the organisation, and what followed from it',
        within: '[role="complementary"]',
        show: async (page) => {
          await details(page, 'Chart').click();
          await page.getByRole('button', { name: 'Only in this scenario: Industry' }).click();
          await page
            .getByRole('combobox', { name: 'Size' })
            .selectOption({ label: 'Small: under 50 people' });
          await expect(page.getByRole('button', { name: 'See the findings' })).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'on and beside the chart',
    open: (page) => openChart(page, CHART),
    states: [
      {
        name: 'scenarios while renaming',
        show: async (page) => {
          await page.getByRole('tab', { name: /^Today/ }).press('F2');
          await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toBeFocused();
        },
      },
      {
        name: 'what a search found',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+f');
          await page.keyboard.type('under marketing');
          await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        },
      },
      {
        name: 'what a search found, on a projector',
        show: (page) => page.setViewportSize(PROJECTOR),
      },
      {
        name: 'the context menu of a card',
        within: '[role="menu"]',
        show: async (page) => {
          await page.setViewportSize(DESK);
          await page.keyboard.press('Escape');
          await card(page, MARKETING).click({ button: 'right' });
          await expect(page.getByRole('menu', { name: 'What can be done here' })).toBeVisible();
        },
      },
      {
        name: 'the menu of arrangements',
        within: '[role="menu"]',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Arrange', exact: true }).click();
          await expect(page.getByRole('menuitemradio', { name: /In layers/ })).toBeVisible();
        },
      },
      {
        name: 'the menu of everything else',
        within: '[role="menu"]',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
          await expect(page.getByRole('menu')).toBeVisible();
          await page.keyboard.press('ArrowDown');
          await expect(page.getByRole('menuitem').first()).toBeFocused();
        },
      },
      {
        name: 'a menu within it',
        within: '[role="menu"]',
        show: async (page) => {
          await page.getByRole('menuitem', { name: 'View', exact: true }).press('ArrowRight');
          await expect(page.getByRole('menuitem', { name: /^Zoom in/ })).toBeVisible();
        },
      },
      {
        name: 'the legend',
        within: 'main',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Alt+6');
          await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Direct reports');
        },
      },
      {
        name: 'the question about deleting',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await card(page, MARKETING).focus();
          await page.keyboard.press('Delete');
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      },
      {
        name: 'a folded team',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await card(page, MARKETING).focus();
          await page.keyboard.press('-');
          await expect(page.getByRole('button', { name: /^Show the 2 roles below/ })).toBeVisible();
        },
      },
      {
        name: 'the outline',
        show: async (page) => {
          await page.getByRole('tab', { name: 'Outline' }).click();
          await expect(page.getByRole('treeitem').first()).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'after an import',
    open: (page) => openChart(page, UNPLACED_CHART),
    states: [
      {
        name: 'roles without a boss, and the managers they name',
        show: async (page) => {
          await leftTab(page, /^Unplaced/).click();
          await page.getByRole('button', { name: 'Leave it: JCP2' }).click();
          await page.getByRole('button', { name: /^Left as they are/ }).click();
          await tray(page).getByRole('button').first().click();
          await expect(tray(page).getByRole('row', { selected: true })).toBeVisible();
        },
      },
      {
        name: 'roles without a boss, on a projector',
        show: (page) => page.setViewportSize(PROJECTOR),
      },
      {
        name: 'the guesses, one of them stated',
        within: 'dialog',
        show: async (page) => {
          await page.setViewportSize(DESK);
          await page.keyboard.press('Alt+g');
          await dialog(page, 'Check the guesses')
            .getByRole('button', { name: /^Confirm/ })
            .first()
            .click();
          await expect(dialog(page, 'Check the guesses').getByRole('button', { name: 'Undo' })).toBeVisible();
        },
      },
      {
        name: 'the guesses on a projector',
        within: 'dialog',
        show: (page) => page.setViewportSize(PROJECTOR),
      },
    ],
  },
  {
    name: 'the windows',
    open: (page) => openChart(page, CHART),
    states: [
      {
        name: 'the list of commands',
        within: 'dialog',
        show: async (page) => {
          await card(page, CUSTOMER).focus();
          await page.keyboard.press('Control+k');
          await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        },
      },
      {
        name: 'the sheet of keys',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('?');
          await expect(dialog(page, 'Keyboard shortcuts')).toBeVisible();
        },
      },
      {
        name: 'bosses to move to, with forecasts',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Alt+m');
          await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(/new|fixed/);
        },
      },
      {
        name: 'what a new line means',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Alt+l');
          await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(/new|fixed/);
          await page.keyboard.press('Enter');
          await expect(page.getByRole('listbox', { name: 'What does this line mean?' })).toBeFocused();
        },
      },
      {
        name: 'the export',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Export', exact: true }).click();
          await expect(page.getByRole('img', { name: 'What will be saved' })).toBeVisible();
        },
      },
      {
        name: 'the rule book',
        within: 'dialog',
        show: async (page) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Alt+r');
          await expect(page.getByRole('heading', { name: 'How the rules judge' })).toBeVisible();
        },
      },
      {
        name: 'a rule that is off',
        within: 'dialog',
        show: async (page) => {
          await dialog(page, 'Rule book')
            .getByRole('button', { name: /Customer experience under Marketing/ })
            .click();
          await page.getByRole('radio', { name: 'Off' }).check();
          await expect(page.getByText('1 rule changed in this chart')).toBeVisible();
        },
      },
      {
        name: 'the rule book on a projector',
        within: 'dialog',
        show: (page) => page.setViewportSize(PROJECTOR),
      },
    ],
  },
  {
    name: 'a comparison',
    open: async (page) => {
      await openChart(page, comparedCharts());
      await compare(page);
    },
    states: [
      {
        name: 'both scenarios on one canvas, a change opened',
        show: async (page) => {
          await change(page, 'Moved: Chief Customer Officer').click();
          await expect(card(page, CUSTOMER)).toHaveAttribute('aria-pressed', 'true');
        },
      },
      {
        name: 'what becomes of the findings',
        within: '[role="complementary"]',
        show: async (page) => {
          await panel(page)
            .getByRole('tab', { name: /^Findings/ })
            .click();
          await panel(page).getByRole('button', { expanded: false }).first().click();
        },
      },
      {
        name: 'the figures',
        within: '[role="complementary"]',
        show: (page) => panel(page).getByRole('tab', { name: 'Figures' }).click(),
      },
      {
        name: 'side by side',
        show: async (page) => {
          await showView(page, 'Side by side');
          await expect(canvas(page, 'After: Proposal').locator('[data-role]').first()).toBeVisible();
        },
      },
      { name: 'as a table', show: (page) => showView(page, 'List') },
      { name: 'as a table on a projector', show: (page) => page.setViewportSize(PROJECTOR) },
      {
        name: 'a step of the presentation',
        show: async (page) => {
          await page.getByRole('button', { name: 'Present', exact: true }).click();
          await page.keyboard.press('ArrowRight');
          await expect(page.getByRole('contentinfo', { name: 'Steps' })).toContainText('1 of ');
        },
      },
    ],
  },
  {
    name: 'roles under other ids',
    open: async (page) => {
      await openChart(page, OTHER_IDS);
      await compare(page);
    },
    states: [
      {
        name: 'the offer to take them for the same ones',
        within: '[role="complementary"]',
        show: (page) =>
          expect(panel(page).getByRole('region', { name: 'Roles under other ids' })).toBeVisible(),
      },
      {
        name: 'their table',
        within: 'dialog',
        show: async (page) => {
          await panel(page).getByRole('button', { name: 'Show them' }).click();
          await expect(dialog(page, 'Roles that look the same')).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'sharing',
    open: (page) => openChart(page, CHART),
    states: [
      {
        name: 'the window of a link, with what is wrong with its address',
        within: 'dialog',
        show: async (page) => {
          await page.getByRole('button', { name: 'Share as a link…' }).click();
          await expect(dialog(page, 'Share as a link')).toContainText('Short enough for Teams');
          await dialog(page, 'Share as a link').getByRole('checkbox', { name: 'Names of people' }).uncheck();
          await expect(dialog(page, 'Share as a link')).toContainText('this computer’s own');
        },
      },
      {
        name: 'an address that is none',
        within: 'dialog',
        show: async (page) => {
          await dialog(page, 'Share as a link').getByRole('textbox').fill('two words');
          await expect(dialog(page, 'Share as a link')).toContainText('no address of a page');
        },
      },
      {
        name: 'a chart from a link',
        show: async (page) => {
          await dialog(page, 'Share as a link').getByRole('textbox').fill(page.url());
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
          await dialog(page, 'Share as a link').getByRole('button', { name: 'Copy the link' }).click();
          await expect(message(page)).toContainText('Copied the link');
          await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
          await expect(page.getByRole('region', { name: 'Chart from a link' })).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'a window as narrow as at 400 %',
    open: async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openChart(page, CHART);
    },
    states: ['Outline', 'Roles', 'Chart', 'Details'].map((region) => ({
      name: `only ${region}`,
      show: async (page) => {
        const regions = page.getByRole('navigation', { name: 'Regions' });
        const choice = regions.getByRole('button', { name: region });
        await choice.click();
        await expect(choice).toHaveAttribute('aria-pressed', 'true');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
    })),
  },
];

/** All that WCAG 2.2 AA asks and a scan can see; sizes of targets are not looked at unless asked for by name. */
const EVERYTHING = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The link past all regions stands in none of them.
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};
const COLOURS = { runOnly: ['cat.color'], rules: { 'color-contrast-enhanced': { enabled: false } } };

const LIGHT = { colorScheme: 'light', rules: EVERYTHING, proof: 'target-size' } as const;
const DARK = { colorScheme: 'dark', rules: COLOURS, proof: 'color-contrast' } as const;

/** What dark colours do not change is looked at in light ones; they take as long again, and are looked at at length. */
const LOOKS = IS_LONG ? [LIGHT, DARK] : [LIGHT];

/** Every violation in a line: the state, the colours, the rule, and where. */
async function violations(page: Page, { name: state, within = 'html' }: State): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, rules, proof } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    const { passes, violations: faults } = await new AxeBuilder({ page })
      // The page is one document: nothing has to be gathered from others, which takes longer than the scan.
      .setLegacyMode(true)
      .include(within)
      .options({ ...rules, resultTypes: ['violations'] })
      .analyze();
    expect(
      passes.map(({ id }) => id),
      state,
    ).toContain(proof);
    for (const { id, nodes } of faults)
      for (const { target, failureSummary } of nodes)
        found.push(`${state}, ${colorScheme}: ${id} at ${String(target)}. ${failureSummary ?? ''}`);
  }
  return found;
}

for (const { name: visit, open, states } of VISITS)
  test(`nothing keeps anybody out of ${visit}`, async ({ page }) => {
    test.slow();
    await open(page);
    const found: string[] = [];
    for (const state of states)
      await test.step(state.name, async () => {
        await state.show(page);
        found.push(...(await violations(page, state)));
      });
    expect(found).toEqual([]);
  });
