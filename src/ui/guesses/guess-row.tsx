import { Check } from 'lucide-react';
import { useId } from 'react';
import { FUNCTIONS, LEVELS } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
import { currentOrg } from '../../editor/derived.ts';
import { functionView, levelView } from '../../editor/guesses/guess-view.ts';
import {
  canConfirm,
  confirmGuesses,
  type Settling,
  stateFunction,
  stateLevel,
} from '../../editor/guesses/settling.ts';
import type { TitleGuesses } from '../../editor/guesses/title-guesses.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useNames } from '../settings/use-setting.ts';
import { GuessSelect } from './guess-select.tsx';
import styles from './guesses-window.module.css';

interface Props {
  readonly guesses: TitleGuesses;
  readonly at: number;
  /** Where in the list it stands, pixels. */
  readonly top: number;
  /** How many rows there are. */
  readonly count: number;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onFocus: () => void;
}

/** One title: how many roles have it, what it was taken to mean and why, and the click that settles it. */
export function GuessRow({ guesses, at, top, count, onShow, onFocus }: Props) {
  const { editor } = useWorkplace();
  const id = useId();
  const org = useEditorState(currentOrg);
  const { title, roleIds, open } = guesses;
  const name = shortName(title);
  const names = useNames();
  const fn = functionView(org, open.function, names);
  const level = levelView(org, open.level);
  const isSettled = !canConfirm(org, guesses);
  const reasons = [...new Set([fn.reason, level.reason])].filter((reason) => reason !== undefined);
  const roles = roleIds.length === 1 ? '1 role' : `${inDigits(roleIds.length)} roles`;
  const settle = ({ label, edit }: Settling) => editor.commitScenario(label, edit);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only follows the keyboard
    <li
      className={styles['row']}
      style={{ top }}
      aria-setsize={count}
      aria-posinset={at + 1}
      aria-label={`${name}, ${roles}`}
      onFocus={onFocus}
    >
      <div className={styles['about']}>
        <p className={styles['title']} dir="auto" title={title}>
          {title}
        </p>
        <p className={styles['reason']} id={`${id}-reason`} title={reasons.join(' ')}>
          <button
            type="button"
            className={styles['roles']}
            aria-label={`${name}: show ${roleIds.length === 1 ? 'the role' : `the ${roles}`} on the chart`}
            onClick={() => onShow(roleIds)}
          >
            {roles}
          </button>
          {reasons.map((reason) => (
            <span key={reason}> {reason}</span>
          ))}
        </p>
      </div>
      {open.function.length > 0 ? (
        <GuessSelect
          label={`Function of ${name}`}
          describedBy={`${id}-reason`}
          view={fn}
          options={FUNCTIONS}
          words={names.departments}
          onChoose={(value) => settle(stateFunction(guesses, value))}
        />
      ) : (
        <span className={styles['stated']}>Function stated</span>
      )}
      {open.level.length > 0 ? (
        <GuessSelect
          label={`Level of ${name}`}
          describedBy={`${id}-reason`}
          view={level}
          options={LEVELS}
          words={LEVEL_WORDS}
          onChoose={(value) => settle(stateLevel(guesses, value))}
        />
      ) : (
        <span className={styles['stated']}>Level stated</span>
      )}
      <button
        type="button"
        className={styles['confirm']}
        // It keeps the keyboard: from here Tab leads on to the next title.
        aria-disabled={isSettled}
        aria-label={isSettled ? `Stated: ${name}` : `Confirm the guesses about ${name}`}
        onClick={() => {
          if (!isSettled) settle(confirmGuesses(guesses));
        }}
      >
        {isSettled ? (
          <>
            <Check size={14} aria-hidden /> Stated
          </>
        ) : (
          'Confirm'
        )}
      </button>
    </li>
  );
}
