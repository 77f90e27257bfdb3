import { afterPaint } from '../../browser/after-paint.ts';
import { Superseded } from '../../browser/storage/library.ts';
import { whenIdle } from '../../browser/when-idle.ts';
import type { Editor } from '../editor.ts';
import { inTime } from '../in-time.ts';
import { drawnSmall } from '../library/drawn-small.ts';
import { newId } from '../new-role.ts';
import type { EditorState } from '../store/state.ts';
import type { Hold, Holds } from './holds.ts';
import type { Known } from './known.ts';
import { clearPending, clearRead, type Note, NOTHING_STORED, slotOf, writePending } from './pending.ts';
import type { KeepingPorts } from './ports.ts';
import { saveRecord } from './save-record.ts';
import { asideTitle, sayKeptAside, sayNotSaved } from './words.ts';

/** Long enough to gather a burst of edits, short enough that nobody sees "Saving" for long; milliseconds. */
const DELAY = 250;

/**
 * Writing a large chart takes a tenth of a second: it waits for a pause in the painting, but no longer; milliseconds.
 */
const LONGEST_DELAY = 1_000;

/** What is not written down yet waits for no more than the picture of the edit itself; milliseconds. */
const A_MOMENT = 100;

/** A save that has not ended by then counts as failed; milliseconds. */
const PATIENCE = 10_000;

/** After a failed save the next try comes with the next edit, or after this pause; milliseconds. */
const PAUSE = 10_000;

export interface Writing {
  /** Takes a state as one that has to be stored, and writes down at once what is new in it. */
  readonly note: (state: EditorState) => void;
  /** Stores what is waiting now; what failed before is tried again. Never rejects. */
  readonly flush: () => Promise<void>;
  /** The newest state of a document that is not stored. */
  readonly unsaved: (key: string) => EditorState | undefined;
  /** What was made here of a chart that is another tab's by now becomes a chart of its own. */
  readonly setAside: (key: string) => void;
  /** Forgets what could not be stored, because everything here is about to be deleted. */
  readonly drop: () => void;
}

interface Unsaved {
  readonly state: EditorState;
  readonly step: number;
}

interface Around {
  readonly editor: Editor;
  readonly ports: KeepingPorts;
  readonly known: Known;
  readonly holds: () => Holds;
  /** A chart turns out to be written by another tab. */
  readonly onLost: (key: string) => void;
}

/** Writes charts down and stores them, one after the other. */
export function createWriting({ editor, ports, known, holds, onLost }: Around): Writing {
  const { library, journal, channel, session } = ports;
  const { getState } = editor.store;
  const { bases, newer, absorbed, untouched } = known;
  const unsaved = new Map<string, Unsaved>();
  /** Of those, the ones that are being written or stand in line. */
  const asked = new Map<string, Unsaved>();
  const saidOf = new Set<string>();
  /** Charts that were made of changes that could not go where they belong, with where those are still written down. */
  const setAsideAs = new Map<string, Note>();
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  let step = 0;

  const flushAfter = (pause: number) => {
    stopWaiting();
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A browser takes the time between an edit and its picture for idle, too.
      stopWaiting = afterPaint(() => {
        stopWaiting = whenIdle(() => void flush(), LONGEST_DELAY);
      }, LONGEST_DELAY);
    }, pause);
  };
  const flushAtOnce = () => {
    stopWaiting();
    clearTimeout(timer);
    stopWaiting = afterPaint(() => void flush(), A_MOMENT);
  };
  const from = (key: string, at: number) => ({
    writer: { session, step: at },
    absorbed: absorbed.get(key) ?? [],
  });
  const writeDown = ({ state: { documentKey: key, document }, step: at }: Unsaved) =>
    writePending(journal, key, bases.get(key) ?? NOTHING_STORED, from(key, at), document);

  const note = (state: EditorState) => {
    const { documentKey: key } = state;
    // Before anything is written down: another tab must not take a note for one that was left behind.
    void holds().ask(key);
    step += 1;
    const one = { state, step };
    unsaved.set(key, one);
    if (writeDown(one)) flushAfter(DELAY);
    else flushAtOnce();
    if (getState().documentKey === key && getState().saveState.kind !== 'saving')
      editor.setSaveState({ kind: 'saving' });
  };

  const write = async (one: Unsaved) => {
    const { state } = one;
    const { documentKey: key } = state;
    try {
      const hold = await holds().ask(key);
      if (hold && !isBehind(known, key, hold)) await store(one, hold);
      // Nobody else can have that one: the browser's locks are out of order, and the next try may do.
      else if (setAsideAs.has(key)) throw new Error('No lock for a chart nobody knows.');
      else {
        setAside(key);
        onLost(key);
      }
    } catch (error) {
      if (error instanceof Superseded) {
        holds().letGo(key);
        setAside(key);
        onLost(key);
      } else if (unsaved.get(key) === one && asked.get(key) === one) {
        // A newer state speaks for itself.
        sayNotSaved(editor, state, saidOf, { error, isStored: (bases.get(key)?.revision ?? 0) > 0 });
        flushAfter(PAUSE);
      }
    }
    if (asked.get(key) === one) asked.delete(key);
  };

  const store = async (one: Unsaved, hold: Hold) => {
    const { documentKey: key, document, filing } = one.state;
    const epoch = await inTime(hold.epoch(), PATIENCE);
    // A claim that came late may find what another tab has stored meanwhile.
    if (isBehind(known, key, hold)) throw new Superseded('Somebody has stored a newer revision.');
    const thumbnail = drawnSmall(one.state);
    const record = saveRecord(key, document, { epoch, ...from(key, one.step), filing, thumbnail });
    const { revision } = await inTime(library.save(record), PATIENCE);
    bases.set(key, { revision, document });
    saidOf.delete(key);
    channel.post({ kind: 'saved', key, revision });
    for (const read of newer.get(key)?.slots ?? []) clearRead(journal, read);
    newer.delete(key);
    // A newer state has its journal, which goes on from a revision that is still there.
    if (unsaved.get(key) === one) {
      unsaved.delete(key);
      clearPending(journal, key, session);
      const origin = setAsideAs.get(key);
      if (origin) clearRead(journal, origin);
      // A chart that is not on the screen is not this tab's any longer than it takes to store it.
      if (getState().documentKey !== key) holds().letGo(key);
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

  const setAside = (key: string) => {
    const last = unsaved.get(key);
    unsaved.delete(key);
    if (last && last.state.document !== untouched.get(key)) {
      const { document } = last.state;
      const copy = { ...document, title: asideTitle(document) };
      const documentKey = newId();
      setAsideAs.set(documentKey, { slot: slotOf(key, session), writer: { session, step: last.step } });
      note({ ...last.state, document: copy, documentKey, filing: { steps: 0 } });
      void flush();
      sayKeptAside(editor, document.title);
      // A large copy is not written down: the change itself stays so until the copy is stored.
      if (journal.read(slotOf(documentKey, session)) === undefined) return;
    }
    clearPending(journal, key, session);
  };

  return { note, flush, unsaved: (key) => unsaved.get(key)?.state, setAside, drop: () => unsaved.clear() };
}

/** Somebody has stored a newer revision between the reading of a chart and the claim on it. */
export function isBehind({ bases }: Known, key: string, { revision }: Hold): boolean {
  return revision !== undefined && revision > (bases.get(key)?.revision ?? 0);
}
