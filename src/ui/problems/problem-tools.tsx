import { useRef } from 'react';
import {
  ALL_PROBLEMS,
  countWords,
  GROUPINGS,
  type Grouping,
  isFiltered,
  type ProblemList,
} from '../../editor/problem-list.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { FilterField } from '../primitives/filter-field.tsx';
import styles from './problem-tools.module.css';
import { SeverityFilter } from './severity-filter.tsx';

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  severity: 'By severity',
  rule: 'By rule',
  role: 'By role',
};

/** Which of the findings are listed, and in what order; how many that are. */
export function ProblemTools({ list }: { list: ProblemList }) {
  const { editor } = useWorkplace();
  const view = useEditorState((state) => state.problemView);
  const field = useRef<HTMLInputElement>(null);
  const showAll = () => {
    // The button is about to go.
    field.current?.focus();
    editor.listProblems({ ...ALL_PROBLEMS, grouping: view.grouping });
  };
  return (
    <div className={styles['tools']}>
      <SeverityFilter standing={list.standing} />
      <div className={styles['row']}>
        <FilterField
          label="Filter findings"
          field={field}
          value={view.text}
          onChange={(text) => editor.listProblems({ text })}
        />
        <select
          className={styles['grouping']}
          aria-label="Group the findings"
          value={view.grouping}
          onChange={({ currentTarget }) => {
            const grouping = GROUPINGS.find((one) => one === currentTarget.value);
            if (grouping) editor.listProblems({ grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {GROUPING_WORDS[grouping]}
            </option>
          ))}
        </select>
      </div>
      {isFiltered(view) && (
        <p className={styles['count']}>
          {countWords(list)}
          <button type="button" className={styles['all']} onClick={showAll}>
            Show all
          </button>
        </p>
      )}
    </div>
  );
}
