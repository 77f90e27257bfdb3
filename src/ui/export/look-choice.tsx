import type { DeckColours, DeckSettings } from '../../chart/chart.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { Check } from './check.tsx';
import { SegmentedChoice } from './segmented-choice.tsx';

const COLOURS: readonly { readonly value: DeckColours; readonly words: string }[] = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
  { value: 'transparent', words: 'Clear' },
];

interface Props {
  readonly choices: DeckChoices;
  readonly onChange: (patch: DeckSettings) => void;
}

/** What is shown of the chart, and in which colours. */
export function LookChoice({ choices, onChange }: Props) {
  const isDeck = choices.format === 'pdf' || choices.format === 'pptx';
  return (
    <>
      <SegmentedChoice
        label="Background"
        value={choices.colours}
        choices={COLOURS}
        onChange={(colours) => onChange({ colours })}
      />
      <div>
        <Check
          label="Show warnings"
          checked={choices.warnings}
          onChange={(warnings) => onChange({ warnings })}
        />
        <Check
          label="Show names of people"
          checked={choices.people}
          onChange={(people) => onChange({ people })}
        />
        <Check
          label="Set teams out compactly"
          checked={choices.compact}
          onChange={(compact) => onChange({ compact })}
        />
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
        {isDeck && (
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
