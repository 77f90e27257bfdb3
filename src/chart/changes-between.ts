import type {
  Change,
  FieldChanged,
  LineChanged,
  OrderChanged,
  RoleAdded,
  RoleMoved,
  RoleRemoved,
} from './changes.ts';
import type { Line, Scenario } from './chart.ts';
import { type ChangedRole, type Comparison, compareScenarios } from './compare.ts';
import { byFieldOrder } from './field-words.ts';
import { lineIdentity } from './line-identity.ts';
import { indexOrg, type Org } from './org-index.ts';

const known = new WeakMap<Scenario, WeakMap<Scenario, readonly Change[]>>();

/**
 * Everything that tells one chart from another and can be told by itself, kind by kind as in `CHANGE_KINDS`. What is
 * removed stands as the first chart is drawn; all else as the second one is: bosses before their reports. The same two
 * charts give the same list; charts that say the same of their roles and lines give an empty one, wherever their cards
 * stand by hand. Linear in the two.
 */
export function changesBetween(before: Scenario, after: Scenario): readonly Change[] {
  const found = known.get(before)?.get(after);
  if (found) return found;
  const made = listChanges(before, after);
  const ofBefore = known.get(before) ?? new WeakMap<Scenario, readonly Change[]>();
  known.set(before, ofBefore.set(after, made));
  return made;
}

function listChanges(before: Scenario, after: Scenario): readonly Change[] {
  const comparison = compareScenarios(before, after);
  const orgBefore = indexOrg(before);
  const orgAfter = indexOrg(after);
  const asDrawn = (a: string, b: string) => orgAfter.orderOf(a) - orgAfter.orderOf(b);
  const added = comparison.added.toSorted((a, b) => asDrawn(a.role.id, b.role.id));
  const removed = comparison.removed.toSorted((a, b) => orgBefore.orderOf(a.id) - orgBefore.orderOf(b.id));
  const changed = comparison.changed.toSorted((a, b) => asDrawn(a.after.id, b.after.id));
  return [
    ...added.map(
      ({ role }): RoleAdded => ({
        kind: 'added',
        key: roleKey('added', role.id),
        role,
        bosses: bossesOf(orgAfter, role.id),
      }),
    ),
    ...removed.map(
      (role): RoleRemoved => ({
        kind: 'removed',
        key: roleKey('removed', role.id),
        role,
        bosses: bossesOf(orgBefore, role.id),
      }),
    ),
    ...comparison.moved.map(
      (move): RoleMoved => ({ kind: 'moved', key: roleKey('moved', move.after.id), ...move }),
    ),
    ...changed.flatMap(fieldChanges),
    ...lineChanges(comparison, orgBefore, orgAfter),
    ...comparison.reordered.map(
      (team): OrderChanged => ({ kind: 'order', key: orderKey(team.boss), ...team }),
    ),
  ];
}

/** The key of the one change of a kind that a role can have. */
export function roleKey(kind: 'added' | 'removed' | 'moved', id: string): string {
  return `${kind} ${id}`;
}

function orderKey(boss: string | undefined): string {
  return boss === undefined ? 'order' : `order ${boss}`;
}

function bossesOf(org: Org, id: string): readonly string[] {
  return org.bosses(id).map((boss) => boss.id);
}

function fieldChanges({ before, after, told, columns }: ChangedRole): readonly FieldChanged[] {
  const { id } = after;
  return told.toSorted(byFieldOrder).flatMap((field): readonly FieldChanged[] => {
    if (field !== 'extra') return [{ kind: 'changed', key: `changed ${field} ${id}`, before, after, field }];
    // With the length of the id, no id and column make the text of two others.
    return columns.map((column) => ({
      kind: 'changed',
      key: `changed extra ${id.length} ${id} ${column}`,
      before,
      after,
      field,
      column,
    }));
  });
}

/** Lines into nowhere, which no reader leaves in a chart, are no change: they cannot be seen. */
function lineChanges(
  { linesAdded, linesRemoved, linesChanged }: Comparison,
  orgBefore: Org,
  orgAfter: Org,
): readonly LineChanged[] {
  const isBetween = (org: Org, { manager, report }: Line) =>
    manager !== report && org.role(manager) !== undefined && org.role(report) !== undefined;
  const isTold = (line: Line) => line.kind === 'dotted' && isBetween(orgAfter, line);
  const keyed = (how: LineChanged['how'], line: Line) => `line ${how} ${lineIdentity(line)}`;
  return [
    ...linesAdded.flatMap(({ line }): readonly LineChanged[] =>
      isTold(line) ? [{ kind: 'line', key: keyed('added', line), how: 'added', line }] : [],
    ),
    ...linesRemoved.flatMap((line): readonly LineChanged[] =>
      isTold(line) && isBetween(orgBefore, line)
        ? [{ kind: 'line', key: keyed('removed', line), how: 'removed', line }]
        : [],
    ),
    ...linesChanged.flatMap(({ before, after }): readonly LineChanged[] =>
      isBetween(orgAfter, after) && isBetween(orgBefore, before)
        ? [{ kind: 'line', key: keyed('changed', after), how: 'changed', before, line: after }]
        : [],
    ),
  ];
}
