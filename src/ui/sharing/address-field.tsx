import { useId } from 'react';
import type { BaseAddress } from '../../editor/sharing/base-address.ts';
import styles from './share-dialog.module.css';

interface Props {
  /** As somebody is writing it. */
  readonly text: string;
  readonly address: BaseAddress;
  /** The address of this page. */
  readonly usual: string;
  readonly onChange: (text: string) => void;
}

const THIS_COMPUTER =
  'This address is this computer’s own, so the link helps nobody else. Put in the address at which others open Reportline, or send the chart as a file.';

/** The address the link begins with, and what is wrong with it. */
export function AddressField({ text, address, usual, onChange }: Props) {
  const id = useId();
  const isUsual = text.trim() === usual;
  const problem = address.ok ? (address.isThisComputer ? THIS_COMPUTER : undefined) : address.message;
  return (
    <div>
      <label htmlFor={id} className={styles['legend']}>
        Address at which others open Reportline
      </label>
      <div className={styles['row']}>
        <input
          id={id}
          className={styles['input']}
          type="url"
          value={text}
          maxLength={2_000}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={!address.ok}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {!isUsual && (
          <button type="button" className={styles['quiet']} onClick={() => onChange(usual)}>
            Use this page’s
          </button>
        )}
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles['advice']} role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
