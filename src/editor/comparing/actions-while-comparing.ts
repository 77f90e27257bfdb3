import { nextChange, previousChange, takeAllChanges } from '../actions/change-actions.ts';
import { compareScenarios, presentChanges } from '../actions/compare-actions.ts';
import { openCommands, openKeySheet } from '../actions/command-actions.ts';
import { exportPicture, openFromDisk, saveToAnother, saveToDisk } from '../actions/file-actions.ts';
import {
  foldEverything,
  foldTeam,
  levelActions,
  unfoldEverything,
  unfoldTeam,
  unfoldTeams,
} from '../actions/folding-actions.ts';
import { openHelp } from '../actions/help-actions.ts';
import { redo, undo } from '../actions/history-actions.ts';
import { openLibraryWindow } from '../actions/library-actions.ts';
import { goToDeepest, goToFirstOfLevel, goToLastOfLevel, goToTop } from '../actions/level-actions.ts';
import { goToBoss, goToNext, goToPrevious, goToReport } from '../actions/navigation-actions.ts';
import { openSettings } from '../actions/settings-actions.ts';
import { matchScenarioRoles } from '../actions/same-roles-actions.ts';
import { nextRegion, previousRegion } from '../actions/region-actions.ts';
import { findInChart } from '../actions/search-actions.ts';
import { fitChart, zoomIn, zoomOut } from '../actions/view-actions.ts';
import type { Action } from '../actions/action.ts';

/**
 * What a key does to the document while two of its scenarios are compared: nothing that would change what is not on the
 * screen.
 */
export const DOCUMENT_ACTIONS: readonly Action[] = [
  compareScenarios,
  presentChanges,
  nextChange,
  previousChange,
  takeAllChanges,
  matchScenarioRoles,
  undo,
  redo,
  openFromDisk,
  openLibraryWindow,
  saveToDisk,
  saveToAnother,
  exportPicture,
  findInChart,
  nextRegion,
  previousRegion,
  openHelp,
  openCommands,
  openKeySheet,
  openSettings,
];

/** What a key does on a canvas of the comparison. */
export const CANVAS_ACTIONS: readonly Action[] = [
  fitChart,
  zoomIn,
  zoomOut,
  goToBoss,
  goToReport,
  goToPrevious,
  goToNext,
  goToFirstOfLevel,
  goToLastOfLevel,
  goToTop,
  goToDeepest,
  foldTeam,
  unfoldTeam,
  unfoldTeams,
  foldEverything,
  ...levelActions,
  unfoldEverything,
];
