import { ChevronRight, X } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { shortName } from '../../chart/short-name.ts';
import { standsUnder } from '../../chart/standing-tree.ts';
import { showWholeChart } from '../../editor/actions/folding-actions.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './branch-path.module.css';
import { focusChart } from './focus-chart.ts';

/** Of a deep branch the nearest bosses are named; the way to those between leads over them. */
const MOST_BOSSES = 3;

/** Where the branch in focus hangs in the chart, and the ways back; nothing while the whole chart is shown. */
export function BranchPath() {
  const workplace = useWorkplace();
  const focus = useEditorState((state) => state.focus);
  const path = useEditorState(
    useShallow((state) => (focus === null ? [] : [focus, ...standsUnder(currentOrg(state), focus)])),
  );
  const org = useEditorState(currentOrg);
  if (focus === null) return null;
  const titleOf = (id: string) => shortName(org.role(id)?.title ?? '');
  const bosses = path.slice(1, 1 + MOST_BOSSES).toReversed();
  // Whatever is pressed here is gone afterwards: the keyboard goes to the chart.
  const show = (id: string) => {
    workplace.editor.focusOn(id);
    workplace.view.fitSoon();
    focusChart();
  };
  const showWhole = () => {
    showWholeChart.run(workplace);
    focusChart();
  };
  return (
    <nav className={styles['path']} aria-label="Branch shown">
      <ol className={styles['steps']}>
        <li>
          <button type="button" className={styles['step']} onClick={showWhole}>
            Whole chart
          </button>
        </li>
        {path.length - 1 > MOST_BOSSES && (
          <li>
            <ChevronRight size={14} aria-hidden />
            <span aria-hidden>…</span>
          </li>
        )}
        {bosses.map((id) => (
          <li key={id}>
            <ChevronRight size={14} aria-hidden />
            <button type="button" className={styles['step']} onClick={() => show(id)}>
              {titleOf(id)}
            </button>
          </li>
        ))}
        <li>
          <ChevronRight size={14} aria-hidden />
          <strong className={styles['here']} aria-current="location">
            {titleOf(focus)}
          </strong>
        </li>
      </ol>
      <button
        type="button"
        className={styles['close']}
        aria-label="Show the whole chart"
        data-tip="Show the whole chart"
        onClick={showWhole}
      >
        <X size={15} aria-hidden />
      </button>
    </nav>
  );
}
