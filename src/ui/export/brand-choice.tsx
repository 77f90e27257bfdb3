import { useRef, useState } from 'react';
import { readPictureAddress } from '../../browser/picture-address.ts';
import { readLogo } from '../../formats/document/logo.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { LIGHT } from '../../layout/theme.ts';
import styles from './export-dialog.module.css';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  readonly onChange: (patch: DeckPatch) => void;
}

const NAMES = ['First brand colour', 'Second brand colour'] as const;
const NO_LOGO = 'This is no picture the browser can read. Save the logo as PNG or JPEG, and choose it again.';
/** On a page a logo is some 130 points wide; four times that is sharp on any screen. */
const LONGEST_SIDE = 520;

/** The colours and the logo of the company. */
export function BrandChoice({ choices: { brand, logo }, onChange }: Props) {
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const isFine = (address: string) => readLogo(address) !== undefined;
    const address = await readPictureAddress(file, LONGEST_SIDE, isFine);
    const isLogo = address !== undefined && isFine(address);
    setFault(isLogo ? '' : NO_LOGO);
    if (isLogo) onChange({ logo: address });
  };
  return (
    <>
      {NAMES.slice(0, brand.length + 1).map((name, i) => (
        <div key={name} className={styles['colour']}>
          <input
            type="color"
            aria-label={name}
            value={brand[i] ?? LIGHT.accent}
            onChange={(event) => {
              const next = [...brand];
              next[i] = event.currentTarget.value;
              onChange({ brand: next });
            }}
          />
          <span>{brand[i] === undefined ? `${name}: none` : name}</span>
          {brand[i] !== undefined && (
            <button
              type="button"
              className={`${styles['quiet']} ${styles['small']}`}
              onClick={({ currentTarget }) => {
                // This button goes away; the keyboard goes to the colour beside it.
                currentTarget.parentElement?.querySelector('input')?.focus();
                onChange({ brand: brand.filter((_, at) => at !== i) });
              }}
            >
              Remove
            </button>
          )}
        </div>
      ))}
      <div className={styles['logo']}>
        {logo !== undefined && <img src={logo} alt="The logo" />}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          data-testid="logo-file"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          className={`${styles['quiet']} ${styles['small']}`}
          onClick={() => input.current?.click()}
        >
          {logo === undefined ? 'Add a logo…' : 'Change…'}
        </button>
        {logo !== undefined && (
          <button
            type="button"
            className={`${styles['quiet']} ${styles['small']}`}
            onClick={({ currentTarget }) => {
              currentTarget.parentElement?.querySelector('button')?.focus();
              onChange({ logo: undefined });
            }}
          >
            Remove
          </button>
        )}
      </div>
      {fault !== '' && (
        <p role="alert" className={styles['fault']}>
          {fault}
        </p>
      )}
    </>
  );
}
