import { recentFaults } from '../../browser/faults/recent-faults.ts';
import { surroundings } from '../../browser/surroundings.ts';
import { writeClipboard } from '../../browser/system-clipboard.ts';
import { diagnosticsText } from '../diagnostics.ts';
import type { Editor } from '../editor.ts';

/** Put in when the page is built. */
declare const REPORTLINE_VERSION: string;

/** What became of the details: on the clipboard, or, where the browser does not let them there, only here. */
export interface CopiedDetails {
  readonly text: string;
  readonly isCopied: boolean;
}

/** Puts the details about this page at this moment, without names, on the clipboard. */
export async function copyDiagnostics({ store }: Pick<Editor, 'store'>): Promise<CopiedDetails> {
  const text = diagnosticsText({
    state: store.getState(),
    version: REPORTLINE_VERSION,
    surroundings: surroundings(),
    faults: recentFaults.last(),
    now: new Date(),
  });
  try {
    await writeClipboard(text);
    return { text, isCopied: true };
  } catch {
    return { text, isCopied: false };
  }
}
