import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/inter/latin-ext-400.css';
import '@fontsource/inter/latin-ext-500.css';
import '@fontsource/inter/latin-ext-600.css';
import '@fontsource/inter/latin-400-italic.css';
import 'virtual:tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { arrangeInWorker } from '../browser/layers/arrange-in-worker.ts';
import { openDocumentStorage } from '../browser/storage/document-storage.ts';
import { autosave } from '../editor/autosaving.ts';
import { createEditor } from '../editor/editor.ts';
import type { Room } from '../editor/folded-to-fit.ts';
import { keepLayered } from '../editor/layering.ts';
import { openLast } from '../editor/opening-last.ts';
import { recentCharts } from '../editor/recent-charts.ts';
import { App } from './app.tsx';
import { windowBreadth } from './use-breadth.ts';
import { chartView } from './canvas/chart-view-in-time.ts';
import { judgeInTime } from './judge-in-time.ts';
import { commitDraft } from './primitives/drafts.ts';

/** Of the canvas, or about as much before it is there. */
function roomForChart(): Room {
  const canvas = document.querySelector('main')?.getBoundingClientRect();
  return canvas ?? { width: window.innerWidth - 560, height: window.innerHeight - 90 };
}

/** No `await` at the top of the module: parts that are loaded later share code with it, and would wait for its end. */
async function start(): Promise<void> {
  const storage = openDocumentStorage();
  const { opened, notice } = await openLast(storage);
  if (opened.document.scenarios.some(({ roles }) => roles.length > 0)) chartView.prefetch();
  const editor = createEditor(opened, roomForChart);
  // Before the first paint, which would otherwise be of a wide window.
  editor.setBreadth(windowBreadth());
  editor.notify(notice);
  judgeInTime(editor);
  keepLayered(editor, arrangeInWorker);

  const saving = autosave(editor, storage);
  window.addEventListener('pagehide', () => {
    commitDraft();
    void saving.flush();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saving.flush();
  });

  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element #app');
  createRoot(root).render(
    <StrictMode>
      <App editor={editor} recents={recentCharts(editor, storage, saving)} />
    </StrictMode>,
  );
}

void start();
