import type { DiskHandle } from '../../src/browser/disk/disk-handle.ts';

interface Faults {
  /** Name of the error that writing ends with. */
  readonly failsOnWrite?: string;
  readonly permission?: string;
  /** To the question for permission. */
  readonly answer?: string;
}

/** A file as a browser hands it out, without a disk. */
export function fakeDisk(name: string, text: string, faults: Faults = {}) {
  let now = text;
  let modified = 1_000;
  let aborted = 0;
  let asked = 0;
  let isGone = false;
  const change = (next: string) => {
    now = next;
    modified += 1_000;
  };
  const handle: DiskHandle = {
    name,
    getFile: async () => {
      if (isGone) throw new DOMException('Gone', 'NotFoundError');
      return new File([now], name, { lastModified: modified });
    },
    createWritable: async () => {
      let pending = '';
      return {
        write: async (content) => {
          if (faults.failsOnWrite !== undefined) throw new DOMException('No', faults.failsOnWrite);
          pending = await content.text();
        },
        close: async () => change(pending),
        abort: async () => void (aborted += 1),
      };
    },
    queryPermission: async () => faults.permission ?? 'granted',
    requestPermission: async () => {
      asked += 1;
      return faults.answer ?? 'granted';
    },
  };
  return {
    handle,
    change,
    remove: () => void (isGone = true),
    text: () => now,
    modified: () => modified,
    aborted: () => aborted,
    asked: () => asked,
  };
}
