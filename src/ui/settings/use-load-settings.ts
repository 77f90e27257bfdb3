import { readPickedFile } from '../../browser/files.ts';
import { loadSettings, type SettingsNews } from '../../editor/settings/settings-file.ts';
import { useWorkplace } from '../editor-context.tsx';

/** Takes the settings out of a file of the disk, chosen or dropped, and says what came of it. */
export function useLoadSettings(onNews: (news: SettingsNews) => void): (file: File) => void {
  const { settings } = useWorkplace();
  const load = async (file: File) => {
    try {
      onNews(loadSettings(settings, await readPickedFile(file)));
    } catch {
      onNews({ tone: 'problem', text: UNREADABLE });
    }
  };
  return (file) => void load(file);
}

const UNREADABLE =
  'The file could not be read from the disk. Check that it is still there and that you may open it. The settings are as they were.';
