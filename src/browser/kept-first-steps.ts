const KEY = 'reportline.first-steps';

/** Whether somebody has the first steps behind them on this computer. Where storage fails they are not shown at all. */
export function areFirstStepsOver(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Keeps that they are over, or forgets it. */
export function keepFirstSteps(isOver: boolean): void {
  try {
    if (isOver) localStorage.setItem(KEY, 'over');
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is lost but a hint.
  }
}
