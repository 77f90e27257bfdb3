import type { Editor } from '../editor.ts';
import type { Keeping } from '../keeping/keeping.ts';
import type { KeepingPorts } from '../keeping/ports.ts';
import type { RecentCharts } from '../recent-charts.ts';

/** What working on the charts of this computer needs. */
export interface LibraryDesk {
  readonly editor: Editor;
  readonly ports: KeepingPorts;
  readonly keeping: Keeping;
  readonly recents: RecentCharts;
}

/** How something ended. What went wrong, and what to do next, is in sentences for the person. */
export type Outcome<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

const NO_ANSWER = 'This browser’s storage did not answer. Nothing was changed; try again.';

/** Does something that may reject, as storage does; then nothing has happened, and that is said. */
export async function attempt<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act();
  } catch {
    return { ok: false, why: NO_ANSWER };
  }
}
