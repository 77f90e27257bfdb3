import type { Page } from '@playwright/test';
import { readDocument } from '../../src/formats/document/read-document.ts';
import type { Scenario } from '../../src/chart/chart.ts';

/** Names the chart that is open among all that are stored. */
export function openKey(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('reportline.open'));
}

/** The chart as the browser has stored it, once everything is stored: the text of its file. */
export async function storedChart(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
      });
    const end = performance.now() + 20_000;
    const isSaved = () => document.querySelector('header')?.textContent?.includes('Saved on this computer');
    while (!isSaved() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    if (!isSaved()) throw new Error('The chart is not saved');
    const database = await asked(indexedDB.open('reportline'));
    try {
      const stores = database.transaction(['entries', 'revisions']);
      const key = sessionStorage.getItem('reportline.open') ?? '';
      const entry: { readonly revision: number } = await asked(stores.objectStore('entries').get(key));
      const newest = stores.objectStore('revisions').get([key, entry.revision]);
      const record: { readonly text: string } = await asked(newest);
      return record.text;
    } finally {
      database.close();
    }
  });
}

/** The text without what is folded away, which is no part of any step. */
export function withoutFolding(text: string): string {
  return JSON.stringify(
    JSON.parse(text),
    (key, value: unknown) => {
      if (key === 'folded') return undefined;
      const isBare = key === 'arrangement' && Object.keys(value as object).every((name) => name === 'folded');
      return isBare ? undefined : value;
    },
    1,
  );
}

interface Shown {
  readonly scenario: number;
  readonly rows: readonly { readonly id: string; readonly level: number; readonly isSelected: boolean }[];
  readonly cards: readonly { readonly id: string; readonly name: string; readonly isSelected: boolean }[];
  readonly status: string;
}

/** Where document, outline and canvas say something else of the same chart; the outline must be on the screen. */
export async function disagreements(page: Page): Promise<readonly string[]> {
  const text = await storedChart(page);
  const result = readDocument(text);
  if (!result.ok) return [result.message];
  const shown = await whatIsShown(page);
  const scenario = result.document.scenarios[shown.scenario];
  if (!scenario) return ['No scenario is shown'];
  return [...rowFaults(scenario, shown), ...cardFaults(scenario, shown)];
}

function bossesOf({ roles, lines }: Scenario): ReadonlyMap<string, readonly string[]> {
  const bosses = new Map<string, string[]>(roles.map(({ id }) => [id, []]));
  for (const { kind, manager, report } of lines) if (kind === 'solid') bosses.get(report)?.push(manager);
  return bosses;
}

function rowFaults(scenario: Scenario, { rows, status }: Shown): readonly string[] {
  const faults: string[] = [];
  const bosses = bossesOf(scenario);
  const path: string[] = [];
  const seen = new Set<string>();
  const isFocused = rows.length > 0 && status.includes('shown');
  for (const [at, { id, level }] of rows.entries()) {
    const above = bosses.get(id);
    if (!above) faults.push(`Row ${at} is of no role of the chart: ${id}`);
    if (seen.has(id)) faults.push(`Two rows are of ${id}`);
    seen.add(id);
    path.length = level - 1;
    const boss = path.at(-1);
    if (boss !== undefined && !above?.includes(boss))
      faults.push(`${id} stands under ${boss} in the outline`);
    const isAlone = above?.length === 0 || isInCircle(bosses, id);
    if (boss === undefined && !isAlone && !(isFocused && at === 0)) faults.push(`${id} stands alone`);
    path.push(id);
  }
  // What is not shown is folded away below a row, or outside the branch that is.
  const folded = new Set(scenario.arrangement?.folded);
  const missing = scenario.roles.filter(({ id }) => !seen.has(id));
  if (folded.size === 0 && missing.length > 0 && !isFocused)
    faults.push(`No row is of ${missing.map(({ id }) => id).join(', ')}`);
  const counted = /^(?:(\d+) of )?(\d+) roles?\b/.exec(status);
  const [, some, all] = counted ?? [];
  if (Number(all ?? 0) !== scenario.roles.length)
    faults.push(`“${status}” of ${scenario.roles.length} roles`);
  if (Number(some ?? all ?? 0) !== rows.length) faults.push(`“${status}” with ${rows.length} rows`);
  return faults;
}

function isInCircle(bosses: ReadonlyMap<string, readonly string[]>, id: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(bosses.get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(bosses.get(next) ?? []));
  }
  return false;
}

function cardFaults(scenario: Scenario, { cards, rows }: Shown): readonly string[] {
  const bosses = bossesOf(scenario);
  const titles = new Map(scenario.roles.map(({ id, title }) => [id, title]));
  const inRows = new Map(rows.map((row) => [row.id, row]));
  return cards.flatMap(({ id, name, isSelected }) => {
    const title = titles.get(id);
    if (title === undefined) return [`A card is of no role of the chart: ${name}`];
    const faults: string[] = [];
    const above = (bosses.get(id) ?? []).map((boss) => titles.get(boss));
    const reports = `reports to ${above.length === 0 ? 'nobody' : above.join(' and ')},`;
    if (!name.startsWith(`${title},`)) faults.push(`The card of ${title} is called ${name}`);
    if (!name.includes(reports)) faults.push(`The card of ${title} does not say “${reports}”: ${name}`);
    const row = inRows.get(id);
    if (!row) faults.push(`There is a card of ${title} and no row`);
    else if (row.isSelected !== isSelected) faults.push(`${title} is selected in one view and not the other`);
    return faults;
  });
}

/** Reads every row, also those that have to be scrolled to. */
function whatIsShown(page: Page): Promise<Shown> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const tree = document.querySelector('[role="tree"]');
    const rows = new Map<string, { id: string; level: number; isSelected: boolean; top: number }>();
    const before = tree?.scrollTop ?? 0;
    const { scrollHeight = 0, clientHeight = 1 } = tree ?? {};
    for (let top = 0; top < scrollHeight; top += clientHeight) {
      tree?.scrollTo(0, top);
      await frame();
      await frame();
      for (const row of tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []) {
        const id = row.dataset['row'] ?? '';
        const place = { level: Number(row.ariaLevel), top: Number.parseFloat(row.style.top) };
        rows.set(`${id} ${place.top}`, { id, ...place, isSelected: row.ariaSelected === 'true' });
      }
    }
    tree?.scrollTo(0, before);
    const tabs = [...document.querySelectorAll('[aria-label="Scenarios"] [role="tab"]')];
    return {
      scenario: tabs.findIndex((tab) => tab.ariaSelected === 'true'),
      rows: [...rows.values()].sort((a, b) => a.top - b.top),
      cards: [...document.querySelectorAll<HTMLElement>('main [data-role]')].map((card) => ({
        id: card.dataset['role'] ?? '',
        name: card.ariaLabel ?? '',
        isSelected: card.ariaPressed === 'true',
      })),
      status: document.querySelector('footer span')?.textContent ?? '',
    };
  });
}
