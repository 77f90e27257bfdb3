import type { TabMessage } from '../../browser/storage/tab-channel.ts';
import type { Editor } from '../editor.ts';
import { newId } from '../new-role.ts';
import type { EditorState } from '../store/state.ts';
import { createHolds, type Holds } from './holds.ts';
import { learn, nothingKnown } from './known.ts';
import { clearRead } from './pending.ts';
import { keepLeftBehind } from './left-behind.ts';
import { type KeepingPorts, PATIENCE } from './ports.ts';
import { type NotStored, readStored, type StoredChart } from './read-stored.ts';
import { asideTitle, GONE, sayHandedOver, sayTakenOver } from './words.ts';
import { createWriting, isBehind, type Writing } from './writing.ts';

/** How long another tab has to store what it has and let go; milliseconds. */
const HAND_OVER = 2_000;

export interface Keeping extends Pick<Writing, 'flush' | 'unsaved' | 'drop'> {
  /** Says what is stored of a chart that is about to be shown. Without it the chart counts as new, and is stored. */
  readonly expect: (stored: StoredChart) => void;
  /**
   * It is known who may write the chart that was open at the beginning. Until then it could be changed here although
   * another tab has it. Never rejects.
   */
  readonly settled: Promise<void>;
  /** Goes on here with what another tab has. */
  readonly takeOver: () => void;
  /** Stores what pages left behind that were never opened again. Never rejects. */
  readonly gatherLeft: () => Promise<void>;
}

interface Beginning {
  /** What is stored of the chart that is open already; absent: nothing is. */
  readonly stored?: StoredChart | undefined;
  /** Puts what is being typed into the chart, before another tab goes on with it. */
  readonly finishTyping?: () => void;
}

/**
 * Keeps every change of every chart on this computer: written down at once, stored a moment later, by one tab at a
 * time. The save state always says in words how it stands.
 */
export function keepDocuments(
  editor: Editor,
  ports: KeepingPorts,
  { stored: first, finishTyping = () => {} }: Beginning = {},
): Keeping {
  const { journal, channel, openKey } = ports;
  const { getState } = editor.store;
  const known = nothingKnown();
  const holds: Holds = createHolds(ports, {
    onTaken: (key) => void goOn(key).catch(() => undefined),
    onLost: (key) => {
      writing.setAside(key);
      lookOn(key);
    },
  });
  const lookOn = (key: string) => {
    if (getState().documentKey === key) void follow(key);
  };
  const writing = createWriting({ editor, ports, known, holds: () => holds, onLost: lookOn });
  let isAsked = false;
  let forcing: ReturnType<typeof setTimeout> | undefined;

  /** The chart on the screen is written by another tab: what happens there shows here. */
  const follow = async (key: string) => {
    editor.setViewOnly('other-tab');
    // Without locks, asking would be taking it back.
    const hold = ports.locks.areReal ? await holds.ask(key).catch(() => undefined) : undefined;
    if (getState().documentKey !== key) return;
    if (hold) await goOn(key);
    else await refresh(key);
  };

  /** What is stored now; it is shown if the chart still is and is another tab's. Undefined: storage did not answer. */
  const refresh = async (key: string): Promise<StoredChart | NotStored | undefined> => {
    const stored = await readStored(ports, key).catch(() => undefined);
    const now = getState();
    if (!stored?.ok || now.documentKey !== key || !now.readOnly) return stored;
    editor.showLatest(stored.opened.document);
    editor.setFiling(stored.opened.filing ?? { steps: 0 });
    learn(known, stored);
    known.untouched.set(key, getState().document);
    return stored;
  };

  /** What another tab had is this one's now. */
  const goOn = async (key: string) => {
    // It was handed over: what is asked for later is another matter.
    clearTimeout(forcing);
    await holds.ask(key);
    if (getState().documentKey !== key) {
      holds.letGo(key);
      return;
    }
    const stored = await refresh(key);
    const hold = await holds.ask(key);
    // It may have been left, or taken by somebody else, while it was read.
    if (!hold || getState().documentKey !== key || !isFollowing(getState())) return;
    if (!stored) {
      // What is on the screen may be old: nobody may go on from it.
      setTimeout(() => void goOn(key).catch(() => undefined), PATIENCE);
      return;
    }
    editor.setViewOnly(null);
    editor.setSaveState(stored.ok ? { kind: 'saved' } : { kind: 'failed', reason: GONE });
    if (!stored.ok) known.bases.set(key, { revision: hold.revision ?? 0 });
    else if (stored.isNewer) writing.note(getState());
    keepOthersWork(key);
    sayTakenOver(editor);
  };

  /** Once the chart is this tab's: what others have left of it is kept, and their notes go. */
  const keepOthersWork = (key: string) => {
    const stored = known.left.get(key);
    known.left.delete(key);
    if (!stored) return;
    const copies = stored.asides.map((document) => {
      const documentKey = newId();
      const copy = { ...document, title: asideTitle(document) };
      writing.note({ ...getState(), document: copy, documentKey, filing: { steps: 0 } });
      return documentKey;
    });
    // Storing the chart itself clears them otherwise.
    if (stored.isNewer) return;
    const clear = () => {
      if (copies.some((copy) => writing.unsaved(copy))) return;
      for (const slot of stored.slots) clearRead(journal, slot);
    };
    if (copies.length > 0) void writing.flush().then(clear);
    else clear();
  };

  const enter = async (state: EditorState) => {
    const { documentKey: key, readOnly, readOnlyBecause, saveState } = state;
    const isEmpty = saveState.kind === 'untouched' || saveState.kind === 'failed';
    if (readOnly ? readOnlyBecause !== 'other-tab' : isEmpty && !writing.unsaved(key)) return;
    openKey.set(key);
    if (!readOnly && !writing.unsaved(key)) {
      known.untouched.set(key, state.document);
      if (!known.bases.has(key) || known.newer.has(key)) writing.note(state);
    }
    const hold = await holds.ask(key).catch(() => undefined);
    if (getState().documentKey !== key) return;
    if (!hold) {
      writing.setAside(key);
      await follow(key);
    } else if (readOnly || isBehind(known, key, hold)) {
      writing.setAside(key);
      editor.setViewOnly('other-tab');
      await goOn(key);
    } else keepOthersWork(key);
  };

  const leave = async (key: string) => {
    await writing.flush();
    // What could not be stored is still this tab's to store.
    if (getState().documentKey !== key && !writing.unsaved(key)) holds.letGo(key);
  };

  const handOver = async (key: string) => {
    if (getState().readOnly) return;
    finishTyping();
    await writing.flush();
    const now = getState();
    // It may have been taken by force meanwhile, which has its own words.
    if (writing.unsaved(key) || now.documentKey !== key || now.readOnly) return;
    holds.letGo(key);
    await follow(key);
    sayHandedOver(editor);
  };

  const isFollowing = ({ readOnly, readOnlyBecause }: EditorState) =>
    readOnly && readOnlyBecause === 'other-tab';
  channel.listen((message: TabMessage) => {
    const now = getState();
    if (message.kind === 'erased') {
      // Nothing that was stored can be gone on from.
      for (const key of known.bases.keys())
        if (!isFollowing(now) || key !== now.documentKey) holds.letGo(key);
      known.bases.clear();
      known.newer.clear();
      return;
    }
    if (message.key !== now.documentKey) return;
    if (message.kind === 'hand-over') void handOver(message.key);
    else if (isFollowing(now)) void refresh(message.key);
  });
  editor.store.subscribe((state, before) => {
    if (state.documentKey !== before.documentKey) {
      void leave(before.documentKey);
      void enter(state);
      return;
    }
    if (state.document === before.document || state.readOnly) return;
    openKey.set(state.documentKey);
    if (!isAsked) ports.askToKeep();
    isAsked = true;
    writing.note(state);
  });
  if (first) learn(known, first);
  const settled = enter(getState()).catch(() => undefined);

  return {
    settled,
    flush: writing.flush,
    unsaved: writing.unsaved,
    drop: writing.drop,
    expect: (stored) => learn(known, stored),
    takeOver: () => {
      const { documentKey: key } = getState();
      if (!isFollowing(getState())) return;
      channel.post({ kind: 'hand-over', key });
      clearTimeout(forcing);
      forcing = setTimeout(() => {
        if (getState().documentKey === key && isFollowing(getState())) holds.force(key);
      }, HAND_OVER);
    },
    gatherLeft: () =>
      keepLeftBehind(ports, (key) => key === getState().documentKey || writing.unsaved(key) !== undefined),
  };
}
