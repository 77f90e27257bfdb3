import { useState } from 'react';
import { writeClipboardPicture } from '../../browser/system-clipboard.ts';
import type { PictureFormat } from '../../chart/chart.ts';
import { currentOrg, currentScenario } from '../../editor/derived.ts';
import { deckFile, drawnPng } from '../../editor/export/deck-file.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { BrandChoice } from './brand-choice.tsx';
import styles from './export-dialog.module.css';
import { LookChoice } from './look-choice.tsx';
import { MissingLetters } from './missing-letters.tsx';
import { PageChoice } from './page-choice.tsx';
import { PagePreview } from './page-preview.tsx';
import { PartChoice } from './part-choice.tsx';
import { printDeck } from './printed-deck.ts';
import { SegmentedChoice } from './segmented-choice.tsx';
import { SettingGroup } from './setting-group.tsx';
import { SmallText } from './small-text.tsx';
import { useDeck } from './use-deck.ts';
import { WordsChoice } from './words-choice.tsx';

const FORMATS: readonly { readonly value: PictureFormat; readonly words: string }[] = [
  { value: 'png', words: 'PNG' },
  { value: 'svg', words: 'SVG' },
  { value: 'pdf', words: 'PDF' },
  { value: 'pptx', words: 'PPTX' },
];

const FORMAT_WORDS: Readonly<Record<PictureFormat, string>> = {
  png: 'A picture for a slide or a page.',
  svg: 'Sharp at any size; text stays text.',
  pdf: 'Sharp at any size; its text can be searched.',
  pptx: 'Slides to edit: move a box, and its lines follow.',
};

/** The chart as a picture, a document or slides, with a live preview. */
export function ExportDialog() {
  const { editor, files } = useWorkplace();
  const { settings, choices, change, setLogo, deck, deckNow } = useDeck();
  const [isBusy, setBusy] = useState(false);
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const title = useEditorState((state) => state.document.title);
  const scenarioName = useEditorState((state) =>
    state.document.scenarios.length > 1 ? currentScenario(state).name : '',
  );
  const branch = useEditorState((state) =>
    choices.part === 'branch' && choices.branch !== undefined
      ? currentOrg(state).role(choices.branch)?.title
      : undefined,
  );

  /** Runs what takes a moment; the settings are kept with the chart whatever becomes of it. */
  const leave = async (work: () => Promise<string>, problem: string) => {
    setBusy(true);
    editor.keepDeck(settings);
    try {
      const text = await work();
      close();
      editor.notify({ tone: 'done', text });
    } catch {
      close();
      editor.notify({ tone: 'problem', text: problem });
    }
  };
  const save = async () => {
    const file = await deckFile(deckNow(), { choices, title, branch, day: files.today() });
    files.download(file.name, file.content);
    return `Saved ${file.name} in your downloads.${file.remark === undefined ? '' : ` ${file.remark}`}`;
  };
  const copy = async () => {
    const picture = drawnPng(deckNow().pages[0].scene, choices.scale);
    await writeClipboardPicture(picture.then(({ content }) => content));
    const { remark } = await picture;
    return `Copied as a picture; paste it where it is to go.${remark === undefined ? '' : ` ${remark}`}`;
  };
  const print = () => {
    editor.keepDeck(settings);
    const made = deckNow();
    close();
    printDeck(made);
  };

  const { pages, smallest } = deck;
  return (
    <DialogFrame title="Export" modal={modal} onClose={close} className={styles['dialog']}>
      <div className={styles['body']}>
        <div className={styles['preview']}>
          <PagePreview pages={pages} isClear={choices.colours === 'transparent'} />
          <SmallText
            choices={choices}
            size={choices.page === 'own' ? Infinity : smallest}
            onChange={change}
          />
        </div>
        <div
          className={styles['form']}
          role="region"
          aria-label="Settings"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <div className={styles['group']}>
            <SegmentedChoice
              label="Format"
              value={choices.format}
              choices={FORMATS}
              onChange={(format) => change({ format })}
            />
            <p className={styles['note']}>{FORMAT_WORDS[choices.format]}</p>
            <MissingLetters format={choices.format} pages={pages} />
          </div>
          <div className={styles['group']}>
            <PartChoice choices={choices} onChange={change} />
            <PageChoice choices={choices} scene={pages[0].scene} onChange={change} />
          </div>
          <SettingGroup title="Shown">
            <LookChoice choices={choices} onChange={change} />
          </SettingGroup>
          <SettingGroup title="Words around it">
            <WordsChoice choices={choices} usual={{ title, subtitle: scenarioName }} onChange={change} />
          </SettingGroup>
          <SettingGroup title="Your company">
            <BrandChoice choices={choices} onChange={change} onLogo={setLogo} />
          </SettingGroup>
        </div>
      </div>
      <div className={styles['foot']}>
        <span className={styles['note']}>Nothing leaves this computer.</span>
        <button
          type="button"
          className={styles['quiet']}
          disabled={isBusy}
          onClick={() => void leave(copy, NOT_COPIED)}
        >
          Copy picture
        </button>
        <button type="button" className={styles['quiet']} disabled={isBusy} onClick={print}>
          Print…
        </button>
        <button
          type="button"
          className={styles['primary']}
          disabled={isBusy}
          onClick={() => void leave(save, NOT_DRAWN)}
        >
          {isBusy ? 'Drawing…' : `Save ${choices.format.toUpperCase()}`}
        </button>
      </div>
    </DialogFrame>
  );
}

const NOT_DRAWN =
  'The browser could not draw this. Try a smaller size, or SVG, which has no limit; if the app was updated meanwhile, save the chart and reload the page.';
const NOT_COPIED =
  'The browser did not let the picture onto the clipboard. Save it as PNG instead, or allow this page to use the clipboard.';
