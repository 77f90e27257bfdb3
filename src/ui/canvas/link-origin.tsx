import { makeMine } from '../../editor/actions/link-actions.ts';
import { isFromLink, MAKE_MINE } from '../../editor/sharing/make-mine.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { focusChart } from './focus-chart.ts';
import styles from './link-origin.module.css';

/** Says of a chart that came inside a link that it is nobody's yet, with the way to keep it; nothing for any other. */
export function LinkOriginBar() {
  const workplace = useWorkplace();
  const isNobodys = useEditorState(isFromLink);
  if (!isNobodys) return null;
  return (
    <section className={styles['bar']} aria-label="Chart from a link">
      <p>This chart came inside a link and is not stored on this computer.</p>
      <button
        type="button"
        className={styles['button']}
        onClick={() => {
          makeMine.run(workplace);
          focusChart();
        }}
      >
        {MAKE_MINE}
      </button>
    </section>
  );
}
