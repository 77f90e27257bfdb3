import { useMemo } from 'react';
import { countByKind } from '../../editor/comparing/compared.ts';
import type { ChangeFilter } from '../../editor/comparing/listed-changes.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { FilterField } from '../primitives/filter-field.tsx';
import { KindChips } from './kind-chips.tsx';

interface Props {
  /** All of them, listed or not. */
  readonly changes: readonly ToldChange[];
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
}

/** Which of the changes are listed: by kind, and by words. */
export function ChangeFilterFields({ changes, filter, onFilter }: Props) {
  const counts = useMemo(() => countByKind(changes.map(({ change }) => change)), [changes]);
  return (
    <>
      <KindChips counts={counts} chosen={filter.kinds} onChoose={(kinds) => onFilter({ ...filter, kinds })} />
      <FilterField
        label="Filter the changes"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
    </>
  );
}
