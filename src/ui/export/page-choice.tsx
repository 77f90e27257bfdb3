import type { PageSize } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { canBePaged, type DeckChoices, toldAs } from '../../layout/deck/deck-choices.ts';
import { canStandUpright } from '../../layout/deck/page-size.ts';
import type { Scene } from '../../layout/primitives.ts';
import { possibleScale } from '../../browser/rasterise.ts';
import { Check } from './check.tsx';
import { ChoiceList } from './choice-list.tsx';
import styles from './export-dialog.module.css';
import { SegmentedChoice } from './segmented-choice.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

const PAGES: readonly { readonly value: PageSize; readonly words: string }[] = [
  { value: 'wide', words: 'Slide, 16:9' },
  { value: 'classic', words: 'Slide, 4:3' },
  { value: 'a4', words: 'A4' },
  { value: 'a3', words: 'A3' },
  { value: 'letter', words: 'US Letter' },
  { value: 'own', words: 'As large as the chart' },
];

interface Props {
  readonly choices: DeckChoices;
  /** What is about to be saved; absent while it is being made. */
  readonly scene: Scene | undefined;
  readonly onChange: (patch: DeckPatch) => void;
}

/** What the chart is put on, and in how many pixels. */
export function PageChoice({ choices, scene, onChange }: Props) {
  const { format, page, scale, upright, paging } = choices;
  const possible = scene ? possibleScale(scene, scale) : scale;
  return (
    <>
      <ChoiceList label="Page" value={page} choices={PAGES} onChange={(next) => onChange({ page: next })} />
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
            choices={[1, 2, 3, 4].map((value) => ({ value, words: `${value}×` }))}
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
