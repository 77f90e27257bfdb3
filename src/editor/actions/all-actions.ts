import type { Action } from './action.ts';
import { turnChart } from './arrange-actions.ts';
import { exportPicture, newChart, openFromDisk, saveToDisk } from './file-actions.ts';
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
import { redo, undo } from './history-actions.ts';
import { goToBoss, goToNext, goToPrevious, goToReport } from './navigation-actions.ts';
import { saveFindingsJson, saveFindingsMarkdown } from './report-actions.ts';
import { addReport, addSibling, removeSelected, rename } from './role-actions.ts';
import { openRuleBook } from './rulebook-actions.ts';
import { findInChart, nextMatch, previousMatch } from './search-actions.ts';
import { newFromTemplate } from './template-actions.ts';
import {
  deselect,
  fitChart,
  toggleDetails,
  toggleMiniMap,
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
      saveToDisk,
      exportPicture,
      saveFindingsMarkdown,
      saveFindingsJson,
    ],
  },
  { title: 'Edit', actions: [undo, redo, addReport, addSibling, rename, removeSelected] },
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
      nextFinding,
      previousFinding,
      deselect,
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
];

export const ALL_ACTIONS: readonly Action[] = ACTION_GROUPS.flatMap(({ actions }) => actions);
