import { shownFindingWords } from '../editor/shown-findings.ts';
import type { RegionView } from '../editor/store/regions.ts';
import type { LeftTab } from '../editor/store/state.ts';
import { hasUnplaced, leftTab } from '../editor/unplaced/left-tab.ts';
import { ViewOnlyBar } from './canvas/view-only-bar.tsx';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import { FindingCount } from './problems/finding-count.tsx';
import styles from './narrow-bar.module.css';

interface Choice {
  readonly label: string;
  readonly view: RegionView;
  readonly left?: LeftTab;
}

const CHOICES: readonly Choice[] = [
  { label: 'Outline', view: 'left', left: 'outline' },
  { label: 'Roles', view: 'left', left: 'roles' },
  { label: 'Unplaced', view: 'left', left: 'unplaced' },
  { label: 'Chart', view: 'chart' },
  { label: 'Details', view: 'details' },
];

/**
 * Which region a narrow window shows, and that there are findings to read in one of them. Over all but the chart, which
 * says so itself: why it can only be looked at.
 */
export function NarrowBar() {
  const { editor } = useWorkplace();
  const view = useEditorState((state) => state.view);
  const left = useEditorState(leftTab);
  const isTrayFilled = useEditorState(hasUnplaced);
  const findings = useEditorState(shownFindingWords);
  return (
    <div className={styles['top']}>
      <nav className={styles['bar']} aria-label="Regions">
        {CHOICES.filter((choice) => choice.left !== 'unplaced' || isTrayFilled).map((choice) => (
          <button
            key={choice.label}
            type="button"
            className={styles['choice']}
            aria-label={
              choice.view === 'details' && findings !== '' ? `${choice.label}, ${findings}` : undefined
            }
            aria-pressed={choice.view === view && (choice.left === undefined || choice.left === left)}
            onClick={() => {
              if (choice.left) editor.showLeft(choice.left);
              else editor.showRegion(choice.view);
            }}
          >
            {choice.label}
            {choice.view === 'details' && <FindingCount />}
          </button>
        ))}
      </nav>
      {view !== 'chart' && (
        <div className={styles['state']}>
          <ViewOnlyBar />
        </div>
      )}
    </div>
  );
}
