import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SettingsStore } from '../../browser/storage/settings-store.ts';
import { sameValue } from '../../chart/edits/patch.ts';
import { namesOf, type Names } from '../../chart/names.ts';
import { readSettings } from '../../formats/settings/read-settings.ts';
import { type Settings, STANDARD_SETTINGS } from '../../formats/settings/settings.ts';
import { writeSettings } from '../../formats/settings/write-settings.ts';

export interface SettingsState {
  readonly settings: Settings;
  /** The names that follow from them; the same object while they are the same. */
  readonly names: Names;
  /** False: the browser keeps no settings, and they are gone with this page. */
  readonly isKept: boolean;
}

/** A person's settings over time. They belong to no chart and make no step of any history. */
export interface SettingsDesk {
  readonly store: StoreApi<SettingsState>;
  /** Puts other settings in the place of those there are, here and in every other tab. */
  readonly use: (settings: Settings) => void;
  readonly change: (patch: Partial<Settings>) => void;
  /** Everything was erased: the standard holds, and nothing is written. */
  readonly forget: () => void;
}

/** @param kept Where the settings are kept. What is kept there and cannot be read is the standard. */
export function settingsDesk(kept: SettingsStore): SettingsDesk {
  const store = createStore<SettingsState>(() => stateOf(keptIn(kept), true));
  const show = (settings: Settings, isKept: boolean) =>
    store.setState((before) => {
      const now = sameValue(before.settings, settings) ? before.settings : settings;
      const areNamesSame = sameValue(before.settings.names, now.names);
      return { ...stateOf(now, isKept), ...(areNamesSame && { names: before.names }) };
    });
  const use = (settings: Settings) => {
    const isStandard = sameValue(settings, STANDARD_SETTINGS);
    show(settings, kept.write(isStandard ? undefined : writeSettings(settings)));
  };
  kept.listen(() => show(keptIn(kept), true));
  return {
    store,
    use,
    change: (patch) => use({ ...store.getState().settings, ...patch }),
    forget: () => show(STANDARD_SETTINGS, true),
  };
}

function stateOf(settings: Settings, isKept: boolean): SettingsState {
  return { settings, names: namesOf(settings.names), isKept };
}

function keptIn(kept: SettingsStore): Settings {
  const text = kept.read();
  const reading = text === undefined ? undefined : readSettings(text);
  return reading?.ok ? reading.settings : STANDARD_SETTINGS;
}
