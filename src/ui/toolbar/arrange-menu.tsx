import { Check, Network } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import {
  ARRANGEMENT_KINDS,
  type ArrangementKind,
  LEAF_ARRANGEMENTS,
  type LeafArrangement,
} from '../../chart/chart.ts';
import { shortName } from '../../chart/short-name.ts';
import {
  arrangeDirection,
  arrangeKind,
  arrangeTeams,
  arrangeTeamsBelow,
  DIRECTION_WORDS,
  KIND_WORDS,
  LEAF_WORDS,
} from '../../editor/actions/arrange-actions.ts';
import {
  focusBranch,
  foldEverything,
  levelActions,
  selectedBoss,
  showWholeChart,
  unfoldEverything,
} from '../../editor/actions/folding-actions.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ArrangementPicture, type Pictured } from './arrangement-picture.tsx';
import { MenuAction } from './menu-action.tsx';
import styles from './toolbar.module.css';

/** How the chart is set out, as a whole and below the selected role, and how much of it is shown. */
export function ArrangeMenu() {
  const workplace = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const readOnly = useEditorState((state) => state.readOnly);
  const head = useEditorState(selectedBoss);
  const { kind = 'tree', direction = 'down', leaves = 'auto', branches } = scenario.arrangement ?? {};
  const isTree = kind === 'tree';
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger className={styles['more']} data-tip="Arrange" aria-label="Arrange">
        <Network size={18} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['arrange']} align="end" sideOffset={6}>
          <Choice
            label="Arrange the chart"
            note="In layers, dotted lines have a say in who stands where."
            value={kind}
            options={ARRANGEMENT_KINDS}
            words={KIND_WORDS}
            disabled={readOnly}
            onChoose={(next: ArrangementKind) => arrangeKind(workplace, next)}
          />
          <Choice
            label="Growing"
            value={`grow-${direction}`}
            options={['grow-down', 'grow-right'] as const}
            words={{ 'grow-down': DIRECTION_WORDS.down, 'grow-right': DIRECTION_WORDS.right }}
            disabled={readOnly}
            onChoose={(next) => arrangeDirection(workplace, next === 'grow-down' ? 'down' : 'right')}
          />
          <Choice
            label="Teams in the whole chart"
            note={isTree ? undefined : 'Layers set out teams themselves.'}
            value={leaves}
            options={LEAF_ARRANGEMENTS}
            words={LEAF_WORDS}
            disabled={readOnly || !isTree}
            onChoose={(next: LeafArrangement) => arrangeTeams(workplace, next)}
          />
          {head && (
            <Choice
              label={`Teams below ${shortName(head.title)}`}
              value={branches?.get(head.id) ?? 'as-chart'}
              options={['as-chart', ...LEAF_ARRANGEMENTS] as const}
              words={{ 'as-chart': 'As in the whole chart', ...LEAF_WORDS }}
              disabled={readOnly || !isTree}
              onChoose={(next) =>
                arrangeTeamsBelow(workplace, head.id, next === 'as-chart' ? undefined : next)
              }
            />
          )}
          <DropdownMenu.Group aria-label="Show">
            <DropdownMenu.Label className={styles['group']}>Show</DropdownMenu.Label>
            <MenuAction action={foldEverything} />
            {levelActions.map((action) => (
              <MenuAction key={action.id} action={action} />
            ))}
            <MenuAction action={unfoldEverything} />
            <MenuAction action={focusBranch} />
            <MenuAction action={showWholeChart} />
          </DropdownMenu.Group>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface ChoiceProps<Value extends Pictured> {
  readonly label: string;
  /** What one should know before choosing. */
  readonly note?: string | undefined;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly disabled: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of several, with a picture of each. The menu stays open: people try a few and look. */
function Choice<Value extends Pictured>({
  label,
  note,
  value,
  options,
  words,
  disabled,
  onChoose,
}: ChoiceProps<Value>): ReactNode {
  const noteId = useId();
  return (
    <DropdownMenu.RadioGroup
      className={styles['choices']}
      value={value}
      aria-label={label}
      aria-describedby={note && noteId}
    >
      <DropdownMenu.Label className={styles['group']}>
        {label}
        {note && (
          <p id={noteId} className={styles['note']}>
            {note}
          </p>
        )}
      </DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option}
          value={option}
          disabled={disabled}
          className={styles['choice']}
          onSelect={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <ArrangementPicture of={option} />
          <span className={styles['words']}>{words[option]}</span>
          <DropdownMenu.ItemIndicator className={styles['chosen']}>
            <Check size={15} aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
