import { useId } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ImportTarget } from '../../editor/importing.ts';
import type { UpdatePreview } from '../../formats/door/import-update.ts';
import styles from './import-dialog.module.css';

interface Props {
  readonly target: ImportTarget;
  readonly update: UpdatePreview;
  /** The scenario on the screen, where there are several. */
  readonly scenarioName: string | undefined;
  readonly onChange: (target: ImportTarget) => void;
  /** What would be different, in words. Absent: that is being found out. */
  readonly words: string | undefined;
}

/** Where the chart goes that is made: nothing that is open is replaced unless somebody says so, and can be undone. */
export function TargetChoice({ target, update, scenarioName, onChange, words }: Props) {
  const name = useId();
  const missing = target.kind === 'new' ? update.missing : target.missing;
  // With none of its roles here it is another chart, not this one with others beside it.
  const missingBeside = target.kind === 'new' && update.same === 0 ? 'remove' : missing;
  const choices: readonly { readonly target: ImportTarget; readonly words: string }[] = [
    { target: { kind: 'new' }, words: 'As a new chart' },
    {
      target: { kind: 'update', missing },
      words: scenarioName === undefined ? 'Into this chart' : `Into the scenario ${quoteText(scenarioName)}`,
    },
    { target: { kind: 'scenario', missing: missingBeside }, words: 'As a second scenario' },
  ];
  return (
    <div className={styles['target']}>
      <div role="radiogroup" aria-label="Where it goes" className={styles['targets']}>
        {choices.map((choice) => (
          <label key={choice.target.kind} className={styles['option']}>
            <input
              type="radio"
              name={name}
              checked={choice.target.kind === target.kind}
              onChange={() => onChange(choice.target)}
            />
            {choice.words}
          </label>
        ))}
      </div>
      {target.kind === 'new' ? (
        <p className={styles['note']}>The chart that is open stays as it is, one click away.</p>
      ) : (
        <>
          <label className={styles['option']}>
            <input
              type="checkbox"
              checked={missing === 'remove'}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ ...target, missing: checked ? 'remove' : 'keep' })
              }
            />
            Take out roles it does not have
          </label>
          <p className={styles['note']} role="status">
            {sameWords(update)} {changeWords(words)}
          </p>
        </>
      )}
    </div>
  );
}

function sameWords({ same, loosely }: UpdatePreview): string {
  if (same === 0) return 'None of its roles is in this chart yet.';
  const how =
    loosely === 0 ? '' : `, ${inDigits(loosely)} by an id that differs only in zeros, blanks or case`;
  return same === 1
    ? `One of its roles is in this chart${how}.`
    : `${inDigits(same)} of its roles are in this chart${how}.`;
}

function changeWords(words: string | undefined): string {
  if (words === undefined) return 'Comparing…';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
