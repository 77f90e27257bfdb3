import type { Action } from './action.ts';
import { exportPicture, newChart, openFromDisk, saveToDisk } from './file-actions.ts';
import { nextFinding, previousFinding } from './finding-actions.ts';
import { redo, undo } from './history-actions.ts';
import { goToBoss, goToNext, goToPrevious, goToReport } from './navigation-actions.ts';
import { addReport, addSibling, removeSelected, rename } from './role-actions.ts';
import { deselect, fitChart, toggleDetails, togglePalette, zoomIn, zoomOut } from './view-actions.ts';

/** Everything a person can do, in the order in which menus and the key sheet show it. */
export const ALL_ACTIONS: readonly Action[] = [
  newChart,
  openFromDisk,
  saveToDisk,
  exportPicture,
  undo,
  redo,
  addReport,
  addSibling,
  rename,
  removeSelected,
  goToBoss,
  goToReport,
  goToPrevious,
  goToNext,
  nextFinding,
  previousFinding,
  fitChart,
  zoomIn,
  zoomOut,
  togglePalette,
  toggleDetails,
  deselect,
];
