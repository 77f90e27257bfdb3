import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Comparing } from '../../editor/comparing/comparing.ts';
import { createViewLink } from '../../editor/comparing/linked-views.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { focusOf } from '../use-keyboard.ts';
import { ChangeTable } from './change-table.tsx';
import { CompareBar } from './compare-bar.tsx';
import { CompareFoot } from './compare-foot.tsx';
import { ComparePane } from './compare-pane.tsx';
import { ComparePanel, type PanelTab } from './compare-panel.tsx';
import styles from './compare-view.module.css';
import { StoryView } from './story-view.tsx';
import { useCompared } from './use-compared.ts';
import { useFoundChanges } from './use-found-changes.ts';
import { useLedToChange } from './use-led-to-change.ts';
import { useSelection } from './use-selection.ts';
import { useStacked } from './use-stacked.ts';
import { useStages } from './use-stages.ts';

/** Two scenarios instead of one: on one canvas, side by side or as a list, with what changes beside them. */
export function CompareView() {
  const comparing = useEditorState((state) => state.comparing);
  if (!comparing) return null;
  return comparing.step === undefined ? (
    <Comparison comparing={comparing} />
  ) : (
    <StoryView comparing={comparing} step={comparing.step} />
  );
}

function Comparison({ comparing }: { readonly comparing: Comparing }) {
  const { view } = comparing;
  const compared = useCompared(comparing);
  const [link] = useState(createViewLink);
  const stages = useStages(comparing, link);
  const room = useRef<HTMLDivElement>(null);
  const isStacked = useStacked(stages, room);
  const { selected, show } = useSelection(stages, link);
  const [tab, setTab] = useState<PanelTab>('changes');
  const [openFinding, setOpenFinding] = useState<string | null>(null);
  useEscape();
  const root = useFoundChanges(setTab);
  useLedToChange({ setTab, show });

  // From a list one goes to where both are seen.
  const { editor } = useWorkplace();
  const wanted = useRef<readonly string[] | null>(null);
  const showOnCanvas = (ids: readonly string[]) => {
    if (stages.length > 0) {
      show(ids);
      return;
    }
    wanted.current = ids;
    editor.compare({ ...comparing, view: 'together' });
  };
  useEffect(() => {
    if (!wanted.current || stages.length === 0) return;
    show(wanted.current);
    wanted.current = null;
  }, [stages, show]);

  // The badge on a card leads to its finding.
  useEffect(() => {
    const stops = stages.map(({ workplace: { editor: viewer } }) =>
      viewer.store.subscribe((state, before) => {
        if (state.openFinding === before.openFinding || state.openFinding === null) return;
        setTab('findings');
        setOpenFinding(state.openFinding);
        viewer.openFinding(null);
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [stages]);

  if (!compared) return null;
  return (
    <div ref={root} className={styles['view']} data-regions data-view={view}>
      <CompareBar comparing={comparing} />
      <main className={styles['main']} aria-label="Comparison">
        <div ref={room} className={styles['panes']} data-stacked={isStacked}>
          {isStacked !== undefined &&
            stages.map((stage, place) => (
              <ComparePane
                // Standing another way, they are looked at anew.
                key={JSON.stringify([comparing.before, comparing.after, stage.pane, isStacked])}
                stage={stage}
                link={link}
                isLead={place === 0}
              />
            ))}
          {view === 'list' && <ChangeTable compared={compared} onShow={showOnCanvas} />}
        </div>
      </main>
      <ComparePanel
        compared={compared}
        tab={tab}
        onTab={setTab}
        isWithoutChanges={view === 'list'}
        openFinding={openFinding}
        onFinding={setOpenFinding}
        selected={selected}
        onShow={showOnCanvas}
      />
      <CompareFoot stages={stages} />
    </div>
  );
}

/** Escape closes the comparison, unless a field, a menu or a window wants it for itself. */
function useEscape(): void {
  const { editor } = useWorkplace();
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || focusOf(event.target) === 'layer') return;
      event.preventDefault();
      editor.compare(null);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [editor]);
}
