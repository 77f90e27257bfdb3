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
  const orphans = [...new Set(ids.flatMap((id) => org.reports(id)))].filter(({ id }) => !only.has(id));
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
  const heirs = new Set(ids.map((id) => org.ancestors(id).find((boss) => !gone.has(boss.id))));
  // So that the keyboard never loses its place.
  const [head] = headsAmong(org, ids);
  const heir = org.ancestors(head ?? '').find(({ id }) => !gone.has(id));
  const where =
    heirs.size > 1 ? SEVERAL_HEIRS : liftedWords(orphans.length, ids.length === 1 ? 'its' : 'their', heir);
  return {
    label,
    effect,
    ...(orphans.length > 0 && { choice: `${capitalised(effect)} (${where.choice})` }),
    edit: removeRoles(ids, reports),
    ...(heir && { roleId: heir.id }),
    notice: `${label.replace('Delete', 'Deleted')}.${orphans.length > 0 ? ` ${where.done}` : ''}`,
  };
}

/** Where the reports of a deleted role go, before and after: nobody should have to wonder. */
interface LiftedWords {
  readonly choice: string;
  readonly done: string;
}

const SEVERAL_HEIRS: LiftedWords = {
  choice: 'their reports go to the bosses above',
  done: 'Their reports now report to the bosses above.',
};

function liftedWords(count: number, whose: 'its' | 'their', heir: Role | undefined): LiftedWords {
  const isOne = count === 1;
  const who = isOne ? `${whose} report` : `${whose} ${inDigits(count)} reports`;
  if (!heir) {
    const stands = `${who} ${isOne ? 'stands on its' : 'stand on their'} own`;
    return { choice: stands, done: `${capitalised(stands)} now.` };
  }
  const title = shortName(heir.title);
  return {
    choice: `${who} ${isOne ? 'goes' : 'go'} to ${title}`,
    done: `${capitalised(who)} now ${isOne ? 'reports' : 'report'} to ${title}.`,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
