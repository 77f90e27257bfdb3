import { type ReactNode, useId } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ImportTarget } from '../../editor/importing.ts';
import { countedWords } from '../../formats/changes/counted-words.ts';
import type { ListedChange } from '../../formats/changes/told-changes.ts';
import type { UpdatePreview } from '../../formats/door/import-update.ts';
import styles from './target-choice.module.css';

interface Props {
  readonly target: ImportTarget;
  readonly update: UpdatePreview;
  /** How many are imported. */
  readonly roles: number;
  /** The names of what is open. */
  readonly open: { readonly chart: string; readonly scenario: string };
  /** What is imported, as it stands in a sentence. */
  readonly what: 'table' | 'outline';
  /** What would be different. Absent: that is being found out. */
  readonly changes: readonly ListedChange[] | undefined;
  /** The field for the name of what is made. */
  readonly naming: ReactNode;
  readonly onChoose: (kind: ImportTarget['kind']) => void;
  readonly onMissing: (missing: 'keep' | 'remove') => void;
}

/** Where the chart goes that is made: nothing that is open is replaced unless somebody says so, and can be undone. */
export function TargetChoice(props: Props) {
  const { target, update, roles, open, what, changes, naming, onChoose, onMissing } = props;
  const shown = quoteText(open.scenario);
  return (
    <div className={styles['target']}>
      <div role="radiogroup" aria-label="Where it goes" className={styles['choices']}>
        <Choice
          name="New scenario"
          words={`${shown} stays as it is, and the two can be compared.`}
          isChosen={target.kind === 'scenario'}
          onChoose={() => onChoose('scenario')}
        />
        <Choice
          name={`Update ${shown}`}
          words={`Its roles are changed to what the ${what} says. Undo takes that back.`}
          isChosen={target.kind === 'update'}
          onChoose={() => onChoose('update')}
        />
        <Choice
          name="New chart"
          words={`${quoteText(open.chart)} stays as it is, among your charts.`}
          isChosen={target.kind === 'new'}
          onChoose={() => onChoose('new')}
        />
      </div>
      <div className={styles['details']}>
        {update.isAnother && (
          <p className={styles['note']}>
            The ids match, but the titles and names do not: this looks like another company’s {what}.
          </p>
        )}
        {target.kind !== 'update' && naming}
        {target.kind !== 'new' && (
          <>
            {update.lacking > 0 && (
              <label className={styles['option']}>
                <input
                  type="checkbox"
                  checked={target.missing === 'remove'}
                  onChange={({ currentTarget: { checked } }) => onMissing(checked ? 'remove' : 'keep')}
                />
                {lackingWords(update.lacking, what)}
              </label>
            )}
            <p className={styles['note']} role="status">
              {sameWords(update, roles, shown)}
              {target.kind === 'scenario' && alikeWords(update)} {changeWords(changes, shown)}
              {update.same > 0 && ` ${silenceWords(what, target.kind === 'scenario' ? shown : undefined)}`}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** What becomes of what is open. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, words, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles['choice']}>
      <input
        type="radio"
        name="import-target"
        aria-labelledby={id}
        aria-describedby={`${id}-words`}
        checked={isChosen}
        onChange={onChoose}
      />
      <span>
        <span id={id} className={styles['name']}>
          {name}
        </span>
        <span id={`${id}-words`} className={styles['note']}>
          {words}
        </span>
      </span>
    </label>
  );
}

/** "Take out the 12 roles the table does not have" */
function lackingWords(lacking: number, what: Props['what']): string {
  const roles = lacking === 1 ? 'one role' : `${inDigits(lacking)} roles`;
  return `Take out the ${roles} the ${what} does not have`;
}

function sameWords({ same, loosely }: UpdatePreview, roles: number, shown: string): string {
  if (same === 0) return `None of its roles is in ${shown} yet.`;
  const how =
    loosely === 0 ? '' : `, ${inDigits(loosely)} by an id that differs only in zeros, blanks or case`;
  if (same === roles)
    return `${roles === 1 ? 'Its one role is' : `All ${inDigits(roles)} roles are`} in ${shown}${how}.`;
  return `${inDigits(same)} of its ${inDigits(roles)} roles ${same === 1 ? 'is' : 'are'} in ${shown}${how}.`;
}

/** Between two scenarios they can be matched. */
function alikeWords({ alike }: UpdatePreview): string {
  if (alike === 0) return '';
  return alike === 1
    ? ' One looks like a role of it under another id, and can be matched afterwards.'
    : ` ${inDigits(alike)} look like roles of it under other ids, and can be matched afterwards.`;
}

/** Whoever reads the list of differences knows that nothing is among them which nobody has said. */
function silenceWords(what: Props['what'], shown: string | undefined): string {
  const isUnsaid = what === 'table' ? 'What the table has no column for' : 'What the outline never says';
  return shown === undefined ? `${isUnsaid} stays as it is.` : `${isUnsaid} stays as in ${shown}.`;
}

function changeWords(changes: readonly ListedChange[] | undefined, shown: string): string {
  if (!changes) return 'Comparing…';
  const counted = countedWords(changes.map(({ change }) => change));
  return counted === '' ? `Nothing is different from ${shown}.` : `Different from ${shown}: ${counted}.`;
}
