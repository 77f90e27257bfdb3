import { type DeckChoices, hasPages } from '../../layout/deck/deck-choices.ts';
import { Check } from './check.tsx';
import { BACKGROUND_CHOICES } from './deck-words.ts';
import { SegmentedChoice } from './segmented-choice.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  readonly onChange: (patch: DeckPatch) => void;
}

/** What is shown of the chart, and in which colours. */
export function LookChoice({ choices, onChange }: Props) {
  return (
    <>
      <SegmentedChoice
        label="Background"
        value={choices.colours}
        choices={BACKGROUND_CHOICES}
        onChange={(colours) => onChange({ colours })}
      />
      <div>
        <Check
          label="Show findings"
          checked={choices.warnings}
          onChange={(warnings) => onChange({ warnings })}
        />
        <Check
          label="Show names of people"
          checked={choices.people}
          onChange={(people) => onChange({ people })}
        />
        {choices.subject === 'scenario' && (
          <Check
            label="Set teams out compactly"
            checked={choices.compact}
            onChange={(compact) => onChange({ compact })}
          />
        )}
        <Check
          label="Legend of signs, lines and colours"
          checked={choices.legend}
          onChange={(legend) => onChange({ legend })}
        />
        <Check label="Date" checked={choices.date} onChange={(date) => onChange({ date })} />
        <Check
          label="Confidential"
          checked={choices.confidential}
          onChange={(confidential) => onChange({ confidential })}
        />
        {hasPages(choices.format) && choices.subject === 'scenario' && (
          <Check
            label="A page “What we found”"
            checked={choices.findings}
            onChange={(findings) => onChange({ findings })}
          />
        )}
      </div>
    </>
  );
}
