import { useMemo, useState } from 'react';
import { pageAddress } from '../../browser/address-fragment.ts';
import { keepLinkAddress, keptLinkAddress } from '../../browser/kept-link-address.ts';
import { writeClipboard } from '../../browser/system-clipboard.ts';
import { saveToDisk } from '../../editor/actions/file-actions.ts';
import { readBaseAddress } from '../../editor/sharing/base-address.ts';
import { CARRIERS, LONGEST_LINK, sizeWords } from '../../editor/sharing/link-size.ts';
import { USUAL_CONTENT, whatCanBeLeftOut } from '../../editor/sharing/what-goes-along.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SettingGroup } from '../export/setting-group.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { opensHere, useModal } from '../primitives/use-modal.ts';
import { AddressField } from './address-field.tsx';
import { ContentChoice } from './content-choice.tsx';
import { LinkPreview } from './link-preview.tsx';
import { LinkSize } from './link-size.tsx';
import styles from './share-dialog.module.css';
import { type LinkState, useLink } from './use-link.ts';

const TOO_LARGE =
  'The chart is too large for a link, which holds up to 5 MB. Share one branch of it, or send the chart as a file.';
const FAILED =
  'The link could not be made: this browser cannot pack texts, or has not enough memory. Send the chart as a file.';
const NOT_COPIED =
  'The browser did not let the link onto the clipboard. It is selected here: copy it with the keyboard.';

/** The chart as a link that carries it, to be copied and sent. */
export function ShareDialog() {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const document = useEditorState((state) => state.document);
  const leavable = useMemo(() => whatCanBeLeftOut(document), [document]);
  const [content, setContent] = useState(USUAL_CONTENT);
  const usual = pageAddress();
  const [base, setBase] = useState(() => keptLinkAddress() ?? usual);
  const [byHand, setByHand] = useState(false);
  const address = readBaseAddress(base);
  const scenarioId = useEditorState((shown) => shown.scenarioId);
  const state = useLink(document, scenarioId, content);
  const link = state.kind === 'ready' && address.ok ? `${address.address}#${state.fragment}` : undefined;
  const isTooLong = link !== undefined && link.length > LONGEST_LINK;
  const canCopy = link !== undefined && !isTooLong;

  const changeBase = (text: string) => {
    setBase(text);
    const read = readBaseAddress(text);
    if (read.ok) keepLinkAddress(read.address === usual ? undefined : read.address);
  };
  const copy = async () => {
    if (!canCopy) return;
    try {
      await writeClipboard(link);
    } catch {
      setByHand(true);
      return;
    }
    close();
    const text = `Copied the link, ${sizeWords(link.length)}. The chart is inside it: whoever has the link has the chart.`;
    editor.notify({ tone: 'done', text });
  };
  const saveInstead = () => {
    close();
    saveToDisk.run(workplace);
  };

  return (
    <DialogFrame
      title="Share as a link"
      words="The chart travels inside the link: nothing is uploaded, and whoever has it has the chart."
      modal={modal}
      onClose={close}
      className={styles['dialog']}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard */}
      <div className={styles['body']} role="region" aria-label="Link" tabIndex={0}>
        <SettingGroup title="What goes along">
          <ContentChoice
            content={content}
            leavable={leavable}
            onChange={(patch) => setContent({ ...content, ...patch })}
          />
        </SettingGroup>
        <AddressField text={base} address={address} usual={usual} onChange={changeBase} />
        <SettingGroup title="The link">
          {link === undefined ? (
            <p className={styles['none']}>
              {address.ok ? noLinkWords(state) : 'There is none yet: it begins with the address above.'}
            </p>
          ) : (
            <>
              <LinkPreview link={link} byHand={byHand} />
              {byHand && <p className={styles['advice']}>{NOT_COPIED}</p>}
              <LinkSize length={link.length} />
              {link.length > CARRIERS[0].most && <p className={styles['hint']}>{SHORTER}</p>}
            </>
          )}
        </SettingGroup>
      </div>
      <DialogFoot words="It opens as a copy to look at.">
        <FootButton onClick={saveInstead}>Save as a file instead</FootButton>
        <FootButton isPrimary isIdle={!canCopy} button={opensHere} onClick={() => void copy()}>
          Copy the link
        </FootButton>
      </DialogFoot>
    </DialogFrame>
  );
}

const SHORTER =
  'Shorter: leave more of it out above, or select the head of one branch, open it as a chart of its own and share that. A file may have up to 20 MB.';

function noLinkWords({ kind }: LinkState): string {
  switch (kind) {
    case 'too-large':
      return TOO_LARGE;
    case 'failed':
      return FAILED;
    case 'packing':
    case 'ready':
      return 'Packing the chart…';
    default:
      return kind satisfies never;
  }
}
