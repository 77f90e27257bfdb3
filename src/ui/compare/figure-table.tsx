import { ChevronRight } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { measureStructure } from '../../chart/spans.ts';
import { type FigureChange, structureChanges } from '../../chart/structure-changes.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { essentialFigures, moreFiguresWords } from '../../editor/comparing/essential-figures.ts';
import styles from './figure-table.module.css';

/** The shape of the two organisations in numbers, side by side: the few that matter, and the rest on request. */
export function FigureTable({ compared: { before, after } }: { readonly compared: Compared }) {
  const { essential, more } = useMemo(
    () =>
      essentialFigures(
        structureChanges(measureStructure(indexOrg(before)), measureStructure(indexOrg(after))),
      ),
    [before, after],
  );
  const [isOpen, setOpen] = useState(false);
  const rest = useId();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">{shortName(before.name)}</th>
          <th scope="col">{shortName(after.name)}</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        <Rows figures={essential} />
        <tr>
          <td colSpan={4} className={styles['ask']}>
            <button
              type="button"
              className={styles['more']}
              aria-expanded={isOpen}
              aria-controls={rest}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronRight size={14} aria-hidden />
              {moreFiguresWords(more)}
            </button>
          </td>
        </tr>
      </tbody>
      <tbody id={rest} hidden={!isOpen}>
        <Rows figures={more} />
      </tbody>
    </table>
  );
}

function Rows({ figures }: { readonly figures: readonly FigureChange[] }) {
  return figures.map(({ key, name, before: was, after: is, difference }) => (
    <tr key={key} data-same={difference === 'same'}>
      <th scope="row">{name}</th>
      <td>{was.words}</td>
      <td>{is.words}</td>
      <td className={styles['difference']}>{difference}</td>
    </tr>
  ));
}
