import { DECK_COLOURS, type DeckSettings, PAGE_SIZES, PICTURE_FORMATS } from '../../chart/chart.ts';
import { NO_OWN_NAMES, type OwnNames } from '../../chart/names.ts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
/** Light or dark, or what the system has. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the export of a chart begins with for which nothing was chosen yet. */
export type UsualExport = Pick<DeckSettings, 'format' | 'page' | 'colours' | 'scale' | 'warnings' | 'people'>;

/**
 * What each of them can be. A list and no schema: settings are read before the first paint, and what checks schemas
 * would be the largest part of what the page starts with after React.
 */
export const EXPORT_CHOICES = {
  format: PICTURE_FORMATS,
  page: PAGE_SIZES,
  colours: DECK_COLOURS,
  scale: [1, 2, 3, 4],
  warnings: [true, false],
  people: [true, false],
} as const satisfies { readonly [Field in keyof UsualExport]-?: readonly UsualExport[Field][] };

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
