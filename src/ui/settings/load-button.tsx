import { useRef } from 'react';
import { readPickedFile } from '../../browser/files.ts';
import { loadSettings, type SettingsNews } from '../../editor/settings/settings-file.ts';
import { useWorkplace } from '../editor-context.tsx';
import { FootButton } from '../primitives/dialog-foot.tsx';

/** Lets a person choose a file of settings, and says what came of it. */
export function LoadButton({ onNews }: { readonly onNews: (news: SettingsNews) => void }) {
  const { settings } = useWorkplace();
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File) => {
    try {
      onNews(loadSettings(settings, await readPickedFile(file)));
    } catch {
      onNews({ tone: 'problem', text: UNREADABLE });
    }
  };
  return (
    <>
      <FootButton onClick={() => input.current?.click()}>Load settings from a file…</FootButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        data-testid="load-settings"
        aria-label="Load settings from a file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void load(file);
        }}
      />
    </>
  );
}

const UNREADABLE =
  'The file could not be read from the disk. Check that it is still there and that you may open it. The settings are as they were.';
