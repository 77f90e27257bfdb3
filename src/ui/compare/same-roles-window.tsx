import { useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import type { SameBy, SameRole } from '../../chart/same-roles.ts';
import { quoteText } from '../../chart/quote.ts';
import {
  filledBy,
  type SameRolesOffer,
  sameRolesOffer,
  treatAsSame,
} from '../../editor/comparing/same-role-offer.ts';
import { useWorkplace } from '../editor-context.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { SameRolesTable } from './same-roles-table.tsx';
import styles from './same-roles-window.module.css';

const DOUBTFUL_FIRST: readonly SameBy[] = ['person', 'title', 'title and person'];

/** Roles of two scenarios that look the same, each of which can be left out, before they are treated as the same. */
export function SameRolesWindow() {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  // What was found when it was opened; nothing changes behind it.
  const [{ offer, filling }] = useState(() => {
    const { document, matching } = editor.store.getState();
    const found = (matching && sameRolesOffer(document, matching)) ?? undefined;
    return { offer: found, filling: found && filledBy(document, found, found.pairs) };
  });
  return (
    <DialogFrame
      title="Roles that look the same"
      {...(offer && { words: keepingWords(offer, filling?.name) })}
      modal={modal}
      onClose={close}
      className={styles['window']}
    >
      {offer ? (
        <Matching
          offer={offer}
          onClose={close}
          onDone={(pairs) => {
            close();
            treatAsSame(editor, offer, pairs);
          }}
        />
      ) : (
        <p className={styles['none']}>The two scenarios have no roles that look the same under other ids.</p>
      )}
    </DialogFrame>
  );
}

function keepingWords({ kept, renamed }: SameRolesOffer, filling: string | undefined): string {
  const silence =
    filling === undefined
      ? ''
      : ` What the table has no column for is no change: it stays as in ${quoteText(filling)}.`;
  return `The ticked roles of ${quoteText(renamed.name)} get the ids they have in ${quoteText(kept.name)}. From then on they are the same roles, and only what differs about them is a change.${silence}`;
}

interface Props {
  readonly offer: SameRolesOffer;
  readonly onClose: () => void;
  readonly onDone: (pairs: readonly SameRole[]) => void;
}

function Matching({ offer, onClose, onDone }: Props) {
  const [pairs] = useState(() =>
    offer.pairs.toSorted((a, b) => DOUBTFUL_FIRST.indexOf(a.by) - DOUBTFUL_FIRST.indexOf(b.by)),
  );
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const taken = pairs.filter(({ after }) => !left.has(after.id));
  return (
    <>
      <SameRolesTable offer={offer} pairs={pairs} left={left} onLeave={leave} />
      <DialogFoot
        words={`${inDigits(taken.length)} of ${inDigits(pairs.length)} ticked. One step, which can be undone.`}
      >
        <FootButton onClick={onClose}>Cancel</FootButton>
        <FootButton isPrimary isIdle={taken.length === 0} onClick={() => onDone(taken)}>
          Treat as the same
        </FootButton>
      </DialogFoot>
    </>
  );
}
