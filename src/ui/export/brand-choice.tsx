import { useRef, useState } from 'react';
import { readPictureAddress } from '../../browser/picture-address.ts';
import type { DeckSettings } from '../../chart/chart.ts';
import { readLogo } from '../../formats/document/logo.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { LIGHT } from '../../layout/theme.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly choices: DeckChoices;
  readonly onChange: (patch: DeckSettings) => void;
  readonly onLogo: (logo: string | undefined) => void;
}

const NAMES = ['First brand colour', 'Second brand colour'] as const;
const NO_LOGO =
  'This is no PNG or JPEG of up to 300 kB. Make it smaller, or save it as PNG, and choose it again.';

/** The colours and the logo of the company. */
export function BrandChoice({ choices: { brand, logo }, onChange, onLogo }: Props) {
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const address = await readPictureAddress(file);
    const found = address === undefined ? undefined : readLogo(address);
    setFault(found ? '' : NO_LOGO);
    if (found) onLogo(found.href);
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
          {i === brand.length - 1 && (
            <button
              type="button"
              className={`${styles['quiet']} ${styles['small']}`}
              onClick={() => onChange({ brand: brand.slice(0, i) })}
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
          {logo === undefined ? 'Add a logo…' : 'Another logo…'}
        </button>
        {logo !== undefined && (
          <button
            type="button"
            className={`${styles['quiet']} ${styles['small']}`}
            onClick={() => onLogo(undefined)}
          >
            Remove logo
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
