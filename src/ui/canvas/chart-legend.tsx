import { X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useMemo } from 'react';
import { SEVERITIES } from '../../chart/chart.ts';
import { toggleLegend } from '../../editor/actions/view-actions.ts';
import { currentJudgement, currentLayout, currentScenario } from '../../editor/derived.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import { type LegendEntry, legendOf } from '../../layout/deck/legend.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useNames } from '../settings/use-setting.ts';
import { ScenePicture } from '../templates/scene-picture.tsx';
import { useTheme } from '../use-theme.ts';
import styles from './chart-legend.module.css';
import { focusChart } from './focus-chart.ts';

/** What the marks, lines and colours of this chart mean, and nothing that is not in it. Below the chart, never over it. */
export function ChartLegend() {
  const workplace = useWorkplace();
  const entries = useEntries();
  const close = () => {
    focusChart();
    toggleLegend.run(workplace);
  };
  return (
    <section className={styles['legend']} aria-label="Legend">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps keys to itself */}
      <ul
        className={styles['entries']}
        aria-label="Signs and colours"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
        tabIndex={0}
        onKeyDown={keepScrollKeys}
      >
        {entries.map((entry) => (
          <li key={entry.meaning}>
            <Sign sign={entry.sign} />
            {entry.meaning}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['close']}
        aria-label="Hide the legend"
        data-tip="Hide the legend"
        onClick={close}
      >
        <X size={15} aria-hidden />
      </button>
    </section>
  );
}

/** Beside the chart the arrows would walk it; here they scroll. With a modifier they are the chart's all the same. */
function keepScrollKeys(event: KeyboardEvent): void {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isPlain && /^(?:Arrow|Page|Home$|End$| $)/.test(event.key)) event.stopPropagation();
}

/** The chart shows an edit first and does not wait for what explains it. */
function useEntries(): readonly LegendEntry[] {
  const within = useDeferredValue(useEditorState(currentScenario));
  const layout = useDeferredValue(useEditorState(currentLayout));
  const judgement = useDeferredValue(useEditorState(currentJudgement));
  const theme = useTheme();
  const names = useNames();
  return useMemo(() => {
    const shown = judgement.findings.filter((finding) => showsOnChart(finding, within.roles.length));
    const severities = SEVERITIES.filter((one) => shown.some(({ severity }) => severity === one));
    return legendOf({ theme, within, layout, severities, names });
  }, [theme, within, layout, judgement, names]);
}

/** Room above and below the base line they are drawn around, and beside them. */
const ROOM = { above: 9, below: 3, beside: 1 } as const;

function Sign({ sign: { width, draw } }: Pick<LegendEntry, 'sign'>) {
  const size = { width: width + 2 * ROOM.beside, height: ROOM.above + ROOM.below };
  const scene = {
    ...size,
    background: 'none',
    name: '',
    groups: [{ kind: 'page', ids: [], name: '', primitives: draw(ROOM.beside, ROOM.above) }],
  } as const;
  return <ScenePicture scene={scene} className={styles['sign']} />;
}
