import { ChevronRight } from 'lucide-react';
import { Fragment, useId, useMemo, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { measureStructure } from '../../chart/spans.ts';
import { type ComparedFigure, type FigureChange, structureChanges } from '../../chart/structure-changes.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import {
  essentialFigures,
  headcountNote,
  moreFiguresWords,
} from '../../editor/comparing/essential-figures.ts';
import styles from './figure-table.module.css';

/** The shape of the two organisations in numbers, side by side: the few that matter, and the rest on request. */
export function FigureTable({ compared }: { readonly compared: Compared }) {
  const { before, after } = compared;
  const { essential, more, note } = useMemo(() => figuresOf(compared), [compared]);
  const [isOpen, setOpen] = useState(false);
  const rest = useId();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <ScenarioHead name={before.name} />
          <ScenarioHead name={after.name} />
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        <Rows figures={essential} note={note} />
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

function figuresOf(compared: Compared) {
  const before = measureStructure(indexOrg(compared.before));
  const after = measureStructure(indexOrg(compared.after));
  const headcounts = { before: before.headcount, after: after.headcount };
  return {
    ...essentialFigures(structureChanges(before, after)),
    note: headcountNote(compared, headcounts),
  };
}

/** A long name takes one line all the same, and is whole where the pointer rests. */
function ScenarioHead({ name }: { readonly name: string }) {
  return (
    <th scope="col">
      <span className={styles['name']} data-tip={shortName(name)}>
        {shortName(name)}
      </span>
    </th>
  );
}

interface RowsProps {
  readonly figures: readonly FigureChange[];
  /** What is to be said of the headcount, below it. */
  readonly note?: string | undefined;
}

function Rows({ figures, note }: RowsProps) {
  return figures.map(({ key, name, before: was, after: is, difference }) => {
    const isNoted = key === 'headcount' && note !== undefined;
    return (
      <Fragment key={key}>
        <tr data-same={difference === 'same'} data-noted={isNoted}>
          <th scope="row">{name}</th>
          <td>{isNoted ? numberOf(was) : was.words}</td>
          <td>{isNoted ? numberOf(is) : is.words}</td>
          <td className={styles['difference']}>{difference}</td>
        </tr>
        {isNoted && (
          <tr>
            <td colSpan={4} className={styles['note']}>
              {note}
            </td>
          </tr>
        )}
      </Fragment>
    );
  });
}

function numberOf({ value, words }: ComparedFigure): string {
  return value === undefined ? words : inDigits(value);
}
