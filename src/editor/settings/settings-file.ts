import { fileName, type PickedFile } from '../../browser/files.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import { readSettings } from '../../formats/settings/read-settings.ts';
import { SETTINGS_EXTENSION, type Settings, STANDARD_SETTINGS } from '../../formats/settings/settings.ts';
import { writeSettings } from '../../formats/settings/write-settings.ts';
import type { FileControl } from '../actions/action.ts';
import type { SettingsDesk } from './settings-desk.ts';

/** What came of something in the window, in words. */
export interface SettingsNews {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** More sentences, such as everything in a file that could not be used. */
  readonly details?: readonly string[];
  readonly undo?: UndoOffer;
}

/** The way back from a step that replaced all settings. */
export interface UndoOffer {
  /** What the step put in place. With anything else there by now, going back would lose that as well. */
  readonly replacedBy: Settings;
  readonly run: () => void;
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
  const undo = replaceAll(desk, reading.settings);
  const text = `The settings of ${file} are in use.`;
  const details = reading.problems.map(({ path, message }) =>
    path === '' ? message : `${path}: ${message}`,
  );
  if (details.length === 0) return { tone: 'done', text, undo };
  const odd =
    details.length === 1
      ? 'One of them was not as it should be; see what is used instead.'
      : `${inDigits(details.length)} of them were not as they should be; see what is used instead.`;
  return { tone: 'problem', text: `${text} ${odd}`, details, undo };
}

/** Gives up every setting. */
export function backToStandard(desk: SettingsDesk): SettingsNews {
  const undo = replaceAll(desk, STANDARD_SETTINGS);
  return { tone: 'done', text: 'All settings are back to the standard.', undo };
}

function replaceAll(desk: SettingsDesk, settings: Settings): UndoOffer {
  const { store, use } = desk;
  const before = store.getState().settings;
  use(settings);
  return { replacedBy: store.getState().settings, run: () => use(before) };
}
