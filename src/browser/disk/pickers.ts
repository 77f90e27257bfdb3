import { type DiskHandle, isHandle } from './disk-handle.ts';

/** Lets a person choose where a file is. Undefined: they thought better of it. Rejects when the browser refuses. */
export interface DiskPickers {
  readonly toSave: (name: string) => Promise<DiskHandle | undefined>;
  readonly toOpen: () => Promise<DiskHandle | undefined>;
}

/** What the pickers of the page are asked with; the browser remembers the folder of an `id`. */
const CHARTS = {
  id: 'reportline',
  types: [{ description: 'Reportline chart', accept: { 'application/json': ['.json'] } }],
};

const READABLE = {
  id: 'reportline',
  types: [
    {
      description: 'Charts, tables and outlines',
      accept: {
        'application/json': ['.json'],
        'text/plain': ['.csv', '.tsv', '.tab', '.txt', '.md'],
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      },
    },
  ],
};

/** Undefined where the browser cannot let a page write files; it then downloads. */
export function diskPickers(page: object = window): DiskPickers | undefined {
  const save: unknown = Reflect.get(page, 'showSaveFilePicker');
  const open: unknown = Reflect.get(page, 'showOpenFilePicker');
  if (typeof save !== 'function' || typeof open !== 'function') return undefined;
  const ask = async (picker: typeof save, options: object) => {
    try {
      const picked: unknown = await Reflect.apply(picker, page, [options]);
      const [first]: unknown[] = Array.isArray(picked) ? picked : [picked];
      return isHandle(first) ? first : undefined;
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return undefined;
      throw error;
    }
  };
  return {
    toSave: (suggestedName) => ask(save, { ...CHARTS, suggestedName }),
    toOpen: () => ask(open, { ...READABLE, multiple: false }),
  };
}

/** The file that is dropped on the page as one that can be written; must be asked during the drop. Never rejects. */
export async function droppedHandle(item: DataTransferItem | undefined): Promise<DiskHandle | undefined> {
  const ask: unknown = item && Reflect.get(item, 'getAsFileSystemHandle');
  if (typeof ask !== 'function') return undefined;
  try {
    const handle: unknown = await Reflect.apply(ask, item, []);
    return isHandle(handle) ? handle : undefined;
  } catch {
    return undefined;
  }
}
