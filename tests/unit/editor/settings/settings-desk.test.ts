import { describe, expect, it } from 'vitest';
import type { SettingsStore } from '../../../../src/browser/storage/settings-store.ts';
import { settingsDesk } from '../../../../src/editor/settings/settings-desk.ts';
import { STANDARD_SETTINGS } from '../../../../src/formats/settings/settings.ts';

/** What two tabs share; a tab hears what the other writes. */
function computer(first?: string) {
  let text = first;
  const tabs: { changed?: () => void }[] = [];
  const tab = (isWritable = true): SettingsStore => {
    const me: { changed?: () => void } = {};
    tabs.push(me);
    return {
      read: () => text,
      write: (next) => {
        if (!isWritable) return false;
        text = next;
        for (const other of tabs) if (other !== me) other.changed?.();
        return true;
      },
      listen: (changed) => {
        me.changed = changed;
      },
    };
  };
  return { tab, text: () => text };
}

const names = { departments: { it: 'Technology' }, areas: {} } as const;

describe('settings over time', () => {
  it('are kept, read again, and followed by other tabs', () => {
    const { tab } = computer();
    const [one, two] = [settingsDesk(tab()), settingsDesk(tab())];
    one.change({ theme: 'dark' });
    one.change({ names });
    expect(two.store.getState().settings).toEqual({ ...STANDARD_SETTINGS, theme: 'dark', names });
    expect(two.store.getState().names.departments.it).toBe('Technology');
    expect(settingsDesk(tab()).store.getState().settings.theme).toBe('dark');
  });

  it('leave nothing behind once they are the standard again', () => {
    const { tab, text } = computer();
    const desk = settingsDesk(tab());
    desk.change({ theme: 'dark' });
    expect(text()).toContain('"theme": "dark"');
    desk.use(STANDARD_SETTINGS);
    expect(text()).toBeUndefined();
  });

  it('are the standard where what is kept cannot be read', () => {
    const { tab } = computer('{"format":"reportline-settings","theme":');
    expect(settingsDesk(tab()).store.getState().settings).toEqual(STANDARD_SETTINGS);
  });

  it('hold in a page that cannot keep them, which says so', () => {
    const desk = settingsDesk(computer().tab(false));
    expect(desk.store.getState().isKept).toBe(true);
    desk.change({ theme: 'dark' });
    expect(desk.store.getState()).toMatchObject({ settings: { theme: 'dark' }, isKept: false });
  });

  it('are gone when everything is erased, and nothing is written', () => {
    const { tab, text } = computer();
    const desk = settingsDesk(tab());
    desk.change({ theme: 'dark' });
    const before = text();
    desk.forget();
    expect([desk.store.getState().settings, text()]).toEqual([STANDARD_SETTINGS, before]);
  });

  it('keep the same names while those do not change, so that nothing is drawn anew for them', () => {
    const desk = settingsDesk(computer().tab());
    desk.change({ names });
    const before = desk.store.getState().names;
    desk.change({ theme: 'dark' });
    expect(desk.store.getState().names).toBe(before);
    desk.change({ names: { ...names, areas: { cx: 'Guests' } } });
    expect(desk.store.getState().names).not.toBe(before);
  });
});
