import type { LibraryEntry } from '../../src/browser/storage/stored.ts';
import type { ChartDocument } from '../../src/chart/chart.ts';
import type { LibraryDesk } from '../../src/editor/library/library-desk.ts';
import type { KeepingPorts } from '../../src/editor/keeping/ports.ts';
import { newId } from '../../src/editor/new-role.ts';
import { recentCharts } from '../../src/editor/recent-charts.ts';
import type { Computer, Tab } from './tabs.ts';

/** A tab with what its window of charts works on. */
export interface LibraryTab extends Tab, LibraryDesk {
  /** Opens a chart beside the one there is and stores it; its key. */
  readonly draw: (document: ChartDocument) => Promise<string>;
  /** The entry of a chart; throws where there is none. */
  readonly entry: (key: string) => Promise<LibraryEntry>;
  readonly titles: () => Promise<readonly string[]>;
}

export async function openLibraryTab(computer: Computer, over?: Partial<KeepingPorts>): Promise<LibraryTab> {
  const tab = await computer.openTab(over);
  const { editor, keeping, ports } = tab;
  const recents = recentCharts(editor, ports, keeping);
  return {
    ...tab,
    recents,
    draw: async (document) => {
      const documentKey = newId();
      editor.open({ document, documentKey, readOnly: false });
      await keeping.flush();
      await keeping.flush();
      return documentKey;
    },
    entry: async (key) => {
      const entry = await ports.library.entry(key);
      if (!entry) throw new Error(`Nothing is stored as ${key}`);
      return entry;
    },
    titles: async () => (await ports.library.list()).map(({ title }) => title).sort(),
  };
}
