import type { SettingsDesk } from '../../editor/settings/settings-desk.ts';
import type { ThemeChoice } from '../../formats/settings/settings.ts';
import { DARK, LIGHT } from '../../layout/theme.ts';

/** The bar of the browser, or of the installed app, has the colour of the toolbar below it. */
const BARS = { light: LIGHT.paper, dark: DARK.paper } as const;

/** Gives the page the theme that was chosen, from now on and at every change. Call it before anything is painted. */
export function followTheme({ store }: SettingsDesk): void {
  let shown: ThemeChoice = 'system';
  const follow = () => {
    const { theme } = store.getState().settings;
    if (theme !== shown) showTheme(theme);
    shown = theme;
  };
  follow();
  store.subscribe(follow);
}

function showTheme(theme: ThemeChoice): void {
  const { documentElement, head } = document;
  if (theme === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
  head
    .querySelector('meta[name="color-scheme"]')
    ?.setAttribute('content', theme === 'system' ? 'light dark' : theme);
  for (const bar of head.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const of = /dark/.test(bar.media) ? 'dark' : 'light';
    bar.content = BARS[theme === 'system' ? of : theme];
  }
}
