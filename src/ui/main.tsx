import './typeface.css';
import 'virtual:tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForFaults } from '../browser/faults/recent-faults.ts';
import { arrangeInWorker } from '../browser/layers/arrange-in-worker.ts';
import { areFirstStepsOver, keepFirstSteps } from '../browser/kept-first-steps.ts';
import { askToKeep } from '../browser/storage/ask-to-keep.ts';
import { openJournalStore } from '../browser/storage/journal-store.ts';
import { openLibrary } from '../browser/storage/library.ts';
import { openKey } from '../browser/storage/open-key.ts';
import { openSettingsStore } from '../browser/storage/settings-store.ts';
import { tabChannel } from '../browser/storage/tab-channel.ts';
import { writerLocks } from '../browser/storage/writer-locks.ts';
import { whenIdle } from '../browser/when-idle.ts';
import { createEditor } from '../editor/editor.ts';
import type { Room } from '../editor/folded-to-fit.ts';
import { inTime } from '../editor/in-time.ts';
import { keepDocuments } from '../editor/keeping/keeping.ts';
import type { KeepingPorts } from '../editor/keeping/ports.ts';
import { hearErased } from '../editor/library/hear-erased.ts';
import { keepLayered } from '../editor/layering.ts';
import { followFirstSteps } from '../editor/first-steps/follow-first-steps.ts';
import { newId } from '../editor/new-role.ts';
import { openLast } from '../editor/opening-last.ts';
import { recentCharts } from '../editor/recent-charts.ts';
import { type SettingsDesk, settingsDesk } from '../editor/settings/settings-desk.ts';
import { App } from './app.tsx';
import { windowBreadth } from './use-breadth.ts';
import { chartView } from './canvas/chart-view-in-time.ts';
import { judgeInTime } from './judge-in-time.ts';
import { keepUpToDate } from './keep-up-to-date.ts';
import { openLinkInAddress } from './sharing/open-link-in-address.ts';
import { commitDraft } from './primitives/drafts.ts';
import { RootBoundary } from './root-boundary.tsx';
import { followTheme } from './settings/theme-on-page.ts';

/** Of the canvas, or about as much before it is there. */
function roomForChart(): Room {
  const canvas = document.querySelector('main')?.getBoundingClientRect();
  return canvas ?? { width: window.innerWidth - 560, height: window.innerHeight - 90 };
}

/** Locks that do not answer must not keep the page from showing; milliseconds. */
const PATIENCE = 500;

/** No `await` at the top of the module: parts that are loaded later share code with it, and would wait for its end. */
async function start(settings: SettingsDesk): Promise<void> {
  // A link shows a chart at once, where an empty page has nothing to show yet.
  if (window.location.hash !== '') chartView.prefetch();
  const ports: KeepingPorts = {
    library: openLibrary(),
    journal: openJournalStore(),
    locks: writerLocks(),
    channel: tabChannel(),
    openKey: openKey(),
    askToKeep,
    session: newId(),
  };
  const { opened, notice, stored } = await openLast(ports);
  if (opened.document.scenarios.some(({ roles }) => roles.length > 0)) chartView.prefetch();
  const editor = createEditor(opened, roomForChart);
  editor.notify(notice);
  judgeInTime(editor);
  keepLayered(editor, arrangeInWorker);

  const keeping = keepDocuments(editor, ports, { stored, finishTyping: commitDraft });
  window.addEventListener('pagehide', () => {
    commitDraft();
    void keeping.flush();
  });
  window.addEventListener('beforeunload', (event) => {
    const { document, saveState } = editor.store.getState();
    const isEmpty = document.scenarios.every(({ roles }) => roles.length === 0);
    // The browser asks whether to leave: what is not stored anywhere would be gone.
    if (saveState.kind === 'failed' && !isEmpty) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeping.flush();
  });
  whenIdle(() => void keeping.gatherLeft());

  hearErased(editor, ports.channel);
  await inTime(keeping.settled, PATIENCE).catch(() => undefined);
  await openLinkInAddress(editor);
  // Before the first paint, which would otherwise be of a wide window, and after what there is to show is known.
  editor.setBreadth(windowBreadth());

  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element #app');
  const recents = recentCharts(editor, ports, keeping);
  const firstSteps = followFirstSteps(editor, { isOver: areFirstStepsOver, keep: keepFirstSteps });
  createRoot(root).render(
    <StrictMode>
      <RootBoundary editor={editor}>
        <App
          editor={editor}
          keeping={keeping}
          firstSteps={firstSteps}
          recents={recents}
          ports={ports}
          settings={settings}
        />
      </RootBoundary>
    </StrictMode>,
  );
  keepUpToDate(editor, keeping.flush);
}

listenForFaults(window);
/** Nothing that could say more is there. */
function sayNotStarted(): void {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent =
    'Reportline could not start. Your charts are still stored in this browser: reload the page, and try another browser with your files if that does not help.';
  document.getElementById('app')?.replaceChildren(words);
}

// Before the first wait: the page would be painted in another theme, and again in the one that was chosen.
const settings = settingsDesk(openSettingsStore());
followTheme(settings);
void start(settings).catch((reason: unknown) => {
  sayNotStarted();
  throw reason;
});
