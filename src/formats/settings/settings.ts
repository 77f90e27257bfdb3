import type { DeckSettings } from '../../chart/chart.ts';
import { NO_OWN_NAMES, type OwnNames } from '../../chart/names.ts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
/** Light or dark, or what the system has. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the export of a chart begins with for which nothing was chosen yet. */
export type UsualExport = Pick<DeckSettings, 'format' | 'page' | 'colours' | 'scale' | 'warnings' | 'people'>;

/** What a person has set up for all charts on this computer. No chart carries any of it. */
export interface Settings {
  readonly theme: ThemeChoice;
  /** Absent fields: as the program has them. */
  readonly export: UsualExport;
  readonly names: OwnNames;
}

export const STANDARD_SETTINGS: Settings = { theme: 'system', export: {}, names: NO_OWN_NAMES };

export const SETTINGS_FORMAT = 'reportline-settings';
export const SETTINGS_VERSION = 1;
/** What a file of settings is called at its end. */
export const SETTINGS_EXTENSION = 'reportline-settings.json';
