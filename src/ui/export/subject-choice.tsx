import type { DeckSubject, DeckTelling } from '../../chart/chart.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { type DeckChoices, hasPages } from '../../layout/deck/deck-choices.ts';
import { useEditorState } from '../editor-context.tsx';
import { ChoiceList } from './choice-list.tsx';
import styles from './export-dialog.module.css';
import { SegmentedChoice } from './segmented-choice.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

const SUBJECTS: readonly { readonly value: DeckSubject; readonly words: string }[] = [
  { value: 'scenario', words: 'This scenario' },
  { value: 'changes', words: 'What changes' },
];

const TELLINGS: readonly { readonly value: DeckTelling; readonly words: string }[] = [
  { value: 'both', words: 'Both' },
  { value: 'picture', words: 'Picture' },
  { value: 'words', words: 'List' },
];

interface Props {
  readonly choices: DeckChoices;
  readonly pair: Compared;
  readonly onChange: (patch: DeckPatch) => void;
  readonly onCompareWith: (scenarioId: string) => void;
}

/** The scenario on the screen, or what is different between two; and how that is told. */
export function SubjectChoice({ choices: { subject, tells, format }, pair, onChange, onCompareWith }: Props) {
  const scenarios = useEditorState(({ document }) => document.scenarios);
  const { before, after } = pair;
  const others = scenarios.filter(({ id }) => id !== after.id);
  return (
    <>
      <SegmentedChoice
        label="Content"
        value={subject}
        choices={SUBJECTS}
        onChange={(next) => onChange({ subject: next })}
      />
      {subject === 'changes' && (
        <>
          <p className={styles['note']}>
            From {before.name} to {after.name}.
            {!hasPages(format) && ' PDF and PPTX list the changes on a page of their own, too.'}
          </p>
          {others.length > 1 && (
            <ChoiceList
              label="Compared with"
              value={before.id}
              choices={others.map(({ id, name }) => ({ value: id, words: name }))}
              onChange={onCompareWith}
            />
          )}
          {hasPages(format) && (
            <SegmentedChoice
              label="Pages"
              value={tells}
              choices={TELLINGS}
              onChange={(next) => onChange({ tells: next })}
            />
          )}
        </>
      )}
    </>
  );
}
