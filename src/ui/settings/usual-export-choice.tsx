import { withUsual } from '../../editor/settings/usual-export.ts';
import type { UsualExport } from '../../formats/settings/settings.ts';
import { deckChoices } from '../../layout/deck/deck-choices.ts';
import { Check } from '../export/check.tsx';
import { ChoiceList } from '../export/choice-list.tsx';
import { BACKGROUND_CHOICES, FORMAT_CHOICES, PAGE_CHOICES, SCALE_CHOICES } from '../export/deck-words.ts';
import { SegmentedChoice } from '../export/segmented-choice.tsx';
import styles from './settings-window.module.css';

interface Props {
  readonly usual: UsualExport;
  readonly onChange: (usual: UsualExport) => void;
}

/** What the export of a chart begins with for which nothing was chosen yet. */
export function UsualExportChoice({ usual, onChange }: Props) {
  const { format, page, colours, scale, warnings, people } = deckChoices(usual);
  const change = (patch: UsualExport) => onChange(withUsual(usual, patch));
  return (
    <div className={styles['grid']}>
      <SegmentedChoice
        label="Format"
        value={format}
        choices={FORMAT_CHOICES}
        onChange={(next) => change({ format: next })}
      />
      <ChoiceList
        label="Page"
        value={page}
        choices={PAGE_CHOICES}
        onChange={(next) => change({ page: next })}
      />
      <SegmentedChoice
        label="Background"
        value={colours}
        choices={BACKGROUND_CHOICES}
        onChange={(next) => change({ colours: next })}
      />
      <SegmentedChoice
        label="Size of a PNG"
        value={scale}
        choices={SCALE_CHOICES}
        onChange={(next) => change({ scale: next })}
      />
      <Check label="Show findings" checked={warnings} onChange={(next) => change({ warnings: next })} />
      <Check label="Show names of people" checked={people} onChange={(next) => change({ people: next })} />
    </div>
  );
}
