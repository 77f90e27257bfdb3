import type { GuessView } from '../../editor/guesses/guess-view.ts';
import styles from './guesses-window.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly describedBy: string;
  readonly view: GuessView<Value>;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value | undefined) => void;
}

/** A function or a level to choose; a guess is shown as a guess, and can be left to be one again. */
export function GuessSelect<Value extends string>(props: Props<Value>) {
  const { label, describedBy, view, options, words, onChoose } = props;
  return (
    <select
      className={styles['value']}
      aria-label={label}
      aria-describedby={describedBy}
      data-guess={view.stated === undefined}
      value={view.stated ?? ''}
      onChange={({ currentTarget }) => onChoose(options.find((option) => option === currentTarget.value))}
    >
      <option value="">{view.stated === undefined ? view.words : 'Leave it to the guess'}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  );
}
