import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { LEAF_ARRANGEMENTS } from '../../chart/chart.ts';
import type { Action } from '../../editor/actions/action.ts';
import { arrangeTeamsBelow, LEAF_WORDS, turnChart } from '../../editor/actions/arrange-actions.ts';
import { openBranchAlone, putBranchBack } from '../../editor/actions/branch-actions.ts';
import { copy, cut, duplicate, paste } from '../../editor/actions/clipboard-actions.ts';
import {
  focusBranch,
  foldEverything,
  foldTeam,
  selectedBoss,
  showWholeChart,
  unfoldEverything,
  unfoldTeam,
  unfoldTeams,
} from '../../editor/actions/folding-actions.ts';
import { goToLineManager, goToLineReport, makeDotted, makeSolid } from '../../editor/actions/line-actions.ts';
import { addMember, lineTo, moveTo } from '../../editor/actions/move-to-actions.ts';
import { demote, moveEarlier, moveLater, promote } from '../../editor/actions/order-actions.ts';
import { alignActions, placeByChart, placeByHand } from '../../editor/actions/place-actions.ts';
import {
  addReport,
  addSibling,
  removeSelected,
  rename,
  renamePerson,
} from '../../editor/actions/role-actions.ts';
import { findInChart } from '../../editor/actions/search-actions.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import { makeAssistant, markVacant } from '../../editor/actions/state-actions.ts';
import { selectAll, selectBranch } from '../../editor/actions/selection-actions.ts';
import { fitChart } from '../../editor/actions/view-actions.ts';
import { currentScenario } from '../../editor/derived.ts';
import { OUTLINE_ACTIONS } from '../../editor/outline/row-editing.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { MenuAction } from '../toolbar/menu-action.tsx';
import { MenuRule, SubMenu } from '../toolbar/sub-menu.tsx';
import menu from '../toolbar/toolbar.module.css';
import styles from './context-menu.module.css';
import { focusCard } from '../canvas/focus-chart.ts';
import type { MenuPlace } from './menu-place.ts';

type Groups = readonly (readonly Action[])[];

const FOR: Readonly<Record<MenuPlace['about'], Groups>> = {
  roles: [
    [addReport, addSibling, rename, renamePerson],
    [moveTo, lineTo, addMember, moveEarlier, moveLater, promote, demote],
    // What is said of a card most often; the rest is in the details.
    [markVacant, makeAssistant],
    [cut, copy, paste, duplicate],
    [foldTeam, unfoldTeam, unfoldTeams, focusBranch, showWholeChart, selectBranch, openBranchAlone],
    [placeByHand, placeByChart, ...alignActions],
    [removeSelected],
  ],
  line: [[makeSolid, makeDotted], [goToLineManager, goToLineReport], [removeSelected]],
  canvas: [
    [paste, selectAll],
    [fitChart, turnChart, foldEverything, unfoldEverything, showWholeChart],
    [findInChart],
    [putBranchBack],
  ],
};

export interface ContextMenuProps {
  readonly place: MenuPlace;
  readonly onClose: () => void;
  /** Asked for in the outline: what is typed is typed in its rows, and the keyboard goes back there. */
  readonly inOutline?: boolean;
}

/** What can be done with whatever was pressed; what cannot be done now is left out. */
export function ContextMenu({ place, onClose, inOutline = false }: ContextMenuProps) {
  const { editor } = useWorkplace();
  const state = editor.store.getState();
  const groups = FOR[place.about]
    .map((actions) => actions.map((action) => (inOutline ? inRowOf(action) : action)))
    .map((actions) => actions.filter((action) => action.isEnabled(state)))
    .filter((actions) => actions.length > 0);
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className={styles['anchor']} style={{ left: place.x, top: place.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={menu['menu']}
          // Beside the place, a long menu moves up until it is seen whole; below it, it would be cut.
          side="right"
          align="start"
          sideOffset={2}
          aria-label="What can be done here"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const { cardEditing, dialog } = editor.store.getState();
            // What was chosen may have taken the keyboard.
            const isLost = document.activeElement === document.body;
            if (!isLost || cardEditing || dialog || document.querySelector('dialog[open]')) return;
            const lead = selectedIds(editor.store.getState()).at(-1);
            if (inOutline) focusRow(lead);
            else focusCard(lead);
          }}
        >
          {groups.map((actions, at) => (
            <DropdownMenu.Group key={actions[0]?.id}>
              {at > 0 && <MenuRule />}
              {actions.map((action) => (
                <MenuAction key={action.id} action={action} />
              ))}
            </DropdownMenu.Group>
          ))}
          {place.about === 'roles' && <TeamsBelow />}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function inRowOf(action: Action): Action {
  return OUTLINE_ACTIONS.find(({ id }) => id === action.id) ?? action;
}

function focusRow(id: string | undefined): void {
  const row = id === undefined ? null : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  (row ?? document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]'))?.focus({
    preventScroll: true,
  });
}

/** How the teams of one branch are set out, without the way to the toolbar. */
function TeamsBelow() {
  const workplace = useWorkplace();
  const boss = useEditorState(selectedBoss);
  const branches = useEditorState((state) => currentScenario(state).arrangement?.branches);
  const isTree = useEditorState((state) => currentScenario(state).arrangement?.kind !== 'layered');
  const readOnly = useEditorState((state) => state.readOnly);
  if (!boss || !isTree || readOnly) return null;
  const now = branches?.get(boss.id);
  return (
    <>
      <MenuRule />
      <SubMenu title="Set out the teams below">
        {[undefined, ...LEAF_ARRANGEMENTS].map((leaves) => (
          <DropdownMenu.CheckboxItem
            key={leaves ?? 'inherited'}
            className={menu['item']}
            checked={now === leaves}
            onSelect={() => arrangeTeamsBelow(workplace, boss.id, leaves)}
          >
            <span className={menu['words']}>
              {leaves === undefined ? 'As the rest of the chart' : LEAF_WORDS[leaves]}
            </span>
            {now === leaves && <Check size={15} aria-hidden />}
          </DropdownMenu.CheckboxItem>
        ))}
      </SubMenu>
    </>
  );
}
