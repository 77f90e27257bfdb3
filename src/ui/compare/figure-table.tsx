import { useMemo } from 'react';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { measureStructure } from '../../chart/spans.ts';
import { structureChanges } from '../../chart/structure-changes.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import styles from './figure-table.module.css';

/** The shape of the two organisations in numbers, side by side. */
export function FigureTable({ compared: { before, after } }: { readonly compared: Compared }) {
  const figures = useMemo(
    () => structureChanges(measureStructure(indexOrg(before)), measureStructure(indexOrg(after))),
    [before, after],
  );
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['unseen']}>Figure</span>
          </th>
          <th scope="col">{shortName(before.name)}</th>
          <th scope="col">{shortName(after.name)}</th>
          <th scope="col">
            <span className={styles['unseen']}>Difference</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, before: was, after: is, difference }) => (
          <tr key={name} data-same={difference === 'same'}>
            <th scope="row">{name}</th>
            <td>{was.words}</td>
            <td>{is.words}</td>
            <td className={styles['difference']}>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
