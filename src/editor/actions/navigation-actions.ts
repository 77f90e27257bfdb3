import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { currentOrg } from '../derived.ts';
import type { Action } from './action.ts';
import { neighbours } from './neighbours.ts';
import { leadRole } from './selected.ts';
import { stepTo } from './step-to.ts';

/** From role to role along the lines, as the arrow keys go. */
function walk(
  id: string,
  label: string,
  key: string,
  next: (org: Org, from: Role) => Role | undefined,
): Action {
  return stepTo({ id, label, key }, (state) => {
    const from = leadRole(state);
    return from && next(currentOrg(state), from)?.id;
  });
}

export const goToBoss = walk('go-to-boss', 'Go to the boss', 'ArrowUp', neighbours.boss);
export const goToReport = walk('go-to-report', 'Go to the first report', 'ArrowDown', neighbours.report);
export const goToPrevious = walk(
  'go-to-previous',
  'Go to the previous colleague',
  'ArrowLeft',
  neighbours.previous,
);
export const goToNext = walk('go-to-next', 'Go to the next colleague', 'ArrowRight', neighbours.next);
