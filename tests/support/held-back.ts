import type { Page } from '@playwright/test';

/** Keeps a part of the page from coming, as on a slow line. Returns what lets it come. */
export async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let letCome = () => {};
  const comes = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(file, async (route) => {
    await comes;
    await route.continue();
  });
  return letCome;
}
