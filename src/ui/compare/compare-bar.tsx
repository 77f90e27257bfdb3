import {
  ArrowLeftRight,
  ArrowRight,
  Columns2,
  Download,
  Layers,
  List,
  Presentation,
  Redo2,
  Undo2,
  X,
} from 'lucide-react';
import { presentChanges } from '../../editor/actions/compare-actions.ts';
import { exportPicture } from '../../editor/actions/file-actions.ts';
import { redo, undo } from '../../editor/actions/history-actions.ts';
import { type Comparing, type CompareView, withScenario } from '../../editor/comparing/comparing.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import styles from './compare-bar.module.css';
import { ScenarioChoice } from './scenario-choice.tsx';

const VIEWS = [
  { value: 'together', words: 'Together', icon: Layers },
  { value: 'side-by-side', words: 'Side by side', icon: Columns2 },
  { value: 'list', words: 'List', icon: List },
] as const satisfies readonly {
  readonly value: CompareView;
  readonly words: string;
  readonly icon: typeof List;
}[];

/** Lists and views take arrow keys for themselves, and are stops of their own. */
const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** Which two scenarios are compared and how they are shown; and the way back. */
export function CompareBar({ comparing }: { readonly comparing: Comparing }) {
  const { editor } = useWorkplace();
  const { before, after, view } = comparing;
  return (
    <header className={styles['bar']} aria-label="Comparison">
      <h1 className={styles['title']}>Compare</h1>
      <div ref={oneStop} className={styles['tools']} role="toolbar" aria-label="Comparison">
        <div className={styles['pair']}>
          <ScenarioChoice
            label="Before"
            value={before}
            onChange={(id) => editor.compare(withScenario(comparing, 'before', id))}
          />
          <ArrowRight size={16} className={styles['arrow']} aria-hidden />
          <ScenarioChoice
            label="After"
            value={after}
            onChange={(id) => editor.compare(withScenario(comparing, 'after', id))}
          />
          <button
            type="button"
            className={styles['icon']}
            data-tip="Swap the two scenarios"
            aria-label="Swap the two scenarios"
            onClick={() => editor.compare(withScenario(comparing, 'before', after))}
          >
            <ArrowLeftRight size={16} aria-hidden />
          </button>
        </div>
        <div className={styles['views']} role="radiogroup" aria-label="View of the comparison">
          {VIEWS.map(({ value, words, icon: Icon }) => (
            <label key={value} className={styles['segment']}>
              <input
                type="radio"
                name="compare-view"
                checked={view === value}
                onChange={() => editor.compare({ ...comparing, view: value })}
              />
              <Icon size={15} aria-hidden />
              {words}
            </label>
          ))}
        </div>
        <div className={styles['actions']} role="group" aria-label="Actions">
          <ActionButton action={undo} icon={Undo2} look="icon" />
          <ActionButton action={redo} icon={Redo2} look="icon" />
          <ActionButton action={presentChanges} icon={Presentation} look="quiet" text="Present" />
          <ActionButton action={exportPicture} icon={Download} look="quiet" text="Export" />
          <button
            type="button"
            className={styles['close']}
            data-tip="Close the comparison"
            data-tip-keys="Esc"
            onClick={() => editor.compare(null)}
          >
            <X size={16} aria-hidden />
            Close
          </button>
        </div>
      </div>
    </header>
  );
}
