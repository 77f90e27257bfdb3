import { inDigits } from '../../chart/digits.ts';
import { canBePaged, type DeckChoices, toldAs } from '../../layout/deck/deck-choices.ts';
import { canStandUpright } from '../../layout/deck/page-size.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import type { Scene } from '../../layout/primitives.ts';
import { possibleScale } from '../../browser/rasterise.ts';
import { Check } from './check.tsx';
import { ChoiceList } from './choice-list.tsx';
import { PAGE_CHOICES, SCALE_CHOICES } from './deck-words.ts';
import styles from './export-dialog.module.css';
import { SegmentedChoice } from './segmented-choice.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  /** What is about to be saved; null while it is being made. */
  readonly deck: Deck | null;
  readonly onChange: (patch: DeckPatch) => void;
}

/** What the chart is put on, and in how many pixels. */
export function PageChoice({ choices, deck, onChange }: Props) {
  const { format, page, scale, upright } = choices;
  // Where nobody has chosen, what has become of it.
  const paging = choices.paging ?? (deck?.isOverview ? 'one' : 'branches');
  const scene = deck?.pages[0].scene;
  const possible = scene ? possibleScale(scene, scale) : scale;
  return (
    <>
      <ChoiceList
        label="Page"
        value={page}
        choices={PAGE_CHOICES}
        onChange={(next) => onChange({ page: next })}
      />
      {canStandUpright(page) && (
        <Check label="Upright" checked={upright} onChange={(next) => onChange({ upright: next })} />
      )}
      {canBePaged(choices) && toldAs(choices).picture && (
        <SegmentedChoice
          label="If titles would be too small"
          value={paging}
          choices={[
            { value: 'branches', words: 'A page per branch' },
            { value: 'one', words: 'One page' },
          ]}
          onChange={(next) => onChange({ paging: next })}
        />
      )}
      {format === 'png' && (
        <>
          <SegmentedChoice
            label="Size"
            value={scale}
            choices={SCALE_CHOICES}
            onChange={(next) => onChange({ scale: next })}
          />
          <p className={styles['note']}>
            {scene && pixelWords(scene, possible)}
            {possible < scale && ' This browser draws no larger picture; SVG has no limit.'}
          </p>
        </>
      )}
    </>
  );
}

function pixelWords({ width, height }: Scene, scale: number): string {
  return `${inDigits(Math.floor(width * scale))} × ${inDigits(Math.floor(height * scale))} pixels.`;
}
