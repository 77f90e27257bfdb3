import { Tooltip } from 'radix-ui';
import { useEffect, useMemo } from 'react';
import { createDragSession } from '../editor/dropping/drag-session.ts';
import type { Editor } from '../editor/editor.ts';
import styles from './app.module.css';
import { Canvas } from './canvas/canvas.tsx';
import { createViewHandle } from './canvas/view-handle.ts';
import { ExportDialog } from './dialogs/export-dialog.tsx';
import { DragLayer } from './dragging/drag-layer.tsx';
import { WorkplaceProvider, type Workplace } from './editor-context.tsx';
import { useFileControl } from './files/use-file-control.tsx';
import { Palette } from './palette/palette.tsx';
import { NoticeBar } from './notices/notice-bar.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useKeyboard } from './use-keyboard.ts';

/** The one screen: palette, canvas and panel under a toolbar, over a status bar. */
export function App({ editor }: { editor: Editor }) {
  const { files, input } = useFileControl(editor);
  const workplace = useMemo<Workplace>(() => {
    const view = createViewHandle();
    return { editor, view, files, drags: createDragSession(editor, view.reveal) };
  }, [editor, files]);
  useKeyboard(workplace);
  useEffect(
    () =>
      editor.store.subscribe(({ document: { title } }) => {
        document.title = `${title} – Reportline`;
      }),
    [editor],
  );
  return (
    <WorkplaceProvider value={workplace}>
      <Tooltip.Provider delayDuration={350}>
        <div className={styles['app']}>
          <Toolbar />
          <Palette />
          <Canvas />
          <SidePanel />
          <StatusBar />
        </div>
        <NoticeBar />
        <DragLayer />
        <ExportDialog />
        {input}
      </Tooltip.Provider>
    </WorkplaceProvider>
  );
}
