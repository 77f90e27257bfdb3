import { GitCompareArrows, SearchX } from 'lucide-react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import styles from './no-changes.module.css';

/** In place of a list of changes between two scenarios that are the same. */
export function NothingDifferent({ compared: { before, after } }: { readonly compared: Compared }) {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const other = shortName(after.name);
  return (
    <EmptyState icon={GitCompareArrows} title="Nothing is different">
      <p>
        {shortName(before.name)} and {other} have the same roles and lines.
        {!readOnly && ` Change ${other} and compare again: what is different then is listed here.`}
      </p>
      {!readOnly && (
        <button
          type="button"
          className={styles['change']}
          onClick={() => {
            editor.compare(null);
            editor.showScenario(after.id);
          }}
        >
          Change {other}
        </button>
      )}
    </EmptyState>
  );
}

interface Props {
  /** How many changes there are without the filter. */
  readonly count: number;
  /** Of the link that shows all of them. */
  readonly className: string | undefined;
  readonly onShowAll: () => void;
}

/** Where a filter leaves none of the changes. */
export function NoChangeFits({ count, className, onShowAll }: Props) {
  return (
    <EmptyState icon={SearchX} title="No change fits">
      <button type="button" className={className} onClick={onShowAll}>
        Show all {inDigits(count)}
      </button>
    </EmptyState>
  );
}
