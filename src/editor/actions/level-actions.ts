import { shownScenario } from '../derived.ts';
import { levelEnds } from '../outline/level-ends.ts';
import { type Outline, outlineOf, type OutlineRow } from '../outline/outline-rows.ts';
import type { Action } from './action.ts';
import { leadRole } from './selected.ts';
import { stepTo } from './step-to.ts';

/** To the far ends of the chart, as seen from the selected role. */
function leap(
  id: string,
  label: string,
  key: string,
  towards: (outline: Outline, from: number) => OutlineRow | undefined,
): Action {
  return stepTo({ id, label, key }, (state) => {
    const from = leadRole(state);
    if (!from) return undefined;
    const outline = outlineOf(shownScenario(state));
    const row = towards(outline, outline.indexOf(from.id));
    return row?.id === from.id ? undefined : row?.id;
  });
}

export const goToFirstOfLevel = leap('go-to-first', 'Go to the first of the level', 'Home', levelEnds.first);
export const goToLastOfLevel = leap('go-to-last', 'Go to the last of the level', 'End', levelEnds.last);
export const goToTop = leap('go-to-top', 'Go to the top of the tree', 'PageUp', levelEnds.top);
export const goToDeepest = leap('go-to-deepest', 'Go to the deepest below', 'PageDown', levelEnds.deepest);
