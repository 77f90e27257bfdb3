import { fileName, type PickedFile } from '../../browser/files.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import { readSettings } from '../../formats/settings/read-settings.ts';
import { SETTINGS_EXTENSION, STANDARD_SETTINGS } from '../../formats/settings/settings.ts';
import { writeSettings } from '../../formats/settings/write-settings.ts';
import type { FileControl } from '../actions/action.ts';
import type { SettingsDesk } from './settings-desk.ts';

/** What came of something in the window, in words. */
export interface SettingsNews {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** More sentences, such as everything in a file that could not be used. */
  readonly details?: readonly string[];
  /** Brings the settings back that were replaced. */
  readonly undo?: () => void;
}

/** Saves the settings as a file for another computer, or a colleague. */
export function saveSettings({ store }: SettingsDesk, files: FileControl): SettingsNews {
  const name = fileName('settings', SETTINGS_EXTENSION, files.today());
  const text = writeSettings(store.getState().settings);
  files.download(name, new Blob([text], { type: 'application/json' }));
  return { tone: 'done', text: `Saved ${name} in your downloads.` };
}

/** Takes the settings out of a file, all of them, and says what of it could not be used. */
export function loadSettings(desk: SettingsDesk, { name, bytes }: PickedFile): SettingsNews {
  const reading = readSettings(bytes);
  const file = quoteText(shortName(name));
  if (!reading.ok) return { tone: 'problem', text: `${file} was not used. ${reading.message}` };
  const before = desk.store.getState().settings;
  desk.use(reading.settings);
  const details = reading.problems.map(({ path, message }) =>
    path === '' ? message : `${path}: ${message}`,
  );
  return {
    tone: details.length > 0 ? 'problem' : 'done',
    text: `The settings of ${file} are in use.${details.length > 0 ? ' Not all of it could be taken as it was:' : ''}`,
    ...(details.length > 0 && { details }),
    undo: () => desk.use(before),
  };
}

/** Gives up every setting. */
export function backToStandard(desk: SettingsDesk): SettingsNews {
  const before = desk.store.getState().settings;
  desk.use(STANDARD_SETTINGS);
  return { tone: 'done', text: 'All settings are back to the standard.', undo: () => desk.use(before) };
}
