import type { DeckSettings, PageSize } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { canStandUpright } from '../../layout/deck/page-size.ts';
import type { Scene } from '../../layout/primitives.ts';
import { possibleScale } from '../../browser/rasterise.ts';
import { Check } from './check.tsx';
import { ChoiceList } from './choice-list.tsx';
import styles from './export-dialog.module.css';
import { SegmentedChoice } from './segmented-choice.tsx';

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
  readonly scene: Scene;
  readonly onChange: (patch: DeckSettings) => void;
}

/** What the chart is put on, and in how many pixels. */
export function PageChoice({ choices, scene, onChange }: Props) {
  const { format, page, scale, upright, paging } = choices;
  const possible = possibleScale(scene, scale);
  return (
    <>
      <ChoiceList label="Page" value={page} choices={PAGES} onChange={(next) => onChange({ page: next })} />
      {canStandUpright(page) && (
        <Check label="Upright" checked={upright} onChange={(next) => onChange({ upright: next })} />
      )}
      {(format === 'pdf' || format === 'pptx') && page !== 'own' && (
        <SegmentedChoice
          label="Where it is too small to read"
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
            {inDigits(Math.floor(scene.width * possible))} × {inDigits(Math.floor(scene.height * possible))}{' '}
            pixels.
            {possible < scale && ' This browser draws no larger picture; SVG has no limit.'}
          </p>
        </>
      )}
    </>
  );
}
