import { SETTINGS_FORMAT, SETTINGS_VERSION, type Settings } from './settings.ts';

/** Settings as a readable text, in a file as in the browser. {@link readSettings} gives back the same. */
export function writeSettings({ theme, export: usual, names }: Settings): string {
  const { departments, areas } = names;
  const file = {
    format: SETTINGS_FORMAT,
    version: SETTINGS_VERSION,
    theme,
    export: usual,
    names: { departments, areas },
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
