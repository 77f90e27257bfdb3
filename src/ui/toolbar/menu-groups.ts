import type { Action } from '../../editor/actions/action.ts';
import { turnChart } from '../../editor/actions/arrange-actions.ts';
import { openBranchAlone, putBranchBack } from '../../editor/actions/branch-actions.ts';
import { copy, cut, duplicate, paste } from '../../editor/actions/clipboard-actions.ts';
import { openCommands, openKeySheet } from '../../editor/actions/command-actions.ts';
import { compareScenarios, presentChanges } from '../../editor/actions/compare-actions.ts';
import { exportPicture, openFromDisk, saveToAnother, saveToDisk } from '../../editor/actions/file-actions.ts';
import {
  focusBranch,
  foldEverything,
  foldTeam,
  levelActions,
  showWholeChart,
  unfoldEverything,
  unfoldTeam,
  unfoldTeams,
} from '../../editor/actions/folding-actions.ts';
import { checkGuesses } from '../../editor/actions/guess-actions.ts';
import { openHelp } from '../../editor/actions/help-actions.ts';
import { redo, undo } from '../../editor/actions/history-actions.ts';
import { takeOver } from '../../editor/actions/keeping-actions.ts';
import { makeMine, shareLink } from '../../editor/actions/link-actions.ts';
import { lineTo, moveTo } from '../../editor/actions/move-to-actions.ts';
import { demote, moveEarlier, moveLater, promote } from '../../editor/actions/order-actions.ts';
import {
  addReport,
  addSibling,
  removeSelected,
  rename,
  renamePerson,
} from '../../editor/actions/role-actions.ts';
import { openRuleBook } from '../../editor/actions/rulebook-actions.ts';
import { matchScenarioRoles } from '../../editor/actions/same-roles-actions.ts';
import { addProposal, copyScenario, nameScenario } from '../../editor/actions/scenario-actions.ts';
import { findInChart } from '../../editor/actions/search-actions.ts';
import { selectAll, selectBranch } from '../../editor/actions/selection-actions.ts';
import { openSettings } from '../../editor/actions/settings-actions.ts';
import { saveTableCsv, saveTableXlsx } from '../../editor/actions/table-actions.ts';
import { copyAsList, copyAsMermaid } from '../../editor/actions/text-actions.ts';
import { showUnplaced } from '../../editor/actions/unplaced-actions.ts';
import {
  fitChart,
  toggleDetails,
  toggleLegend,
  toggleMiniMap,
  toggleOutline,
  togglePalette,
  zoomIn,
  zoomOut,
} from '../../editor/actions/view-actions.ts';

/** A menu within the menu. */
export interface MenuGroup {
  readonly title: string;
  /** What belongs together, with a rule between one part and the next. */
  readonly parts: readonly (readonly Action[])[];
}

/** They stand in the menu only where there is a branch, or a chart out of a link. */
export const SOMETIMES: readonly Action[] = [makeMine, takeOver, putBranchBack, openBranchAlone];

/**
 * What is done often, and what somebody looks for without knowing its key: short enough to be read. The list of
 * commands has everything.
 */
export const MENU_GROUPS: readonly MenuGroup[] = [
  {
    title: 'File',
    parts: [
      [openFromDisk, saveToDisk, saveToAnother],
      [shareLink, exportPicture],
      [saveTableXlsx, saveTableCsv],
      [copyAsMermaid, copyAsList],
    ],
  },
  {
    title: 'Edit',
    parts: [
      [undo, redo],
      [cut, copy, paste, duplicate, removeSelected],
      [selectAll, selectBranch, findInChart],
    ],
  },
  {
    title: 'Role',
    parts: [
      [addReport, addSibling, rename, renamePerson],
      [moveTo, lineTo, moveEarlier, moveLater, promote, demote],
    ],
  },
  {
    title: 'View',
    parts: [
      [fitChart, zoomIn, zoomOut, turnChart],
      [togglePalette, toggleDetails, toggleOutline, toggleMiniMap, toggleLegend],
      [showUnplaced, checkGuesses],
    ],
  },
  {
    title: 'Fold',
    parts: [
      [foldTeam, unfoldTeam, unfoldTeams],
      [foldEverything, ...levelActions, unfoldEverything],
      [focusBranch, showWholeChart],
    ],
  },
  {
    title: 'Scenarios',
    parts: [
      [addProposal, copyScenario, nameScenario],
      [compareScenarios, presentChanges, matchScenarioRoles],
    ],
  },
];

/** What helps to find everything else stands last, where every menu of a desk program has it. */
export const HELP: readonly Action[] = [openCommands, openKeySheet, openRuleBook, openSettings, openHelp];
