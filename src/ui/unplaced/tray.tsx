import { inDigits } from '../../chart/digits.ts';
import { currentScenario } from '../../editor/derived.ts';
import { showsRegion } from '../../editor/store/regions.ts';
import { type TrayRow, trayOf } from '../../editor/unplaced/tray.ts';
import { unplacedWords } from '../../editor/unplaced-words.ts';
import { useEditorState } from '../editor-context.tsx';
import { LeftManagers } from './left-managers.tsx';
import { ManagerQuestions } from './manager-questions.tsx';
import { TrayRows } from './tray-rows.tsx';
import styles from './tray.module.css';

/** What has no place in the chart: bosses the table names and lacks, and roles that wait for a boss. */
export function Tray() {
  const tray = useEditorState((state) => trayOf(currentScenario(state)));
  const showsChart = useEditorState((state) => showsRegion(state, 'chart'));
  const { rows, asked, left } = tray;
  return (
    <div className={styles['tray']}>
      {asked.length + left.length > 0 && (
        <div className={styles['managers']}>
          {asked.length > 0 && <ManagerQuestions managers={asked} />}
          {left.length > 0 && <LeftManagers managers={left} />}
        </div>
      )}
      {rows.length > 0 ? (
        <>
          <div className={styles['head']}>
            <h2>{headingOf(rows)}</h2>
            <p>
              {showsChart
                ? 'Drag one onto its boss, or press “Move to…”.'
                : 'Press “Move to…” to give one its boss.'}
            </p>
          </div>
          <TrayRows tray={tray} />
        </>
      ) : (
        <p className={styles['done']}>Every other role has a boss.</p>
      )}
    </div>
  );
}

/** Roles in a circle have a boss each: counted among those without one, they would make another number than elsewhere. */
function headingOf(rows: readonly TrayRow[]): string {
  const circling = rows.filter(({ isInCircle }) => isInCircle).length;
  if (circling > 0) return unplacedWords({ unplaced: rows.length, circling }, true);
  return rows.length === 1 ? '1 role without a boss' : `${inDigits(rows.length)} roles without a boss`;
}
