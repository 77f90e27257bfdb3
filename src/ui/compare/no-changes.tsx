import { GitCompareArrows, SearchX } from 'lucide-react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { EmptyState } from '../primitives/empty-state.tsx';

/** In place of a list of changes between two scenarios that are the same. */
export function NothingDifferent({ compared: { before, after } }: { readonly compared: Compared }) {
  return (
    <EmptyState icon={GitCompareArrows} title="Nothing is different">
      {shortName(before.name)} and {shortName(after.name)} have the same roles and lines. Close the comparison
      to change one of them.
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
