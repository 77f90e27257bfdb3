import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { currentScenario } from '../../editor/derived.ts';
import type { Drop } from '../../editor/dropping/drop.ts';
import { findGoals } from '../../editor/goals/find-goals.ts';
import { createProspects } from '../../editor/goals/prospects.ts';
import { goalKey, type Sending } from '../../editor/goals/sending.ts';
import { describeHits } from '../../editor/search/hit.ts';
import { MOST_LISTED } from '../../editor/search/search-session.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { PickList } from '../primitives/pick-list.tsx';
import { PickListDialog } from '../primitives/pick-list-dialog.tsx';
import { GoalForecast } from './goal-forecast.tsx';
import styles from './goal-picker.module.css';
import { GoalRow } from './goal-row.tsx';
import { goalWords } from './goal-words.ts';
import { MeaningPicker } from './meaning-picker.tsx';

interface Props {
  readonly heading: string;
  /** Beside the heading while a goal is chosen. */
  readonly tools?: ReactNode;
  /** Names the field and the list: "New boss". */
  readonly label: string;
  readonly sending: Sending;
  /** Said where there is nowhere to go. */
  readonly none: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onChoose: (drop: Drop) => void;
}

/** Sends something to a role that is found by name: each with its forecast, and asked after where it can mean more. */
export function GoalPicker({ heading, tools, label, sending, none, onKeyDown, onChoose }: Props) {
  const { editor } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const prospects = useMemo(() => createProspects(editor.store.getState(), sending), [editor, sending]);
  const [typed, setTyped] = useState('');
  const start = sending.hasNoUsualGoal ? -1 : 0;
  const [place, setPlace] = useState({ sending, at: start });
  const [meanings, setMeanings] = useState<readonly Drop[] | null>(null);
  const pane = useId();

  const found = useMemo(() => findGoals(scenario, sending.goals, typed), [scenario, sending, typed]);
  const listed = useMemo(() => found.slice(0, MOST_LISTED), [found]);
  const items = useMemo(() => {
    const ids = listed.flatMap((goal) => (goal.kind === 'card' ? [goal.roleId] : []));
    const hits = new Map(describeHits(editor.store.getState(), ids, typed).map((hit) => [hit.id, hit]));
    return listed.map((goal) => ({
      key: goalKey(goal),
      content: (
        <GoalRow
          goal={goal}
          hit={goal.kind === 'card' ? hits.get(goal.roleId) : undefined}
          prospects={prospects}
        />
      ),
    }));
  }, [editor, listed, prospects, typed]);

  // What was active among other goals is no place to stay at.
  const active = place.sending === sending ? place.at : start;
  const setActive = (at: number) => setPlace({ sending, at });
  // The list answers at once; a forecast of a large chart comes a moment later.
  const goal = useDeferredValue(listed[active]);
  const pick = (at: number) => {
    const chosen = listed[at];
    const drops = chosen ? prospects.drops(chosen) : [];
    setActive(at);
    if (drops.length > 1) setMeanings(drops);
    else if (drops[0]) onChoose(drops[0]);
  };
  return (
    <PickListDialog
      heading={meanings ? sending.question : heading}
      tools={meanings ? undefined : tools}
      isWide
      onKeyDown={meanings ? undefined : onKeyDown}
      onClose={() => editor.showDialog(null)}
    >
      {meanings ? (
        <MeaningPicker
          sending={sending}
          drops={meanings}
          prospects={prospects}
          onChoose={onChoose}
          onBack={() => setMeanings(null)}
        />
      ) : (
        <div className={styles['body']}>
          <PickList
            label={label}
            field={{
              query: typed,
              placeholder: 'Title, name or department',
              onType: (query) => {
                setTyped(query);
                setActive(0);
              },
            }}
            items={items}
            active={active}
            onActive={setActive}
            onPick={pick}
            describedBy={pane}
            words={goalWords({ typed, goals: sending.goals.length, found: found.length, none })}
          />
          <GoalForecast
            id={pane}
            sending={sending}
            drops={goal ? prospects.drops(goal) : []}
            prospects={prospects}
          />
        </div>
      )}
    </PickListDialog>
  );
}
