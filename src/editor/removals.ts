import { headsAmong, withBranches } from '../chart/clip.ts';
import type { Role } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { removeRoles } from '../chart/edits/remove-roles.ts';
import { shortName } from '../chart/short-name.ts';
import type { Org } from '../chart/org-index.ts';
import { selectedIds } from './actions/selected.ts';
import { currentOrg } from './derived.ts';
import type { Drop } from './dropping/drop.ts';
import type { EditorState } from './store/state.ts';

/**
 * What deleting the selected roles can mean: only they, or their whole branches. One meaning where nobody stands below
 * them who is not selected too; empty when no role is selected. The selection goes up to the boss.
 */
export function removals(state: EditorState): readonly Drop[] {
  const org = currentOrg(state);
  const ids = selectedIds(state).filter((id) => org.role(id));
  const [first] = ids;
  if (first === undefined) return [];
  const names = ids.length === 1 ? shortName(org.role(first)?.title ?? '') : `${inDigits(ids.length)} roles`;
  const only = new Set(ids);
  const orphans = ids.flatMap((id) => org.reports(id)).filter(({ id }) => !only.has(id));
  const below = withBranches(org, ids);
  const lifted = removal(org, ids, only, {
    label: `Delete ${names}`,
    effect: orphans.length === 0 ? 'goes' : `only ${ids.length === 1 ? 'this role' : 'these roles'}`,
    reports: 'lift',
    orphans,
  });
  if (orphans.length === 0) return [lifted];
  const others = below.size - ids.length;
  const branch = removal(org, ids, below, {
    label: `Delete ${names} and ${others === 1 ? 'the one' : `the ${inDigits(others)}`} below`,
    effect: `the whole branch: ${inDigits(below.size)} roles`,
    reports: 'branch',
    orphans: [],
  });
  return [lifted, branch];
}

interface Words {
  readonly label: string;
  readonly effect: string;
  readonly reports: 'lift' | 'branch';
  readonly orphans: readonly Role[];
}

function removal(
  org: Org,
  ids: readonly string[],
  gone: ReadonlySet<string>,
  { label, effect, reports, orphans }: Words,
): Drop {
  // So that the keyboard never loses its place.
  const [head] = headsAmong(org, ids);
  const heir = org.ancestors(head ?? '').find(({ id }) => !gone.has(id));
  const where = liftedWords(orphans.length, heir);
  return {
    label,
    effect,
    ...(where && { choice: `${capitalised(effect)} (${where.choice})` }),
    edit: removeRoles(ids, reports),
    ...(heir && { roleId: heir.id }),
    notice: `${label.replace('Delete', 'Deleted')}.${where ? ` ${where.done}` : ''}`,
  };
}

/** Nobody should wonder where the reports of a deleted role go. */
function liftedWords(
  count: number,
  heir: Role | undefined,
): { readonly choice: string; readonly done: string } | undefined {
  if (count === 0) return undefined;
  const who = count === 1 ? 'its report' : `its ${inDigits(count)} reports`;
  const goes = count === 1;
  if (!heir)
    return {
      choice: `${who} ${goes ? 'stands on its' : 'stand on their'} own`,
      done: `${capitalised(who)} now ${goes ? 'stands on its' : 'stand on their'} own.`,
    };
  const title = shortName(heir.title);
  return {
    choice: `${who} ${goes ? 'goes' : 'go'} to ${title}`,
    done: `${capitalised(who)} now ${goes ? 'reports' : 'report'} to ${title}.`,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
