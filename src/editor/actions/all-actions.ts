import type { Action } from './action.ts';
import { turnChart } from './arrange-actions.ts';
import { openBranchAlone, putBranchBack } from './branch-actions.ts';
import { copy, cut, duplicate, paste } from './clipboard-actions.ts';
import { openCommands, openKeySheet } from './command-actions.ts';
import { compareScenarios, presentChanges } from './compare-actions.ts';
import { copyDetails } from './diagnostics-actions.ts';
import { exportPicture, newChart, openFromDisk, saveToAnother, saveToDisk } from './file-actions.ts';
import { nextFinding, previousFinding } from './finding-actions.ts';
import {
  focusBranch,
  foldEverything,
  foldTeam,
  levelActions,
  showWholeChart,
  unfoldEverything,
  unfoldTeam,
  unfoldTeams,
} from './folding-actions.ts';
import { checkGuesses } from './guess-actions.ts';
import { openHelp, showFirstSteps } from './help-actions.ts';
import { redo, undo } from './history-actions.ts';
import { addMember, lineTo, moveTo } from './move-to-actions.ts';
import { openLibraryWindow } from './library-actions.ts';
import { takeOver } from './keeping-actions.ts';
import { makeMine, shareLink } from './link-actions.ts';
import { goToLineManager, goToLineReport, makeDotted, makeSolid } from './line-actions.ts';
import { goToDeepest, goToFirstOfLevel, goToLastOfLevel, goToTop } from './level-actions.ts';
import { goToBoss, goToNext, goToPrevious, goToReport } from './navigation-actions.ts';
import { alignActions, nudgeActions, placeByChart, placeByHand } from './place-actions.ts';
import { demote, moveEarlier, moveLater, promote } from './order-actions.ts';
import { nextRegion, previousRegion } from './region-actions.ts';
import { saveFindingsHtml, saveFindingsJson, saveFindingsMarkdown } from './report-actions.ts';
import { addReport, addSibling, removeSelected, rename, renamePerson } from './role-actions.ts';
import { openRuleBook } from './rulebook-actions.ts';
import { openSampleTable, saveNextYearTable, saveSampleTable } from './sample-actions.ts';
import { matchScenarioRoles } from './same-roles-actions.ts';
import {
  addProposal,
  copyScenario,
  deleteScenario,
  nameScenario,
  nextScenario,
  previousScenario,
} from './scenario-actions.ts';
import { makeBaseline, moveScenarioLeft, moveScenarioRight } from './scenario-order-actions.ts';
import { findInChart, nextMatch, previousMatch } from './search-actions.ts';
import {
  extendToBoss,
  extendToNext,
  extendToPrevious,
  extendToReport,
  selectAll,
  selectBranch,
} from './selection-actions.ts';
import { saveTableCsv, saveTableXlsx } from './table-actions.ts';
import { copyAsList, copyAsMermaid } from './text-actions.ts';
import { newFromTemplate } from './template-actions.ts';
import { openSettings } from './settings-actions.ts';
import { stateActions } from './state-actions.ts';
import { showUnplaced } from './unplaced-actions.ts';
import {
  deselect,
  fitChart,
  toggleDetails,
  toggleLegend,
  toggleMiniMap,
  toggleOutline,
  togglePalette,
  zoomIn,
  zoomOut,
} from './view-actions.ts';

export interface ActionGroup {
  readonly title: string;
  readonly actions: readonly Action[];
}

/** Everything a person can do, in the order in which menus and the key sheet show it. */
export const ACTION_GROUPS: readonly ActionGroup[] = [
  {
    title: 'File',
    actions: [
      newChart,
      newFromTemplate,
      openFromDisk,
      openLibraryWindow,
      saveToDisk,
      saveToAnother,
      openBranchAlone,
      putBranchBack,
      makeMine,
      takeOver,
      shareLink,
      exportPicture,
      saveTableCsv,
      saveTableXlsx,
      copyAsMermaid,
      copyAsList,
      saveFindingsHtml,
      saveFindingsMarkdown,
      saveFindingsJson,
    ],
  },
  {
    title: 'Edit',
    actions: [
      undo,
      redo,
      addReport,
      addSibling,
      rename,
      renamePerson,
      moveEarlier,
      moveLater,
      promote,
      demote,
      moveTo,
      lineTo,
      addMember,
      makeSolid,
      makeDotted,
      cut,
      copy,
      paste,
      duplicate,
      removeSelected,
    ],
  },
  { title: 'State', actions: stateActions },
  {
    title: 'Select',
    actions: [
      selectAll,
      selectBranch,
      extendToBoss,
      extendToReport,
      extendToPrevious,
      extendToNext,
      deselect,
    ],
  },
  { title: 'Place', actions: [placeByHand, placeByChart, ...nudgeActions, ...alignActions] },
  {
    title: 'Go',
    actions: [
      findInChart,
      nextMatch,
      previousMatch,
      goToBoss,
      goToReport,
      goToPrevious,
      goToNext,
      goToFirstOfLevel,
      goToLastOfLevel,
      goToTop,
      goToDeepest,
      nextFinding,
      previousFinding,
      goToLineManager,
      goToLineReport,
      nextRegion,
      previousRegion,
    ],
  },
  {
    title: 'Scenarios',
    actions: [
      addProposal,
      copyScenario,
      nameScenario,
      moveScenarioLeft,
      moveScenarioRight,
      makeBaseline,
      deleteScenario,
      compareScenarios,
      matchScenarioRoles,
      presentChanges,
      previousScenario,
      nextScenario,
    ],
  },
  {
    title: 'View',
    actions: [
      fitChart,
      zoomIn,
      zoomOut,
      turnChart,
      togglePalette,
      toggleDetails,
      toggleMiniMap,
      toggleOutline,
      toggleLegend,
      showUnplaced,
      checkGuesses,
      openRuleBook,
    ],
  },
  {
    title: 'Fold',
    actions: [
      foldTeam,
      unfoldTeam,
      unfoldTeams,
      foldEverything,
      ...levelActions,
      unfoldEverything,
      focusBranch,
      showWholeChart,
    ],
  },
  {
    title: 'Help',
    actions: [
      openHelp,
      openCommands,
      openKeySheet,
      openSettings,
      showFirstSteps,
      openSampleTable,
      saveSampleTable,
      saveNextYearTable,
      copyDetails,
    ],
  },
];

export const ALL_ACTIONS: readonly Action[] = ACTION_GROUPS.flatMap(({ actions }) => actions);
