import { Fragment } from 'react';
import { keyLabel } from '../../editor/actions/keys.ts';
import type { Command } from '../../editor/commands/command.ts';
import type { Hit } from '../../editor/search/hit.ts';
import { markedText } from '../../editor/search/marked-text.ts';
import { readQuery } from '../../editor/search/query.ts';
import { isMac } from '../primitives/platform.ts';
import { Pieces } from '../search/pieces.tsx';
import styles from './command-palette.module.css';

/** An action: what it does, where it belongs, and the keys that do it without the palette. */
export function CommandRow({
  command: { action, label, group },
  typed,
}: {
  command: Command;
  typed: string;
}) {
  return (
    <span className={styles['command']}>
      <span className={styles['label']}>
        <Pieces pieces={markedText(label, readQuery(typed))} />
      </span>
      <span className={styles['group']}>{group}</span>
      <span className={styles['keys']}>
        {action.keys.map((key, i) => (
          <Fragment key={key}>
            {i > 0 && ' or '}
            <kbd>{keyLabel(key, isMac())}</kbd>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

/** What is wrong with the chart stands below the words of the repair, which are all to be read before it is made. */
export function RepairRow({ command: { label, about }, typed }: { command: Command; typed: string }) {
  return (
    <span className={styles['repair']}>
      <span className={styles['whole']}>
        <Pieces pieces={markedText(label, readQuery(typed))} />
      </span>
      <span className={styles['about']}>{about}</span>
    </span>
  );
}

/** A role to go to, with who holds it and where it stands. */
export function GoToRow({ hit: { title, facts, path } }: { hit: Hit }) {
  return (
    <span className={styles['command']}>
      <span className={styles['label']}>
        Go to <Pieces pieces={title} />
      </span>
      <span className={styles['where']}>
        {facts[0] && <Pieces pieces={facts[0]} />}
        {path !== '' && `${facts[0] ? ' · ' : ''}under ${path}`}
      </span>
    </span>
  );
}
