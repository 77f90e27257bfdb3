import { openJournalStore } from '../../src/browser/storage/journal-store.ts';
import { type Library, openLibrary } from '../../src/browser/storage/library.ts';
import type { TabMessage } from '../../src/browser/storage/tab-channel.ts';
import type { Lock, WriterLocks } from '../../src/browser/storage/writer-locks.ts';
import { createEditor, type Editor } from '../../src/editor/editor.ts';
import { type Keeping, keepDocuments } from '../../src/editor/keeping/keeping.ts';
import type { KeepingPorts } from '../../src/editor/keeping/ports.ts';
import type { StoredChart } from '../../src/editor/keeping/read-stored.ts';
import { openLast } from '../../src/editor/opening-last.ts';

/** What the tabs of one browser share, without a browser. The database is the one of `fake-indexeddb`. */
export interface Computer {
  readonly local: Storage;
  /** Ports of a new tab; what it does through them ends with `crash`. */
  readonly ports: (over?: Partial<KeepingPorts>) => TabPorts;
  /** Opens a tab as the page does when it is loaded. */
  readonly openTab: (over?: Partial<KeepingPorts>) => Promise<Tab>;
}

interface TabPorts {
  readonly ports: KeepingPorts;
  readonly freezer: Freezer;
  /** Gives up every lock and hears and does nothing more, as a tab that is gone. */
  readonly end: () => void;
}

export interface Tab {
  readonly editor: Editor;
  readonly keeping: Keeping;
  readonly ports: KeepingPorts;
  /** As the browser closes a page: what is waiting is given to storage, and nobody waits for the answer. */
  readonly close: () => void;
  /** Gone between two instructions. */
  readonly crash: () => void;
  /** Stands still, as a tab in the background may: asks and hears nothing until it thaws. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

let sessions = 0;

export function newComputer(): Computer {
  const local = memoryStorage();
  const hearers: { readonly tab: object; readonly hear: (message: TabMessage) => void }[] = [];
  const desk = lockDesk();
  const ports: Computer['ports'] = (over = {}) => {
    const me = {};
    let isGone = false;
    let openedHere: string | undefined;
    const mine = desk.tab();
    const freezer = newFreezer();
    const library = mortal(openLibrary(), () => isGone, freezer);
    const { locks } = mine;
    return {
      freezer,
      end: () => {
        isGone = true;
        mine.end();
      },
      ports: {
        library,
        journal: openJournalStore(() => {
          if (isGone) throw new Error('The page is gone.');
          return local;
        }),
        locks: {
          areReal: true,
          tryTake: (key, onLost) => locks.tryTake(key, () => freezer.later(onLost)),
          wait: (key, onTaken, onLost, byForce) =>
            locks.wait(
              key,
              (lock) => freezer.later(() => onTaken(lock)),
              () => freezer.later(onLost),
              byForce,
            ),
        },
        channel: {
          post: (message) => {
            if (isGone) return;
            for (const { tab, hear } of hearers) if (tab !== me) queueMicrotask(() => hear(message));
          },
          listen: (hear) => void hearers.push({ tab: me, hear: (message) => isGone || hear(message) }),
        },
        openKey: {
          get: () => openedHere ?? local.getItem('open') ?? undefined,
          set: (key) => {
            openedHere = key;
            local.setItem('open', key);
          },
        },
        askToKeep: () => undefined,
        session: `session ${(sessions += 1)}`,
        ...over,
      },
    };
  };
  return {
    local,
    ports,
    openTab: async (over) => {
      const { ports: mine, end, freezer } = ports(over);
      const { opened, stored } = await openLast(mine);
      const editor = createEditor(opened);
      const keeping = keepDocuments(editor, mine, { stored });
      return {
        editor,
        keeping,
        ports: mine,
        close: () => {
          void keeping.flush();
          // What was asked of the database before is done; answers find nobody.
          queueMicrotask(end);
        },
        crash: end,
        freeze: freezer.freeze,
        thaw: freezer.thaw,
      };
    },
  };
}

/** What keeping is told of a chart that is on the screen as it is stored. */
export function storedAs({ store }: Editor, revision = 1): StoredChart {
  const { document, documentKey, readOnly } = store.getState();
  return {
    ok: true,
    opened: { document, documentKey, readOnly },
    notice: { tone: 'done', text: '' },
    base: { revision, document },
    isNewer: false,
    absorbed: [],
    slots: [],
    asides: [],
  };
}

interface Freezer {
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Now, or when the tab has thawed. */
  readonly later: (act: () => void) => void;
  readonly warm: () => Promise<void>;
}

function newFreezer(): Freezer {
  let waiting: (() => void)[] | undefined;
  const later = (act: () => void) => {
    if (waiting) waiting.push(act);
    else act();
  };
  return {
    freeze: () => void (waiting ??= []),
    thaw: () => {
      const acts = waiting ?? [];
      waiting = undefined;
      for (const act of acts) act();
    },
    later,
    warm: () => (waiting ? new Promise((resolve) => later(resolve)) : Promise.resolve()),
  };
}

/** A library that no longer does or answers anything once its page is gone. */
function mortal(library: Library, isGone: () => boolean, freezer: Freezer): Library {
  const never = new Promise<never>(() => undefined);
  return new Proxy(library, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: readonly unknown[]) => {
        await freezer.warm();
        if (isGone()) return never;
        const answer: unknown = await Reflect.apply(method, target, args);
        return isGone() ? never : answer;
      };
    },
  });
}

/** Web Locks, as far as they are used: exclusive, in the order of asking, stealable. */
function lockDesk() {
  const held = new Map<string, { owner: object; onLost: () => void }>();
  const queue: { key: string; owner: object; grant: () => void }[] = [];
  const next = (key: string) => {
    if (held.has(key)) return;
    const place = queue.findIndex((one) => one.key === key);
    const [one] = place < 0 ? [] : queue.splice(place, 1);
    one?.grant();
  };
  const tab = () => {
    const owner = {};
    let isGone = false;
    const give = (key: string, onLost: () => void): Lock => {
      const mark = { owner, onLost };
      held.set(key, mark);
      return {
        release: () => {
          if (held.get(key) !== mark) return;
          held.delete(key);
          next(key);
        },
      };
    };
    const locks: WriterLocks = {
      areReal: true,
      tryTake: (key, onLost) =>
        isGone
          ? new Promise(() => undefined)
          : Promise.resolve(held.has(key) ? undefined : give(key, onLost)),
      wait: (key, onTaken, onLost, byForce = false) => {
        if (byForce) {
          const loser = held.get(key);
          const lock = give(key, onLost);
          queueMicrotask(() => {
            if (loser) loser.onLost();
            onTaken(lock);
          });
          return () => undefined;
        }
        const one = { key, owner, grant: () => onTaken(give(key, onLost)) };
        queue.push(one);
        queueMicrotask(() => next(key));
        return () => {
          const place = queue.indexOf(one);
          if (place >= 0) queue.splice(place, 1);
        };
      },
    };
    const end = () => {
      isGone = true;
      for (let place = queue.length - 1; place >= 0; place -= 1)
        if (queue[place]?.owner === owner) queue.splice(place, 1);
      for (const [key, mark] of held) {
        if (mark.owner !== owner) continue;
        held.delete(key);
        queueMicrotask(() => next(key));
      }
    };
    return { locks, end };
  };
  return { tab };
}

export function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (place) => [...values.keys()][place] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}
