import { test as base } from '@playwright/test';
import { POLICY, policyText } from '../../scripts/content-security-policy.ts';
import { expect, test, watchContext } from '../support/network.ts';

const SITE = 'http://site.test';
const ELSEWHERE = 'http://elsewhere.test';

/** What the watch notices on a page that runs a script, all requests being answered here. */
const noticed = base.extend<{ notice: (script: string, policy?: string) => Promise<readonly string[]> }>({
  notice: async ({ context, page }, use) => {
    const watch = await watchContext(context, SITE);
    await use(async (script, policy = '') => {
      await context.route('**/*', (route) => {
        const isPage = route.request().url() === `${SITE}/`;
        return route.fulfill({
          headers: {
            'access-control-allow-origin': '*',
            ...(policy && { 'content-security-policy': policy }),
          },
          contentType: isPage ? 'text/html' : 'text/javascript',
          body: isPage ? '<script type="module" src="/a.js"></script>' : script,
        });
      });
      await page.goto(`${SITE}/`);
      await page.waitForFunction(() => document.documentElement.dataset.done === 'yes');
      return watch.problems;
    });
  },
});

const DONE = `document.documentElement.dataset.done = 'yes'`;

noticed.describe('the watch over the network', () => {
  noticed('says nothing about a page that keeps to itself', async ({ notice }) => {
    expect(await notice(`await fetch('/a.txt'); ${DONE}`, policyText(POLICY))).toEqual([]);
  });

  noticed('notices a request to another origin', async ({ notice }) => {
    expect(await notice(`await fetch('${ELSEWHERE}/x'); ${DONE}`)).toEqual([
      `Request to another origin: ${ELSEWHERE}/x`,
    ]);
  });

  noticed('notices an error on the console and one nobody caught', async ({ notice }) => {
    const problems = await notice(
      `console.error('on the console'); setTimeout(() => { setTimeout(() => { ${DONE} }); throw new Error('uncaught') })`,
    );
    expect(problems).toEqual(['Console error: on the console', 'Uncaught error: uncaught']);
  });

  noticed('notices what the policy refuses', async ({ notice }) => {
    const problems = await notice(
      `const style = document.createElement('style');
       document.addEventListener('securitypolicyviolation', () => setTimeout(() => { ${DONE} }));
       style.textContent = 'p {}';
       document.head.append(style);`,
      policyText(POLICY),
    );
    expect(problems.join('\n')).toContain('Refused by policy: style-src-elem inline');
  });
});

test('the app keeps to itself from its first request on', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', policyText(POLICY));
});
