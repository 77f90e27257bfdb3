import { useCallback, useEffect, useMemo } from 'react';
import { readClipboard, writeClipboard } from '../browser/system-clipboard.ts';
import { whenIdle } from '../browser/when-idle.ts';
import { shortName } from '../chart/short-name.ts';
import { createClipboardSession } from '../editor/clipboard/clipboard-session.ts';
import { createDragSession } from '../editor/dropping/drag-session.ts';
import type { Editor } from '../editor/editor.ts';
import type { FirstSteps } from '../editor/first-steps/follow-first-steps.ts';
import { showsRegion } from '../editor/store/regions.ts';
import type { Dialog } from '../editor/store/state.ts';
import type { Keeping } from '../editor/keeping/keeping.ts';
import type { KeepingPorts } from '../editor/keeping/ports.ts';
import { missingPart } from '../editor/missing-part.ts';
import type { RecentCharts } from '../editor/recent-charts.ts';
import { createSearchSession } from '../editor/search/search-session.ts';
import type { SettingsDesk } from '../editor/settings/settings-desk.ts';
import styles from './app.module.css';
import { Canvas } from './canvas/canvas.tsx';
import { createViewHandle } from './canvas/view-handle.ts';
import { DragLayer } from './dragging/drag-layer.tsx';
import { useEditorState, useWorkplace, type Workplace, WorkplaceProvider } from './editor-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { DropHint } from './files/drop-hint.tsx';
import { useFileControl } from './files/use-file-control.tsx';
import { importWindow } from './import/import-in-time.ts';
import { LeftRegion } from './palette/left-region.tsx';
import { NarrowBar } from './narrow-bar.tsx';
import { NoticeBar } from './notices/notice-bar.tsx';
import { type LoadedOnUse, loadOnUse } from './primitives/load-on-use.tsx';
import { TipLayer } from './primitives/tip-layer.tsx';
import { TypedAhead } from './primitives/typed-ahead.ts';
import { createRegionControl } from './regions/region-control.ts';
import { SkipLink } from './regions/skip-link.tsx';
import { useSideWidths } from './regions/use-side-widths.ts';
import { useKeptKeyboard } from './regions/use-kept-keyboard.ts';
import { ScenarioStrip } from './scenarios/scenario-strip.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { useBreadth, useNarrow } from './use-breadth.ts';
import { usePaste } from './use-paste.ts';
import { usePrint } from './use-print.ts';
import { useTypeAhead } from './use-type-ahead.ts';

/** Loaded when they are first opened: drawing charts needs none of their code. */
const DIALOGS: Readonly<Record<Dialog, { readonly name: string; readonly part: LoadedOnUse }>> = {
  export: {
    name: 'The export',
    part: loadOnUse(async () => (await import('./export/export-dialog.tsx')).ExportDialog),
  },
  rules: {
    name: 'The rule book',
    part: loadOnUse(async () => (await import('./rulebook/rule-book.tsx')).RuleBook),
  },
  templates: {
    name: 'The templates',
    part: loadOnUse(async () => (await import('./templates/template-gallery.tsx')).TemplateGallery),
  },
  'move-to': {
    name: 'The list of bosses',
    part: loadOnUse(async () => (await import('./dialogs/move-to-dialog.tsx')).MoveToDialog),
  },
  'line-to': {
    name: 'The list of roles',
    part: loadOnUse(async () => (await import('./dialogs/line-to-dialog.tsx')).LineToDialog),
  },
  'add-member': {
    name: 'The list of people',
    part: loadOnUse(async () => (await import('./dialogs/member-dialog.tsx')).MemberDialog),
  },
  'choose-manager': {
    name: 'The list of roles',
    part: loadOnUse(async () => (await import('./unplaced/choose-manager-dialog.tsx')).ChooseManagerDialog),
  },
  guesses: {
    name: 'The list of guesses',
    part: loadOnUse(async () => (await import('./guesses/guesses-window.tsx')).GuessesWindow),
  },
  'same-roles': {
    name: 'The list of roles',
    part: loadOnUse(async () => (await import('./compare/same-roles-window.tsx')).SameRolesWindow),
  },
  commands: {
    name: 'The list of commands',
    part: loadOnUse(async () => (await import('./dialogs/command-palette.tsx')).CommandPalette),
  },
  import: {
    name: 'The import',
    part: importWindow,
  },
  share: {
    name: 'The link',
    part: loadOnUse(async () => (await import('./sharing/share-dialog.tsx')).ShareDialog),
  },
  settings: {
    name: 'The settings',
    part: loadOnUse(async () => (await import('./settings/settings-window.tsx')).SettingsWindow),
  },
  help: {
    name: 'The help',
    part: loadOnUse(async () => (await import('./help/help-window.tsx')).HelpWindow),
  },
  library: {
    name: 'The list of charts',
    part: loadOnUse(async () => (await import('./library/library-window.tsx')).LibraryWindow),
  },
  keys: {
    name: 'The list of keys',
    part: loadOnUse(async () => (await import('./dialogs/key-sheet.tsx')).KeySheet),
  },
};

interface Props {
  readonly editor: Editor;
  readonly keeping: Keeping;
  readonly firstSteps: FirstSteps;
  readonly recents: RecentCharts;
  readonly ports: KeepingPorts;
  readonly settings: SettingsDesk;
}

/** The one screen: palette, canvas and panel under a toolbar, over a status bar. */
export function App({ editor, keeping, firstSteps, recents, ports, settings }: Props) {
  const { files, input } = useFileControl({ editor, keeping, ports });
  const workplace = useMemo<Workplace>(() => {
    const view = createViewHandle();
    const drags = createDragSession(editor, view);
    const search = createSearchSession(editor, view.reveal);
    const clipboard = createClipboardSession(editor, view, {
      write: writeClipboard,
      read: readClipboard,
    });
    const regions = createRegionControl();
    const session = { drags, search, clipboard, regions };
    return { editor, keeping, firstSteps, ports, view, files, recents, settings, ...session };
  }, [editor, keeping, firstSteps, ports, files, recents, settings]);
  // Before the keys: while a title is typed, Backspace takes a letter back and deletes no role.
  useTypeAhead(workplace);
  useKeptKeyboard(workplace);
  useKeyboard(workplace);
  usePaste(workplace);
  usePrint(workplace);
  useEffect(() => {
    const name = () => {
      document.title = `${shortName(editor.store.getState().document.title)} – Reportline`;
    };
    name();
    return editor.store.subscribe(name);
  }, [editor]);
  return (
    <WorkplaceProvider value={workplace}>
      <SkipLink />
      <Screen />
      <NoticeBar />
      <DragLayer />
      <Dialogs />
      <TipLayer />
      {input}
      <DropHint />
    </WorkplaceProvider>
  );
}

/** Two scenarios against each other; most charts have one. */
const compareView = loadOnUse(async () => (await import('./compare/compare-view.tsx')).CompareView);

/**
 * Fetches the comparison, and then begins with it, when the page has nothing better to do. Returns what calls it off.
 */
function prefetchComparison(editor: Editor): () => void {
  let callOff = whenIdle(() => {
    compareView.prefetch();
    void import('../editor/comparing/ahead.ts').then(
      ({ prepareComparison }) => {
        callOff = whenIdle(() => prepareComparison(editor.store.getState()));
      },
      // Without a network it is not there; whoever compares is told.
      () => undefined,
    );
  });
  return () => callOff();
}

/** The screen: one scenario with what belongs to it, or two that are compared. */
function Screen() {
  const { editor } = useWorkplace();
  const isComparing = useEditorState((state) => state.comparing !== null);
  const canCompare = useEditorState(({ document }) => document.scenarios.length > 1);
  useBreadth();
  // At hand when it is asked for, so that nothing flashes up in its place.
  useEffect(() => (canCompare ? prefetchComparison(editor) : undefined), [canCompare, editor]);
  const apologise = () => {
    editor.compare(null);
    editor.notify(missingPart('The comparison', () => window.location.reload()));
  };
  if (!isComparing) return <Regions />;
  return (
    <ErrorBoundary part="The comparison" onError={apologise}>
      <compareView.Part fallback={<Regions />} />
    </ErrorBoundary>
  );
}

/** All regions beside each other, as far as the window has room for them; the outline first where it is narrow. */
function Regions() {
  const widths = useSideWidths();
  const view = useEditorState((state) => state.view);
  const isNarrow = useNarrow();
  const showsLeft = useEditorState((state) => showsRegion(state, 'left'));
  const showsChart = useEditorState((state) => showsRegion(state, 'chart'));
  const showsDetails = useEditorState((state) => showsRegion(state, 'details'));
  return (
    <div
      {...widths}
      className={`${styles['app']} ${widths.className}`}
      data-regions
      data-narrow={isNarrow ? view : undefined}
    >
      <Toolbar />
      {isNarrow && <NarrowBar />}
      {showsLeft && <LeftRegion />}
      {showsChart && (
        <>
          <ErrorBoundary part="The chart" area="canvas">
            <Canvas />
          </ErrorBoundary>
          <ScenarioStrip />
        </>
      )}
      {showsDetails && (
        <ErrorBoundary part="The details" area="panel">
          <SidePanel />
        </ErrorBoundary>
      )}
      <StatusBar />
    </div>
  );
}

/** Whoever opens these by a key types on at once, and must not meet a list that is still on its way. */
const OPENED_BY_KEY = ['commands', 'move-to', 'line-to', 'add-member', 'choose-manager'] as const;

function Dialogs() {
  const { editor } = useWorkplace();
  const dialog = useEditorState((state) => state.dialog);
  useEffect(() => {
    const fetchAhead = () => {
      for (const name of OPENED_BY_KEY) DIALOGS[name].part.prefetch();
    };
    window.addEventListener('keydown', fetchAhead, { once: true });
    return () => window.removeEventListener('keydown', fetchAhead);
  }, []);
  const close = useCallback(() => editor.showDialog(null), [editor]);
  if (dialog === null) return null;
  const { name, part } = DIALOGS[dialog];
  const isTypedFor = OPENED_BY_KEY.some((one) => one === dialog);
  const apologise = () => {
    editor.showDialog(null);
    editor.notify(missingPart(name, () => window.location.reload()));
  };
  return (
    <ErrorBoundary key={dialog} part={name} onError={apologise}>
      <part.Part fallback={isTypedFor && <TypedAhead onClose={close} />} />
    </ErrorBoundary>
  );
}
