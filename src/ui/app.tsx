import { useEffect, useMemo } from 'react';
import { shortName } from '../chart/short-name.ts';
import { createDragSession } from '../editor/dropping/drag-session.ts';
import type { Editor } from '../editor/editor.ts';
import type { Dialog } from '../editor/store/state.ts';
import { missingPart } from '../editor/missing-part.ts';
import type { RecentCharts } from '../editor/recent-charts.ts';
import { createSearchSession } from '../editor/search/search-session.ts';
import styles from './app.module.css';
import { Canvas } from './canvas/canvas.tsx';
import { createViewHandle } from './canvas/view-handle.ts';
import { DragLayer } from './dragging/drag-layer.tsx';
import { useEditorState, useWorkplace, type Workplace, WorkplaceProvider } from './editor-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useFileControl } from './files/use-file-control.tsx';
import { Palette } from './palette/palette.tsx';
import { NoticeBar } from './notices/notice-bar.tsx';
import { type LoadedOnUse, loadOnUse } from './primitives/load-on-use.tsx';
import { TipLayer } from './primitives/tip-layer.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useKeyboard } from './use-keyboard.ts';

/** Loaded when they are first opened: drawing charts needs none of their code. */
const DIALOGS: Readonly<Record<Dialog, { readonly name: string; readonly part: LoadedOnUse }>> = {
  export: {
    name: 'The export',
    part: loadOnUse(async () => (await import('./dialogs/export-dialog.tsx')).ExportDialog),
  },
  rules: {
    name: 'The rule book',
    part: loadOnUse(async () => (await import('./rulebook/rule-book.tsx')).RuleBook),
  },
  templates: {
    name: 'The templates',
    part: loadOnUse(async () => (await import('./templates/template-gallery.tsx')).TemplateGallery),
  },
};

/** The one screen: palette, canvas and panel under a toolbar, over a status bar. */
export function App({ editor, recents }: { editor: Editor; recents: RecentCharts }) {
  const { files, input } = useFileControl(editor);
  const workplace = useMemo<Workplace>(() => {
    const view = createViewHandle();
    const drags = createDragSession(editor, view.reveal);
    const search = createSearchSession(editor, view.reveal);
    return { editor, view, files, recents, drags, search };
  }, [editor, files, recents]);
  useKeyboard(workplace);
  useEffect(() => {
    const name = () => {
      document.title = `${shortName(editor.store.getState().document.title)} – Reportline`;
    };
    name();
    return editor.store.subscribe(name);
  }, [editor]);
  return (
    <WorkplaceProvider value={workplace}>
      <Regions />
      <NoticeBar />
      <DragLayer />
      <Dialogs />
      <TipLayer />
      {input}
    </WorkplaceProvider>
  );
}

function Regions() {
  const { palette, details } = useEditorState((state) => state.hidden);
  return (
    <div className={styles['app']} data-no-palette={palette} data-no-details={details}>
      <Toolbar />
      {!palette && <Palette />}
      <ErrorBoundary part="The chart" area="canvas">
        <Canvas />
      </ErrorBoundary>
      {!details && (
        <ErrorBoundary part="The details" area="panel">
          <SidePanel />
        </ErrorBoundary>
      )}
      <StatusBar />
    </div>
  );
}

function Dialogs() {
  const { editor } = useWorkplace();
  const dialog = useEditorState((state) => state.dialog);
  if (dialog === null) return null;
  const { name, part } = DIALOGS[dialog];
  const apologise = () => {
    editor.showDialog(null);
    editor.notify(missingPart(name, () => window.location.reload()));
  };
  return (
    <ErrorBoundary key={dialog} part={name} onError={apologise}>
      <part.Part />
    </ErrorBoundary>
  );
}
