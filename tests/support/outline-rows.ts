import type { Locator, Page } from '@playwright/test';

/** Seven roles on four levels. */
export const OUTLINE_CHART = `Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
      Head of Customer Service
    Head of Brand
  Chief Operating Officer [executive]
    Head of Logistics
`;

export const tree = (page: Page): Locator => page.getByRole('tree', { name: 'Outline' });

/** The row of a role, by its title. */
export function row(page: Page, title: string): Locator {
  const name = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return tree(page).getByRole('treeitem', { name: new RegExp(`^${name}(?:,|$)`) });
}
