import { SEVERITIES } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import { toggledSeverity } from '../../editor/problem-list.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import type { Finding } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { SEVERITY_COUNTS } from '../primitives/severity-counts.ts';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './problem-tools.module.css';

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/**
 * How many of each severity there are, whatever is listed; pressed, only those pressed are. Counted is what the tab
 * counts: what can wait says by itself how much it is.
 */
export function SeverityFilter({ standing }: { standing: readonly Finding[] }) {
  const { editor } = useWorkplace();
  const view = useEditorState((state) => state.problemView);
  const roleCount = useEditorState((state) => currentScenario(state).roles.length);
  const shown = SEVERITIES.flatMap((severity) => {
    const found = standing.filter((finding) => finding.severity === severity);
    const count = found.filter((finding) => showsOnChart(finding, roleCount)).length;
    const isPressed = view.severities.includes(severity);
    return count === 0 && !isPressed ? [] : [{ severity, count, isPressed }];
  });
  if (shown.length === 0) return null;
  return (
    <div ref={oneStop} className={styles['severities']} role="toolbar" aria-label="Only these findings">
      {shown.map(({ severity, count, isPressed }) => (
        <button
          key={severity}
          type="button"
          className={styles['severity']}
          aria-pressed={isPressed}
          onClick={() => editor.listProblems({ severities: toggledSeverity(view, severity) })}
        >
          <SeverityMark severity={severity} size={15} />
          {SEVERITY_COUNTS[severity](count)}
        </button>
      ))}
    </div>
  );
}
