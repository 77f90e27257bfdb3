import { Superseded } from '../../browser/storage/library.ts';
import type { TabMessage } from '../../browser/storage/tab-channel.ts';
import { whenIdle } from '../../browser/when-idle.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Editor } from '../editor.ts';
import { inTime } from '../in-time.ts';
import { newId } from '../new-role.ts';
import { switchTo } from '../opening.ts';
import type { EditorState } from '../store/state.ts';
import { createHolds } from './holds.ts';
import { keepLeftBehind } from './left-behind.ts';
import { type Base, clearPending, NOTHING_STORED, writePending } from './pending.ts';
import type { KeepingPorts } from './ports.ts';
import { readStored, type StoredChart } from './read-stored.ts';
import { saveRecord } from './save-record.ts';
import { sayHandedOver, sayKeptAside, sayNotSaved, sayTakenOver } from './words.ts';

/** Long enough to gather a burst of edits, short enough that nobody sees "Saving" for long; milliseconds. */
const DELAY = 250;

/** Writing a large chart takes a tenth of a second: it waits for a pause in the painting, but no longer; milliseconds. */
const LONGEST_DELAY = 1_000;

/** A save that has not ended by then counts as failed; milliseconds. */
const SAVE_PATIENCE = 10_000;

/** After a failed save the next try comes with the next edit, or after this pause; milliseconds. */
const PAUSE = 10_000;

/** How long another tab has to store what it has and let go; milliseconds. */
const HAND_OVER = 2_000;

export interface Keeping {
  /** Stores what is waiting now; what failed before is tried again. Never rejects. */
  readonly flush: () => Promise<void>;
  /** The newest state of a document that could not be stored so far. */
  readonly unsaved: (documentKey: string) => EditorState | undefined;
  /** Says what is stored of a chart that is about to be shown. Without it the chart counts as new, and is stored. */
  readonly expect: (stored: StoredChart) => void;
  /** Goes on here with what another tab has. */
  readonly takeOver: () => void;
  /** Stores what pages left behind that were never opened again. Never rejects. */
  readonly gatherLeft: () => Promise<void>;
}

interface Unsaved {
  readonly state: EditorState;
  readonly step: number;
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
  { stored, finishTyping = () => {} }: Beginning = {},
): Keeping {
  const { library, journal, channel, session } = ports;
  const { getState } = editor.store;
  const bases = new Map<string, Base>();
  /** Of the charts that are not stored as they were opened. */
  const newer = new Map<string, StoredChart>();
  const unsaved = new Map<string, Unsaved>();
  /** Of those, the ones that are being written or stand in line. */
  const asked = new Map<string, Unsaved>();
  /** As they were opened: nobody has made anything of them here. */
  const untouched = new Map<string, EditorState['document']>();
  const saidOf = new Set<string>();
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  let step = 0;

  const holds = createHolds(ports, {
    onTaken: (key) => void goOn(key).catch(() => undefined),
    onLost: (key) => {
      setAside(key);
      if (getState().documentKey === key) void follow(key);
    },
  });

  const flushAfter = (pause: number) => {
    stopWaiting();
    clearTimeout(timer);
    timer = setTimeout(() => {
      stopWaiting = whenIdle(() => void flush(), LONGEST_DELAY);
    }, pause);
  };

  /** Takes a state as one that has to be stored, and writes down at once what is new in it. */
  const note = (state: EditorState) => {
    const { documentKey: key, document } = state;
    step += 1;
    unsaved.set(key, { state, step });
    const isNoted = writePending(journal, key, bases.get(key) ?? NOTHING_STORED, { session, step }, document);
    if (isNoted) flushAfter(DELAY);
    else void flush();
    if (getState().documentKey === key && getState().saveState.kind !== 'saving')
      editor.setSaveState({ kind: 'saving' });
  };

  const write = async (one: Unsaved) => {
    const { state } = one;
    const { documentKey: key, document, filing } = state;
    try {
      const hold = await holds.ask(key);
      const isBehind = hold?.revision !== undefined && hold.revision > (bases.get(key)?.revision ?? 0);
      if (!hold || isBehind) {
        setAside(key);
        return;
      }
      const epoch = await inTime(hold.epoch(), SAVE_PATIENCE);
      const writer = { session, step: one.step };
      const save = library.save(saveRecord(key, document, { epoch, writer, filing }));
      const entry = await inTime(save, SAVE_PATIENCE);
      bases.set(key, { revision: entry.revision, document });
      saidOf.delete(key);
      channel.post({ kind: 'saved', key, revision: entry.revision });
      settle(one);
    } catch (error) {
      if (error instanceof Superseded) {
        holds.letGo(key);
        setAside(key);
        if (getState().documentKey === key) void follow(key);
      } else if (unsaved.get(key) === one && asked.get(key) === one) {
        // A newer state speaks for itself.
        sayNotSaved(editor, state, saidOf, error);
        flushAfter(PAUSE);
      }
    } finally {
      if (asked.get(key) === one) asked.delete(key);
    }
  };

  /** After a state was stored: what is newer than that is written down anew, from there. */
  const settle = (one: Unsaved) => {
    const { documentKey: key, document } = one.state;
    for (const slot of newer.get(key)?.slots ?? []) journal.clear(slot);
    newer.delete(key);
    const last = unsaved.get(key);
    if (last === one) {
      unsaved.delete(key);
      clearPending(journal, key, session);
    } else if (last) {
      const writer = { session, step: last.step };
      writePending(journal, key, bases.get(key) ?? NOTHING_STORED, writer, last.state.document);
    }
    if (getState().document === document) editor.setSaveState({ kind: 'saved' });
  };

  const flush = () => {
    stopWaiting();
    clearTimeout(timer);
    for (const [key, one] of unsaved) {
      if (asked.get(key) === one) continue;
      asked.set(key, one);
      // One after the other: an older state must never overtake a newer one.
      writing = writing.then(() => write(one));
    }
    return writing;
  };

  /** What was made here of a chart that is another tab's by now becomes a chart of its own. */
  const setAside = (key: string) => {
    const last = unsaved.get(key);
    unsaved.delete(key);
    if (!last || last.state.document === untouched.get(key)) {
      clearPending(journal, key, session);
      return;
    }
    const { document, filing } = last.state;
    const title = `${document.title} (changes from another tab)`;
    const copy = { ...last.state, documentKey: newId(), document: { ...document, title }, filing };
    note(copy);
    clearPending(journal, key, session);
    void flush();
    sayKeptAside(editor, document.title, () => {
      const opened = { document: copy.document, documentKey: copy.documentKey, readOnly: false };
      switchTo(editor, opened, { tone: 'done', text: `Opened ${quoteText(title)}.` });
    });
  };

  /** The chart on the screen is written by another tab: what happens there shows here. */
  const follow = async (key: string) => {
    editor.setViewOnly('other-tab');
    void holds.ask(key);
    await refresh(key);
  };

  const refresh = async (key: string): Promise<StoredChart | undefined> => {
    const stored = await readStored(ports, key).catch(() => undefined);
    const now = getState();
    if (!stored?.ok || now.documentKey !== key || !now.readOnly) return undefined;
    editor.showLatest(stored.opened.document);
    expect(stored);
    untouched.set(key, getState().document);
    return stored;
  };

  /** What another tab had is this one's now. */
  const goOn = async (key: string) => {
    await holds.ask(key);
    if (getState().documentKey !== key) {
      holds.letGo(key);
      return;
    }
    const stored = await refresh(key);
    if (getState().documentKey !== key) return;
    editor.setViewOnly(null);
    editor.setSaveState({ kind: 'saved' });
    if (stored) settleLeft(stored);
    if (stored?.isNewer) note(getState());
    sayTakenOver(editor);
  };

  /** Once the chart is this tab's: what others have left of it is kept, and their notes go. */
  const settleLeft = (stored: StoredChart) => {
    for (const document of stored.asides) {
      const title = `${document.title} (changes from another tab)`;
      const opened = { ...getState(), document: { ...document, title }, documentKey: newId() };
      note(opened);
    }
    if (stored.asides.length > 0) void flush();
    if (!stored.isNewer) for (const slot of stored.slots) journal.clear(slot);
  };

  const expect = (stored: StoredChart) => {
    const { documentKey: key } = stored.opened;
    bases.set(key, stored.base);
    if (stored.isNewer) newer.set(key, stored);
    else newer.delete(key);
    left.set(key, stored);
  };
  const left = new Map<string, StoredChart>();

  const enter = async (state: EditorState) => {
    const { documentKey: key, readOnly, readOnlyBecause, saveState } = state;
    const isNew = saveState.kind === 'untouched' || saveState.kind === 'failed';
    if ((readOnly && readOnlyBecause !== 'other-tab') || (isNew && !unsaved.has(key))) return;
    ports.openKey.set(key);
    if (!readOnly && !unsaved.has(key)) {
      untouched.set(key, state.document);
      if (!bases.has(key) || newer.has(key)) note(state);
    }
    const hold = await holds.ask(key).catch(() => undefined);
    if (getState().documentKey !== key) return;
    const isBehind = hold?.revision !== undefined && hold.revision > (bases.get(key)?.revision ?? 0);
    if (!hold) {
      setAside(key);
      await follow(key);
    } else if (isBehind || readOnly) {
      setAside(key);
      editor.setViewOnly('other-tab');
      await goOn(key);
    } else {
      const stored = left.get(key);
      if (stored) settleLeft(stored);
    }
    left.delete(key);
  };

  const leave = async (key: string) => {
    await flush();
    // What could not be stored is still this tab's to store.
    if (getState().documentKey !== key && !unsaved.has(key)) holds.letGo(key);
  };

  const handOver = async (key: string) => {
    if (getState().documentKey !== key || getState().readOnly) return;
    finishTyping();
    await flush();
    if (unsaved.has(key) || getState().documentKey !== key) return;
    holds.letGo(key);
    await follow(key);
    sayHandedOver(editor);
  };

  const hear = (message: TabMessage) => {
    const { documentKey, readOnly, readOnlyBecause } = getState();
    if (message.kind === 'erased' || message.key !== documentKey) return;
    const isFollowing = readOnly && readOnlyBecause === 'other-tab';
    if (message.kind === 'hand-over') void handOver(message.key);
    else if (isFollowing) void refresh(message.key);
  };

  channel.listen(hear);
  editor.store.subscribe((state, before) => {
    if (state.documentKey !== before.documentKey) {
      void leave(before.documentKey);
      void enter(state);
      return;
    }
    if (state.document === before.document || state.readOnly) return;
    if (before.saveState.kind === 'untouched') ports.openKey.set(state.documentKey);
    if (step === 0) ports.askToKeep();
    note(state);
  });
  if (stored) expect(stored);
  void enter(getState());

  return {
    flush,
    unsaved: (key) => unsaved.get(key)?.state,
    expect,
    takeOver: () => {
      const { documentKey: key, readOnly, readOnlyBecause } = getState();
      if (!readOnly || readOnlyBecause !== 'other-tab') return;
      channel.post({ kind: 'hand-over', key });
      setTimeout(() => {
        const now = getState();
        if (now.documentKey === key && now.readOnly && now.readOnlyBecause === 'other-tab') holds.force(key);
      }, HAND_OVER);
    },
    gatherLeft: () => keepLeftBehind(ports, (key) => key === getState().documentKey || unsaved.has(key)),
  };
}
