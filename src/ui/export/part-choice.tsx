import type { DeckPart } from '../../chart/chart.ts';
import { standingLevels } from '../../chart/standing-tree.ts';
import { selectedRole } from '../../editor/actions/selected.ts';
import { currentOrg } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { DeckChoices, Parts } from '../../layout/deck/deck-choices.ts';
import { useEditorState } from '../editor-context.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';

interface Props {
  readonly choices: DeckChoices;
  readonly parts: Parts;
  /** Roles that stay as they are have been left out. */
  readonly isCondensed: boolean;
  readonly onChange: (patch: DeckPatch) => void;
}

/** The value of a choice; of a branch with the id of its head. */
const BRANCH = 'branch:';

/** Deeper ones no page shows. */
const MOST_LEVELS = 20;

/** How much of the chart is exported. */
export function PartChoice({ choices, parts: { scenario, seen }, isCondensed, onChange }: Props) {
  const org = useEditorState(currentOrg);
  const pointedOut = useEditorState(pointedOutHead);
  const deepest = Math.max(1, ...standingLevels(scenario).values());
  const whole = isCondensed && choices.part === 'whole' ? 'The whole chart, condensed' : 'The whole chart';
  const offered: { value: string; words: string }[] = [{ value: 'whole', words: whole }];
  const isCompared = choices.subject === 'changes';
  if (scenario.arrangement?.folded?.length && !isCompared)
    offered.push({ value: 'folded', words: 'The chart as it is folded now' });
  if (deepest > 1) offered.push({ value: 'levels', words: 'The first levels only' });
  for (const id of new Set([pointedOut, choices.part === 'branch' ? choices.branch : undefined])) {
    const head = id === undefined ? undefined : org.role(id);
    if (head) offered.push({ value: BRANCH + head.id, words: `Only the branch of ${head.title}` });
  }
  if (seen && seen.size > 0 && !isCompared)
    offered.push({ value: 'view', words: 'Only what I see in the window' });
  return (
    <>
      <ChoiceList
        label="Part of the chart"
        value={choices.part === 'branch' ? `${BRANCH}${choices.branch ?? ''}` : choices.part}
        choices={offered}
        onChange={(value) =>
          onChange(
            value.startsWith(BRANCH)
              ? { part: 'branch', branch: value.slice(BRANCH.length) }
              : { part: value as DeckPart },
          )
        }
      />
      {choices.part === 'levels' && deepest > 1 && (
        <ChoiceList
          label="Levels"
          value={String(Math.min(choices.levels, deepest - 1))}
          choices={Array.from({ length: Math.min(MOST_LEVELS, deepest - 1) }, (_, i) => ({
            value: String(i + 1),
            words: i === 0 ? 'The top alone' : `The first ${i + 1}, of ${deepest}`,
          }))}
          onChange={(levels) => onChange({ levels: Number(levels) })}
        />
      )}
    </>
  );
}

/** Whose branch a person has pointed out: by selecting its head, or by showing it alone. */
function pointedOutHead(state: EditorState): string | undefined {
  return selectedRole(state)?.id ?? state.focus ?? undefined;
}
