import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { openCommands } from '../../editor/actions/command-actions.ts';
import { isStroke } from '../../editor/actions/keys.ts';
import { type Command, commandsIn } from '../../editor/commands/command.ts';
import { commandGroupsNow } from '../../editor/commands/command-groups.ts';
import { rankCommands } from '../../editor/commands/rank-commands.ts';
import { usedLast } from '../../editor/commands/recent-ids.ts';
import { rolesToGoTo } from '../../editor/commands/roles-to-go-to.ts';
import { currentScenario } from '../../editor/derived.ts';
import { describeHits } from '../../editor/search/hit.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { PickList } from '../primitives/pick-list.tsx';
import { PickListDialog } from '../primitives/pick-list-dialog.tsx';
import { focusCard } from '../canvas/focus-chart.ts';
import { CommandRow, GoToRow, RepairRow } from './command-palette-rows.tsx';
import { useRepairCommands } from './use-repair-commands.ts';

/** For the life of the page: what was done last is likely to be done again. */
const used = { ids: [] as readonly string[] };

/** What begins like these words asks for nothing else. */
const ASKS_FOR_REPAIR = /^\s*(?:rep|fix)/i;

interface Entry {
  readonly key: string;
  readonly isDisabled: boolean;
  readonly content: ReactNode;
  /** Done once the palette is closed, and the keyboard is back where it was. */
  readonly run: () => void;
}

/** Everything that can be done, and every role one can go to, by typing a part of its name. */
export function CommandPalette() {
  const workplace = useWorkplace();
  const { editor, view } = workplace;
  const state = useEditorState((whole) => whole);
  const [typed, setTyped] = useState('');
  /** By its key: what comes into the list later does not slip under the one that was chosen. */
  const [chosen, setChosen] = useState<string>();

  const repairs = useRepairCommands();
  const commands = useMemo(() => commandsIn(commandGroupsNow(state), state, openCommands.id), [state]);
  const entries = useMemo(() => {
    const doing = (command: Command): Entry => ({
      key: `do ${command.action.id}`,
      isDisabled: !command.isEnabled,
      content: rowOf(command, typed),
      run: () => {
        used.ids = usedLast(used.ids, command.action.id);
        if (command.action.isEnabled(editor.store.getState())) command.action.run(workplace);
      },
    });
    const ranked = rankCommands(commands, typed, used.ids).map(doing);
    // The chart behind a comparison is not on the screen.
    const ids = state.comparing ? [] : rolesToGoTo(currentScenario(state), typed);
    const roles = describeHits(state, ids, typed).map(
      (hit): Entry => ({
        key: `go ${hit.id}`,
        isDisabled: false,
        content: <GoToRow hit={hit} />,
        run: () => {
          editor.selectRole(hit.id);
          view.reveal(hit.id, { toRead: true });
          focusCard(hit.id);
        },
      }),
    );
    const mends = rankCommands(repairs, typed, used.ids).map(doing);
    // What cannot be done now comes last of all.
    const possible = ranked.filter(({ isDisabled }) => !isDisabled);
    const impossible = ranked.slice(possible.length);
    // A repair names roles: whoever types the title of one means to go there, unless repairing was asked for.
    return ASKS_FOR_REPAIR.test(typed)
      ? [...mends, ...possible, ...roles, ...impossible]
      : [...possible, ...roles, ...mends, ...impossible];
  }, [commands, repairs, typed, state, editor, view, workplace]);
  const active = Math.max(
    0,
    entries.findIndex(({ key }) => key === chosen),
  );

  const close = () => editor.showDialog(null);
  const pick = (place: number) => {
    const entry = entries[place];
    if (!entry || entry.isDisabled) return;
    flushSync(close);
    entry.run();
  };
  return (
    <PickListDialog
      heading="Commands"
      onClose={close}
      onKeyDown={(event) => {
        if (!openCommands.keys.some((key) => isStroke(event, key))) return;
        event.preventDefault();
        close();
      }}
    >
      <PickList
        label="Command or role"
        field={{
          query: typed,
          placeholder: 'What would you like to do, or whom to see?',
          onType: (query) => {
            setTyped(query);
            setChosen(undefined);
          },
        }}
        items={entries}
        active={active}
        onActive={(place) => setChosen(entries[place]?.key)}
        onPick={pick}
        words={outcomeWords(typed, entries)}
      />
    </PickListDialog>
  );
}

function rowOf(command: Command, typed: string): ReactNode {
  const Row = command.about === undefined ? CommandRow : RepairRow;
  return <Row command={command} typed={typed} />;
}

function outcomeWords(typed: string, entries: readonly Entry[]): string {
  if (entries.length === 0)
    return `No command and no role matches “${shortName(typed.trim())}”. Fewer letters find more.`;
  const possible = entries.filter(({ isDisabled }) => !isDisabled).length;
  const off = entries.length - possible;
  return `${inDigits(possible)} to choose from${off === 0 ? '' : `, ${inDigits(off)} not possible now`}`;
}
