import type { Drop } from '../../editor/dropping/drop.ts';
import type { Prospects } from '../../editor/goals/prospects.ts';
import type { Sending } from '../../editor/goals/sending.ts';
import { ForecastList } from '../dragging/forecast-list.tsx';
import { useEditorState } from '../editor-context.tsx';
import styles from './goal-picker.module.css';

interface Props {
  /** The active row is described by it. */
  readonly id: string;
  readonly sending: Sending;
  /** What the active row means, the usual one first; empty without a row. */
  readonly drops: readonly Drop[];
  readonly prospects: Prospects;
}

/** What the active row would do to the structure and to the findings, as a drag says it. */
export function GoalForecast({ id, sending, drops: [usual, ...others], prospects }: Props) {
  // Rules that come late are a reason to look again.
  useEditorState((state) => state.isJudged);
  const forecast = usual ? prospects.forecast(usual) : null;
  return (
    <div className={styles['pane']}>
      <div id={id} className={styles['tip']} hidden={!usual} data-testid="forecast">
        {usual && <p className={styles['effect']}>{sending.sentence(usual)}</p>}
        {forecast && <ForecastList forecast={forecast} />}
      </div>
      {others.length > 0 && <p className={styles['next']}>Enter asks next: {sending.question}</p>}
    </div>
  );
}
