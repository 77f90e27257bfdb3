import type { Page } from '@playwright/test';
import { ACTION_GROUPS, ALL_ACTIONS } from '../../src/editor/actions/all-actions.ts';
import { OUTLINE_ACTIONS } from '../../src/editor/outline/row-editing.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { EXIT_WORDS, EXITS, type Situation } from './situation.ts';

/** Something a person could do now; `run` says what exactly it was. */
export type Command = (page: Page) => Promise<string>;

/** Larger charts are cut down, or copies of copies would soon be all there is. */
const LARGE = 36;

/** Every key of the app, so that a new one is tried as well, and the keys every page answers. */
const KEYS: readonly string[] = [
  ...new Set([...ALL_ACTIONS, ...OUTLINE_ACTIONS].flatMap(({ keys }) => keys)),
  'Tab',
  'Shift+Tab',
  'Space',
  'c',
  'h',
];

/** Those that change the chart, so that it does change. */
const EDITING = ACTION_GROUPS.flatMap(({ title, actions }) =>
  title === 'Edit' || title === 'Place' ? actions.flatMap(({ keys }) => keys) : [],
);

const TEXTS = ['Chief Customer Officer', 'Head of “Care” & <b>Calls</b>', 'ليلى', 'x', '', '=1+1', '12'];
const CARDS = 'main [data-role]';
const ROLES = `${CARDS}, [role="treeitem"]`;
const CONTROLS = 'button, summary, input, textarea, [role="treeitem"], [role^="menuitem"], [role="option"]';

const ENDINGS = ['Enter', 'Enter', 'Control+Enter', 'Shift+Enter', 'Escape', 'Tab', 'F6', 'Control+k'];

/** Draws one of the things that can be done in a situation. */
export function drawCommand(random: RandomNumbers, now: Situation): Command {
  if (now.where === 'window') return inWindow(random, now);
  if (now.where === 'menu') return inMenu(random, now);
  if (now.where === 'text' && random.chance(0.5)) return typing(random);
  if (now.roles > LARGE && random.chance(0.5)) return press(random.pick(['Control+z', 'Delete']), now);
  // Most of what is to be done is done on the chart.
  if (!now.isOnRole && random.chance(0.4)) return click(random, 'left', ROLES);
  const kind = random.between(0, 99);
  if (kind < 35) return press(asPressed(random.pick(EDITING)), now);
  if (kind < 55) return press(asPressed(random.pick(KEYS)), now);
  if (kind < 70) return fromList(random);
  if (kind < 92) return click(random, 'left');
  return click(random, 'right', CARDS);
}

function inWindow(random: RandomNumbers, now: Situation): Command {
  const kind = random.between(0, 9);
  if (kind < 4) return walk(random, now);
  if (kind < 7) return click(random, 'left');
  return press(kind < 9 ? 'Escape' : asPressed(random.pick(KEYS)), now);
}

function inMenu(random: RandomNumbers, now: Situation): Command {
  const kind = random.between(0, 9);
  if (kind < 6) return walk(random, now);
  return kind < 8 ? click(random, 'left') : press('Escape', now);
}

/** Down a list or a menu, and Enter. */
function walk(random: RandomNumbers, now: Situation): Command {
  const steps = random.between(0, 8);
  return async (page) => {
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    const isExit = steps === 0 ? now.isExit : await isOnExit(page);
    await page.keyboard.press(isExit ? 'Escape' : 'Enter');
    return `${steps} down and ${isExit ? 'Escape' : 'Enter'}`;
  };
}

function press(key: string, { isExit }: Situation): Command {
  const pressed = isExit && /^(?:Enter|Space)$/.test(key) ? 'Escape' : key;
  return async (page) => {
    await page.keyboard.press(pressed);
    return pressed;
  };
}

function typing(random: RandomNumbers): Command {
  const text = random.pick(TEXTS);
  const ending = random.pick(ENDINGS);
  return async (page) => {
    await page.keyboard.insertText(text);
    await page.keyboard.press(ending);
    return `“${text}” and ${ending}`;
  };
}

/** One of the commands the list of commands offers now. */
function fromList(random: RandomNumbers): Command {
  const part = random.between(0, 999) / 1_000;
  return async (page) => {
    // A presentation has no commands but its own keys.
    if ((await page.getByRole('main', { name: 'Presentation' }).count()) > 0)
      await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const offered = page.getByRole('dialog', { name: 'Commands' }).locator('[role="option"]');
    await offered.first().waitFor({ timeout: 10_000 });
    const words = await offered.evaluateAll((options) =>
      options.map((option) => (option.ariaDisabled === 'true' ? '' : (option.textContent ?? ''))),
    );
    const possible = words.flatMap((text, at) => (text === '' || EXIT_WORDS.test(text) ? [] : [at]));
    const at = possible[Math.floor(part * possible.length)];
    if (at === undefined) return 'Ctrl+K';
    await offered.nth(at).click();
    return `Ctrl+K “${words[at]}”`;
  };
}

/** One of those that can be pressed now. */
function click(random: RandomNumbers, button: 'left' | 'right', wanted = CONTROLS): Command {
  const part = random.between(0, 999) / 1_000;
  return async (page) => {
    const found = await controlsIn(page, wanted);
    const possible = found.filter(({ words }) => !EXIT_WORDS.test(words));
    const chosen = possible[Math.floor(part * possible.length)];
    if (!chosen) return `nothing to click`;
    await page.mouse.click(chosen.x, chosen.y, { button });
    return `${button} click on “${chosen.words}”`;
  };
}

/** What can be pressed and is not covered by something else. */
function controlsIn(page: Page, wanted: string) {
  return page.evaluate(
    ({ exits, controls }) => {
      const layer = document.querySelector('dialog[open]') ?? document.querySelector('[role="menu"]');
      return [...(layer ?? document.body).querySelectorAll(controls)].flatMap((control) => {
        if (control.closest(exits) || control.matches(':disabled')) return [];
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const there = document.elementFromPoint(x, y);
        if (!there || !control.contains(there)) return [];
        const name = control.getAttribute('aria-label') ?? (control.textContent || control.tagName);
        return [{ x, y, words: name.slice(0, 60) }];
      });
    },
    { exits: EXITS, controls: wanted },
  );
}

async function isOnExit(page: Page): Promise<boolean> {
  const { isExit, words } = await page.evaluate((exits) => {
    const focused = document.activeElement ?? document.body;
    const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '') ?? focused;
    return {
      isExit: focused.matches(exits),
      words: active.getAttribute('aria-label') ?? active.textContent ?? '',
    };
  }, EXITS);
  return isExit || EXIT_WORDS.test(words);
}

/** A key as the app writes it, as the browser is told: with Alt or Shift a digit goes by its place on the keyboard. */
function asPressed(written: string): string {
  return written.replace('Mod', 'Control').replace(/(?<=\+)(\d)$/, 'Digit$1');
}
