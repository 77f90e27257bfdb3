import type { DeckPart, DeckSettings } from '../../chart/chart.ts';
import { standingLevels } from '../../chart/standing-tree.ts';
import { currentOrg, currentScenario } from '../../editor/derived.ts';
import { selectedRole } from '../../editor/actions/selected.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { useEditorState } from '../editor-context.tsx';
import { ChoiceList } from './choice-list.tsx';
import styles from './export-dialog.module.css';
import { Labelled } from './labelled.tsx';

interface Props {
  readonly choices: DeckChoices;
  readonly onChange: (patch: DeckSettings) => void;
}

/** How much of the chart is exported. */
export function PartChoice({ choices, onChange }: Props) {
  const branch = useEditorState((state) => branchHead(state, choices.branch));
  const scenario = useEditorState(currentScenario);
  const deepest = Math.max(1, ...standingLevels(scenario).values());
  const parts: { value: DeckPart; words: string }[] = [{ value: 'whole', words: 'The whole chart' }];
  if (scenario.arrangement?.folded?.length)
    parts.push({ value: 'folded', words: 'The chart as it is folded now' });
  if (deepest > 1) parts.push({ value: 'levels', words: 'The first levels only' });
  if (branch) parts.push({ value: 'branch', words: `Only the branch of ${branch.title}` });
  parts.push({ value: 'view', words: 'Only what I see in the window' });
  return (
    <>
      <ChoiceList
        label="What"
        value={parts.some(({ value }) => value === choices.part) ? choices.part : 'whole'}
        choices={parts}
        onChange={(part) => onChange({ part, ...(part === 'branch' && branch && { branch: branch.id }) })}
      />
      {choices.part === 'levels' && (
        <Labelled label={`Levels, of ${deepest}`}>
          {(id) => (
            <input
              id={id}
              type="number"
              className={styles['input']}
              min={1}
              max={deepest}
              value={Math.min(choices.levels, deepest)}
              onChange={(event) => {
                const levels = event.currentTarget.valueAsNumber;
                if (Number.isInteger(levels) && levels >= 1) onChange({ levels: Math.min(64, levels) });
              }}
            />
          )}
        </Labelled>
      )}
    </>
  );
}

/** Whose branch may be exported alone: of the role that is selected, in focus, or was chosen the last time. */
function branchHead(state: EditorState, chosen: string | undefined) {
  const org = currentOrg(state);
  return (
    selectedRole(state) ??
    (typeof state.focus === 'string' ? org.role(state.focus) : undefined) ??
    (chosen === undefined ? undefined : org.role(chosen))
  );
}
