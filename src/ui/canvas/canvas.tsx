import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { SeparatePart } from '../primitives/separate-part.tsx';
import styles from './canvas.module.css';
import { BranchOriginBar } from './branch-origin.tsx';
import { BranchPath } from './branch-path.tsx';
import { chartView } from './chart-view-in-time.ts';
import { ChartStrip } from './chart-strip.tsx';
import { EmptyChart } from './empty-chart.tsx';
import { EmptyViewOnly } from './empty-view-only.tsx';
import { ViewOnlyBar } from './view-only-bar.tsx';

/** For whoever asks what a mark means. */
const chartLegend = loadOnUse(async () => (await import('./chart-legend.tsx')).ChartLegend);

/** The chart itself: cards, lines, and above them what concerns the whole. */
export function Canvas() {
  const isEmpty = useEditorState((state) => currentScenario(state).roles.length === 0);
  const readOnly = useEditorState((state) => state.readOnly);
  const showsLegend = useEditorState(({ hidden }) => !hidden.legend) && !isEmpty;
  const documentKey = useEditorState((state) => state.documentKey);
  return (
    <main className={styles['canvas']} aria-label="Chart">
      <div className={styles['chart']}>
        <chartView.Part key={documentKey} isPatient={isEmpty} />
        {isEmpty && (readOnly ? <EmptyViewOnly /> : <EmptyChart />)}
        {(!isEmpty || readOnly) && (
          <div className={styles['top']} data-bars>
            <ChartStrip />
            <ViewOnlyBar />
            <BranchOriginBar />
            <BranchPath />
          </div>
        )}
      </div>
      {showsLegend && (
        <SeparatePart name="The legend">
          <chartLegend.Part />
        </SeparatePart>
      )}
    </main>
  );
}
