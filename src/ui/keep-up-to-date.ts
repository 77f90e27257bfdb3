import { keepForOffline } from '../browser/offline/register.ts';
import { whenIdle } from '../browser/when-idle.ts';
import type { Editor } from '../editor/editor.ts';
import { offerNewVersion, sayReadyForOffline } from '../editor/new-version.ts';
import { commitDraft } from './primitives/drafts.ts';

/** The app on the screen comes first, the copy for later when the page has nothing else to do. */
export function keepUpToDate(editor: Editor, flush: () => Promise<void>): void {
  // A development server changes its files all the time, and keeping them would show old ones.
  // As one file the app is on the disk already.
  if (!import.meta.env.PROD || import.meta.env.MODE === 'one-file') return;
  const save = () => {
    commitDraft();
    return flush();
  };
  const start = () =>
    whenIdle(
      () =>
        void keepForOffline({
          onReady: () => sayReadyForOffline(editor),
          onWaiting: (use) => offerNewVersion(editor, { save, use, reload: () => window.location.reload() }),
        }),
    );
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
