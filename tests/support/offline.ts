import process from 'node:process';
import type { BrowserContext, TestInfo } from '@playwright/test';

/** Whether all journeys are to run without a network: `REPORTLINE_OFFLINE=1`. */
export const IS_OFFLINE = process.env['REPORTLINE_OFFLINE'] === '1';

const HELD_BACK = 'It holds a part of the app back on its way, and that part is on this computer already.';

const PUT_IN =
  'It puts a fault into a part of the app on its way, and that part is on this computer already.';

/** Journeys that are about the network itself, by their file and title; with the reason. */
const ABOUT_THE_NETWORK: readonly (readonly [where: RegExp, reason: string])[] = [
  [/\/(?:offline|new-version|installable)\.spec\.ts/, 'It takes the network away itself, when it is time.'],
  [/\/late-rules\.spec\.ts/, HELD_BACK],
  [/\/kept-keyboard\.spec\.ts › a window whose code is still on its way/, HELD_BACK],
  [/\/problems\.spec\.ts › leave the findings standing/, HELD_BACK],
  [/\/commands\.spec\.ts › (?:what is typed|Enter pressed) before the list/, HELD_BACK],
  [/\/templates\.spec\.ts › the window stays until the chart is there/, HELD_BACK],
  [/\/typeface\.spec\.ts › painted words get the font/, HELD_BACK],
  [/\/far-view\.spec\.ts › without what paints/, HELD_BACK],
  [/\/first-run\.spec\.ts › (?:nothing moves when the rest|a chart can be begun all the same)/, HELD_BACK],
  [/\/licences\.spec\.ts › help says so, and tries again/, HELD_BACK],
  [/\/first-role\.spec\.ts › the first role has the keyboard/, HELD_BACK],
  [/\/import\.spec\.ts › when the reader does not come/, HELD_BACK],
  [/\/broken-part\.spec\.ts › (?:the details|a window|where the clipboard is refused)/, PUT_IN],
];

/** Why a journey cannot run without a network; absent when it can. */
export function needsNetwork({ file, title }: Pick<TestInfo, 'file' | 'title'>): string | undefined {
  const name = `${file.replaceAll('\\', '/')} › ${title}`;
  return ABOUT_THE_NETWORK.find(([where]) => where.test(name))?.[1];
}

/**
 * Has a context keep the app as the first visit does, and takes its network away. No page of the app is opened for
 * that, so that the journey still is the first visit in every other way.
 */
export async function keepAppAndGoOffline(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('./icon.svg');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js');
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
  await page.close();
  await context.setOffline(true);
}
