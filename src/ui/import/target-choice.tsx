import { useId } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ImportTarget } from '../../editor/importing.ts';
import type { UpdatePreview } from '../../formats/door/import-update.ts';
import styles from './import-dialog.module.css';

interface Props {
  readonly target: ImportTarget;
  readonly update: UpdatePreview;
  readonly scenarios: ImportScenarios;
  /** What is imported, as it stands in a sentence: "table". */
  readonly what: 'table' | 'outline';
  readonly onChange: (target: ImportTarget) => void;
  /** What would be different, in words. Absent: that is being found out. */
  readonly words: string | undefined;
}

/** The scenarios it can go into, or beside. */
export interface ImportScenarios {
  /** The one on the screen. */
  readonly shown: string;
  readonly count: number;
  /** What another one would be called. */
  readonly next: string;
}

/** Where the chart goes that is made: nothing that is open is replaced unless somebody says so, and can be undone. */
export function TargetChoice({ target, update, scenarios, what, onChange, words }: Props) {
  const name = useId();
  const missing = target.kind === 'new' ? update.missing : target.missing;
  // With none of its roles here it is another chart, not this one with others beside it.
  const missingBeside = update.same === 0 ? 'remove' : update.missing;
  const choices: readonly { readonly target: ImportTarget; readonly words: string }[] = [
    { target: { kind: 'new' }, words: 'As a new chart' },
    {
      target: { kind: 'update', missing: update.missing },
      words: scenarios.count === 1 ? 'Into this chart' : `Into the scenario ${quoteText(scenarios.shown)}`,
    },
    {
      target: { kind: 'scenario', missing: missingBeside },
      words: scenarios.count === 1 ? 'As a second scenario' : 'As another scenario',
    },
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
            {target.kind === 'scenario' && `It will be called ${quoteText(scenarios.next)}. `}
            {sameWords(update)}
            {target.kind === 'scenario' && alikeWords(update)} {changeWords(words)}
            {update.same > 0 &&
              ` ${silenceWords(what, target.kind === 'scenario' ? scenarios.shown : undefined)}`}
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
  return shown === undefined ? `${isUnsaid} stays as it is.` : `${isUnsaid} stays as in ${quoteText(shown)}.`;
}

function changeWords(words: string | undefined): string {
  if (words === undefined) return 'Comparing…';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
