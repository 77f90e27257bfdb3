import type { Library, Save } from '../../src/browser/storage/library.ts';
import type { LibraryEntry } from '../../src/browser/storage/stored.ts';

interface Asked {
  readonly save: Save;
  readonly finish: () => void;
  readonly fail: (name?: string) => void;
}

const UNASKED = () => Promise.reject(new Error('not asked'));

/** A library that is asked for nothing but what a test gives it. */
export function libraryWith(methods: Partial<Library>): Library {
  return {
    list: UNASKED,
    entry: UNASKED,
    load: UNASKED,
    loadRevision: UNASKED,
    claim: UNASKED,
    save: UNASKED,
    note: UNASKED,
    remove: UNASKED,
    putBack: UNASKED,
    damaged: UNASKED,
    keepDamaged: UNASKED,
    removeDamaged: UNASKED,
    handle: UNASKED,
    keepHandle: UNASKED,
    openLast: UNASKED,
    erase: UNASKED,
    ...methods,
  };
}

/** A library that takes each save when it is told to. */
export function slowLibrary() {
  const saves: Asked[] = [];
  const library = libraryWith({
    list: () => Promise.resolve([]),
    load: () => Promise.resolve(undefined),
    claim: () => Promise.resolve({ epoch: 1, revision: 0 }),
    save: (save) =>
      new Promise((resolve, reject) => {
        const { key, title, savedAt, epoch, roles, filing, writer, text } = save;
        const revision = saves.filter((one) => one.save.key === key).length + 1;
        const entry: LibraryEntry = {
          key,
          title,
          savedAt,
          revision,
          epoch,
          roles,
          filing,
          writer,
          size: text.length,
          ring: [],
          createdAt: savedAt,
        };
        saves.push({
          save,
          finish: () => resolve(entry),
          fail: (name = 'Error') => reject(Object.assign(new Error('full'), { name })),
        });
      }),
  });
  return { library, saves, titles: () => saves.map(({ save }) => save.title) };
}
