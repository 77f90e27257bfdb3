import { useEffect, useMemo, useState } from 'react';
import type { Comparing } from '../../editor/comparing/comparing.ts';
import { createViewer, keepViewer } from '../../editor/comparing/viewer.ts';
import type { ViewLink } from '../../editor/comparing/linked-views.ts';
import type { Pane, Viewed } from '../../editor/comparing/viewed.ts';
import { createEditor, type Editor } from '../../editor/editor.ts';
import { createDragSession } from '../../editor/dropping/drag-session.ts';
import { createSearchSession } from '../../editor/search/search-session.ts';
import { createViewHandle } from '../canvas/view-handle.ts';
import { useWorkplace, type Workplace } from '../editor-context.tsx';

/** A canvas of the comparison: what it shows, and a workplace of its own, on which everything about a canvas works. */
export interface Stage {
  readonly pane: Pane;
  readonly workplace: Workplace;
}

const PANES: Readonly<Record<Comparing['view'], readonly Pane[]>> = {
  together: ['together'],
  'side-by-side': ['before', 'after'],
  list: [],
};

/** The canvases of a comparison, kept in step with the chart as long as it is shown in this way. */
export function useStages({ before, after, view }: Comparing, link: ViewLink): readonly Stage[] {
  const main = useWorkplace();
  const stages = useMemo(
    () => PANES[view].flatMap((pane) => stageOf(main, { before, after }, pane, link)),
    [main, before, after, view, link],
  );
  useEffect(() => {
    const stops = stages.map(({ pane, workplace }) =>
      keepViewer(workplace.editor, main.editor, { before, after }, pane),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [stages, main, before, after]);
  return stages;
}

/** The canvas on which the changes are told one by one. */
export function useStoryStage(first: Viewed): Workplace {
  const main = useWorkplace();
  const [workplace] = useState(() => {
    const { documentKey } = main.editor.store.getState();
    const editor = createEditor({
      document: first.document,
      documentKey: `${documentKey} story`,
      readOnly: true,
      readOnlyBecause: 'presenting',
    });
    editor.store.setState({ changes: first.changes });
    return stagedOn(main, editor);
  });
  return workplace;
}

function stageOf(
  main: Workplace,
  pair: Pick<Comparing, 'before' | 'after'>,
  pane: Pane,
  link: ViewLink,
): readonly Stage[] {
  const editor = createViewer(main.editor, pair, pane);
  if (!editor) return [];
  const workplace = stagedOn(main, editor);
  if (pane === 'together') return [{ pane, workplace }];
  // Beside each other they are shown whole at one zoom.
  return [{ pane, workplace: { ...workplace, view: { ...workplace.view, fit: link.fit } } }];
}

function stagedOn(main: Workplace, editor: Editor): Workplace {
  const view = createViewHandle();
  const drags = createDragSession(editor, view);
  const search = createSearchSession(editor, view.reveal);
  return { ...main, editor, view, drags, search };
}
