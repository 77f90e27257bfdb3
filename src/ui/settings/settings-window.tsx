import { type DragEvent, useRef, useState } from 'react';
import type { ThemeChoice } from '../../formats/settings/settings.ts';
import { backToStandard, saveSettings, type SettingsNews } from '../../editor/settings/settings-file.ts';
import { useWorkplace } from '../editor-context.tsx';
import { SegmentedChoice } from '../export/segmented-choice.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { LoadButton } from './load-button.tsx';
import { NameList } from './name-list.tsx';
import { NewsBar } from './news-bar.tsx';
import styles from './settings-window.module.css';
import { useLoadSettings } from './use-load-settings.ts';
import { useSetting } from './use-setting.ts';
import { UsualExportChoice } from './usual-export-choice.tsx';

const THEMES: readonly { readonly value: ThemeChoice; readonly words: string }[] = [
  { value: 'system', words: 'Same as the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** What a person sets up for all charts. Everything holds as soon as it is chosen. */
export function SettingsWindow() {
  const { editor, files, settings: desk } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const { theme, export: usual, names } = useSetting(({ settings }) => settings);
  const isKept = useSetting((state) => state.isKept);
  const [news, tell] = useState<SettingsNews>();
  const body = useRef<HTMLDivElement>(null);
  const load = useLoadSettings(tell);
  /** The page would open it, and say what came of that beneath the window. */
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    load(file);
  };
  return (
    <DialogFrame
      title="Settings"
      words="For every chart on this computer. What you choose applies at once."
      modal={{ ...modal, onDrop: drop }}
      onClose={close}
      className={styles['window']}
    >
      <NewsBar news={isKept ? undefined : NOT_KEPT} />
      <NewsBar
        news={news}
        onDone={(next) => {
          tell(next);
          // The button goes, and would take the keyboard with it.
          body.current?.focus();
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard */}
      <div ref={body} className={styles['body']} role="region" aria-label="Settings" tabIndex={0}>
        <div className={styles['section']} role="group" aria-labelledby="settings-theme">
          <h3 id="settings-theme">Appearance</h3>
          <div className={styles['theme']}>
            <SegmentedChoice
              label="Theme"
              value={theme}
              choices={THEMES}
              onChange={(chosen) => desk.change({ theme: chosen })}
            />
          </div>
        </div>
        <div className={styles['section']} role="group" aria-labelledby="settings-export">
          <h3 id="settings-export">How an export starts out</h3>
          <p className={styles['note']}>What was chosen for a chart stays with that chart, and goes first.</p>
          <UsualExportChoice usual={usual} onChange={(next) => desk.change({ export: next })} />
        </div>
        <div className={styles['section']} role="group" aria-labelledby="settings-names">
          <h3 id="settings-names">Your own names</h3>
          <p className={styles['note']}>
            They appear on cards, in the details, in the check of guesses, and in every picture and deck you
            export. Findings, lists of changes, tables and saved charts keep the standard names, which every
            reader knows. Leave a field empty for the standard name.
          </p>
          <NameList names={names} onChange={(next) => desk.change({ names: next })} />
        </div>
      </div>
      <DialogFoot words="Kept in this browser and nowhere else.">
        <FootButton onClick={() => tell(backToStandard(desk))}>Back to the standard</FootButton>
        <LoadButton onFile={load} />
        <FootButton onClick={() => tell(saveSettings(desk, files))}>Save settings as a file</FootButton>
      </DialogFoot>
    </DialogFrame>
  );
}

const NOT_KEPT: SettingsNews = {
  tone: 'problem',
  text: 'This browser did not let Reportline keep the settings, so they are gone when the page is closed. Save them as a file, and load it the next time.',
};
