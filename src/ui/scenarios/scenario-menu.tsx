import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { compareScenarios } from '../../editor/actions/compare-actions.ts';
import { copyScenario, deleteScenario, nameScenario } from '../../editor/actions/scenario-actions.ts';
import { matchScenarioRoles } from '../../editor/actions/same-roles-actions.ts';
import {
  makeBaseline,
  moveScenarioLeft,
  moveScenarioRight,
} from '../../editor/actions/scenario-order-actions.ts';
import { useWorkplace } from '../editor-context.tsx';
import { MenuAction } from '../toolbar/menu-action.tsx';
import toolbar from '../toolbar/toolbar.module.css';
import styles from './scenario-strip.module.css';

/** What can be done with the scenario on screen. Opens at once: it is loaded by the press that wants it. */
export function ScenarioMenu() {
  const { editor } = useWorkplace();
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger className={styles['more']} aria-label="More about this scenario">
        <Ellipsis size={16} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={toolbar['menu']}
          side="top"
          align="start"
          sideOffset={6}
          onCloseAutoFocus={(event) => {
            // Whoever gives a name keeps the keyboard.
            if (editor.store.getState().namingScenario !== null) event.preventDefault();
          }}
        >
          <MenuAction action={nameScenario} />
          <MenuAction action={copyScenario} />
          <MenuAction action={moveScenarioLeft} />
          <MenuAction action={moveScenarioRight} />
          <MenuAction action={makeBaseline} />
          <MenuAction action={compareScenarios} />
          <MenuAction action={matchScenarioRoles} />
          <MenuAction action={deleteScenario} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
