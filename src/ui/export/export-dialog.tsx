import { useLayoutEffect, useRef, useState } from 'react';
import { writeClipboardPicture } from '../../browser/system-clipboard.ts';
import type { PictureFormat } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import { deckFile, drawnPng } from '../../editor/export/deck-file.ts';
import { comparisonHeading } from '../../formats/deck/comparison-deck.ts';
import { toldAs } from '../../layout/deck/deck-choices.ts';
import { usualWords } from '../../layout/deck/page-draft.ts';
import { isArranged } from '../../layout/deck/single-page.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { opensHere, useModal } from '../primitives/use-modal.ts';
import { BrandChoice } from './brand-choice.tsx';
import { ChangeFiles } from './change-files.tsx';
import { FORMAT_CHOICES, pagesWords } from './deck-words.ts';
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
import { SubjectChoice } from './subject-choice.tsx';
import { TableFiles } from './table-files.tsx';
import { TextFiles } from './text-files.tsx';
import { useDeck } from './use-deck.ts';
import { WordsChoice } from './words-choice.tsx';

const FORMAT_WORDS: Readonly<Record<PictureFormat, string>> = {
  png: 'A picture for a slide or a page.',
  svg: 'Sharp at any size; text stays text.',
  pdf: 'Sharp at any size; its text can be searched.',
  pptx: 'Slides to edit: move a box, and its lines follow.',
};

/** The chart as a picture, a document or slides, with a live preview. */
export function ExportDialog() {
  const { editor, files } = useWorkplace();
  const { settings, choices, parts, pair, compareWith, change, deck, deckNow } = useDeck();
  const [turned, turnTo] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const { modal, close } = useModal({
    onClose: () => {
      // What was set up is there again, whether or not anything was saved.
      editor.keepDeck(settings);
      editor.showDialog(null);
    },
  });
  const form = useKeptInside();
  const title = useEditorState((state) => state.document.title);
  const scenarioName = useEditorState((state) =>
    state.document.scenarios.length > 1 ? currentScenario(state).name : undefined,
  );
  const branch = choices.part === 'branch' ? choices.branch : undefined;
  const compared = choices.subject === 'changes' ? pair : undefined;
  const usual = compared
    ? comparisonHeading({ title, ...compared, scenario: compared.after, choices })
    : usualWords({ title, scenarioName, scenario: parts.scenario, branch });
  const part = compared ? `${compared.before.name} ${compared.after.name}` : usual.title;
  const pages = deck?.pages ?? [];
  const at = Math.min(turned, pages.length - 1);

  /** Runs what takes a moment. */
  const leave = async (work: () => Promise<string>, problem: string) => {
    if (isBusy) return;
    setBusy(true);
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
    const made = deckNow();
    const file = await deckFile(made, {
      choices,
      title,
      scenario: compared ? undefined : scenarioName,
      branch: compared || branch !== undefined ? part : undefined,
      day: files.today(),
    });
    files.download(file.name, file.content);
    const many = pagesWords(choices.format, made.pages.length);
    return `Saved ${file.name} in your downloads${many ? `: ${many}` : ''}.${file.remark === undefined ? '' : ` ${file.remark}`}`;
  };
  const copy = async () => {
    const made = deckNow().pages;
    const picture = drawnPng((made[at] ?? made[0]).scene, choices.scale);
    await writeClipboardPicture(picture.then(({ content }) => content));
    const { remark } = await picture;
    return `Copied as a picture; paste it where it is to go.${remark === undefined ? '' : ` ${remark}`}`;
  };
  const print = () => {
    if (isBusy) return;
    const made = deckNow();
    close();
    printDeck(made);
  };

  const page = pages[at];
  const many = pagesWords(choices.format, pages.length);
  return (
    <DialogFrame title="Export" modal={modal} onClose={close} className={styles['dialog']}>
      <div className={styles['body']}>
        <div className={styles['preview']}>
          {page ? (
            <PagePreview
              page={page}
              at={at}
              count={pages.length}
              isClear={choices.colours === 'transparent'}
              onTurn={turnTo}
            />
          ) : (
            <p className={styles['sheet']}>Drawing…</p>
          )}
          {deck && (
            <SmallText
              choices={choices}
              deck={deck}
              isArranged={isArranged(parts.scenario)}
              onChange={change}
            />
          )}
        </div>
        <div
          ref={form}
          className={styles['form']}
          role="region"
          aria-label="Settings"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
          tabIndex={0}
        >
          <div className={styles['group']}>
            <SegmentedChoice
              label="Format"
              value={choices.format}
              choices={FORMAT_CHOICES}
              onChange={(format) => change({ format })}
            />
            <p className={styles['note']}>{FORMAT_WORDS[choices.format]}</p>
            <MissingLetters format={choices.format} pages={pages} />
          </div>
          <div className={styles['group']}>
            {pair && (
              <SubjectChoice choices={choices} pair={pair} onChange={change} onCompareWith={compareWith} />
            )}
            {toldAs(choices).picture && (
              <PartChoice
                choices={choices}
                parts={parts}
                isCondensed={(deck?.leftOut ?? 0) > 0}
                onChange={change}
              />
            )}
            <PageChoice choices={choices} deck={deck} onChange={change} />
          </div>
          <SettingGroup title="Shown">
            <LookChoice choices={choices} onChange={change} />
          </SettingGroup>
          <SettingGroup title="Words around it">
            <WordsChoice choices={choices} usual={usual} onChange={change} />
          </SettingGroup>
          <SettingGroup title="Your company">
            <BrandChoice choices={choices} onChange={change} />
          </SettingGroup>
          {compared && (
            <SettingGroup title="The changes as a list instead">
              <ChangeFiles compared={compared} onLeave={close} />
            </SettingGroup>
          )}
          <SettingGroup title={compared ? 'The chart as a table instead' : 'As a table instead'}>
            <TableFiles onLeave={close} />
          </SettingGroup>
          <SettingGroup title={compared ? 'The chart as a text instead' : 'As a text instead'}>
            <TextFiles onLeave={close} />
          </SettingGroup>
        </div>
      </div>
      <DialogFoot words={`${many ? `${many} will be saved. ` : ''}Nothing leaves this computer.`}>
        <FootButton isIdle={isBusy} onClick={() => void leave(copy, NOT_COPIED)}>
          Copy picture
        </FootButton>
        <FootButton isIdle={isBusy} onClick={print}>
          Print…
        </FootButton>
        <FootButton
          isPrimary
          isIdle={isBusy}
          button={opensHere}
          onClick={() => void leave(save, NOT_MADE[choices.format])}
        >
          {isBusy ? 'Drawing…' : `Save ${choices.format.toUpperCase()}`}
        </FootButton>
      </DialogFoot>
    </DialogFrame>
  );
}

/** What had the keyboard and is gone, such as advice that was taken, hands it to the settings. */
function useKeptInside() {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) form.current?.focus({ preventScroll: true });
  });
  return form;
}

const NO_PICTURE = 'The browser could not draw this picture. Try a smaller size, or SVG, which has no limit.';
const NO_FILE =
  'The file could not be made: a part of Reportline did not load or has a fault. Save the chart, reload the page and try again; if it fails again, try without the logo.';
const NOT_MADE: Readonly<Record<PictureFormat, string>> = {
  png: NO_PICTURE,
  svg: NO_FILE,
  pdf: NO_FILE,
  pptx: NO_FILE,
};
const NOT_COPIED =
  'The browser did not let the picture onto the clipboard. Save it as PNG instead, or allow this page to use the clipboard.';
