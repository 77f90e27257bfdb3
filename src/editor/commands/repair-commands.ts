import { type Finding, findingIdentity, type Fix } from '../../rules/finding.ts';
import type { fixesOf } from '../../rules/fixes.ts';
import { selectedIds } from '../actions/selected.ts';
import { currentScenario } from '../derived.ts';
import { problemList } from '../problem-list.ts';
import { makeRepair } from '../repairing.ts';
import type { EditorState } from '../store/state.ts';
import type { Command } from './command.ts';

/** Among commands these are a help, and not the list of all that is wrong. */
const MOST_REPAIRS = 8;
/** No more findings of a kind than this are looked at: each may cost several checks of the chart. */
const MOST_LOOKED_AT = 12;

/**
 * The repairs that can be made now, each as the button in Problems makes it: of what is found about the selected roles;
 * where that has none, of the finding that is open; or else of the gravest. Yields after every finding, so that whoever
 * runs it may pause or stop.
 */
export function* findRepairCommands(
  state: EditorState,
  findFixes: typeof fixesOf,
): Generator<void, readonly Command[]> {
  if (state.readOnly || state.comparing) return [];
  for (const findings of inQuestion(state)) {
    const commands = new Map<string, Command>();
    for (const finding of findings.slice(0, MOST_LOOKED_AT)) {
      // Two findings may have the same repair, which is the graver one's then.
      for (const fix of findFixes(state.document, currentScenario(state), finding))
        if (!commands.has(fix.label)) commands.set(fix.label, repairCommand(finding, fix));
      yield;
      if (commands.size >= MOST_REPAIRS) break;
    }
    if (commands.size > 0) return [...commands.values()].slice(0, MOST_REPAIRS);
  }
  return [];
}

/** What a person may mean by repairing, the nearest first; in each the gravest first, behind what is open. */
function inQuestion(state: EditorState): readonly (readonly Finding[])[] {
  const { standing } = problemList(state);
  const selected = new Set(selectedIds(state));
  const open = standing.filter((finding) => findingIdentity(finding) === state.openFinding);
  const about = [...new Set([...open, ...standing])].filter(({ roles }) =>
    roles.some((id) => selected.has(id)),
  );
  return [about, open, standing];
}

function repairCommand(finding: Finding, fix: Fix): Command {
  const label = `Repair: ${fix.label}`;
  return {
    action: {
      id: `repair ${findingIdentity(finding)} ${fix.label}`,
      label: () => label,
      otherWords: finding.headline,
      keys: [],
      isEnabled: ({ readOnly }) => !readOnly,
      run: (context) => makeRepair(context, finding, fix),
    },
    label,
    group: 'Repair',
    isEnabled: true,
    about: finding.headline,
  };
}
