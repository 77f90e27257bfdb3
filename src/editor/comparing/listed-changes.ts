import { CHANGE_KINDS, type Change, type ChangeKind } from '../../chart/changes.ts';
import type { ListedChange, ToldChange } from '../../formats/changes/told-changes.ts';
import { plainText } from '../search/plain-text.ts';

/** What of the changes is listed. */
export interface ChangeFilter {
  /** Empty: all of them. */
  readonly kinds: ReadonlySet<ChangeKind>;
  /** Words that must all be found. */
  readonly text: string;
}

export const ALL_CHANGES: ChangeFilter = { kinds: new Set(), text: '' };

/** Those a filter leaves, in their order. Case and accents make no difference. */
export function filteredChanges<Told extends ListedChange>(
  changes: readonly Told[],
  { kinds, text }: ChangeFilter,
): readonly Told[] {
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (kinds.size === 0 && words.length === 0) return changes;
  return changes.filter((told) => {
    if (kinds.size > 0 && !kinds.has(told.change.kind)) return false;
    if (words.length === 0) return true;
    const said = plainText(`${told.role} ${told.what} ${told.before} ${told.after}`);
    return words.every((word) => said.includes(word));
  });
}

/** The changes of one kind. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly changes: readonly ToldChange[];
}

/** Kind by kind; kinds of which there is nothing are left out. */
export function groupedChanges(changes: readonly ToldChange[]): readonly ChangeGroup[] {
  return CHANGE_KINDS.map((kind) => ({
    kind,
    changes: changes.filter(({ change }) => change.kind === kind),
  })).filter((group) => group.changes.length > 0);
}

/** Ids of the roles a change is about, the one to look at last. */
export function rolesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return [change.role.id];
    case 'moved':
    case 'changed':
      return [change.after.id];
    case 'line':
      return [change.line.manager, change.line.report];
    case 'order':
      return change.after;
  }
}

/**
 * The change to open for somebody who selected a role: the open one if it is about the role, or else the first that
 * is, unless all it says is that reports stand in another order. Undefined where none is listed.
 *
 * @param open Key of the change that is open; null where none is.
 */
export function changeToOpen(
  changes: readonly ToldChange[],
  roleId: string,
  open: string | null,
): ToldChange | undefined {
  const about = changes.filter(({ change }) => rolesOf(change).includes(roleId));
  return (
    about.find(({ change }) => change.key === open) ?? about.find(({ change }) => change.kind !== 'order')
  );
}
