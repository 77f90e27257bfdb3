import type { Change, FieldChanged, OrderChanged } from '../../changes.ts';
import { roleKey } from '../../changes-between.ts';
import type { Role } from '../../chart.ts';
import { vacancyChange } from '../../vacancy.ts';
import { mergedOrder } from '../../overlay/merged-order.ts';
import { withoutAbsent } from '../patch.ts';
import type { Draft } from './draft.ts';
import { neededFor } from './needed-roles.ts';
import { sameIds } from './standing.ts';
import type { WantedChart } from './wanted-chart.ts';

/**
 * Takes one change over into a chart, with what it cannot be without. What the chart says already is left alone, so
 * that a change may be carried out that another one has brought along.
 *
 * @returns Keys of the other changes that are done by it, too.
 */
export function carryOut(draft: Draft, change: Change, wanted: WantedChart): readonly string[] {
  const { coming, moving } = neededFor(change, draft, wanted);
  for (const id of asDrawn(coming, wanted)) bringIn(draft, id, wanted);
  // Only now is everybody there whom they report to.
  for (const id of [...asDrawn(coming, wanted), ...asDrawn(moving, wanted)]) standAsWanted(draft, id, wanted);
  const done = [
    ...coming.map((id) => roleKey('added', id)),
    ...moving.map((id) => roleKey('moved', id)),
    ...carryOutAlone(draft, change, wanted),
  ];
  return done.filter((key) => key !== change.key);
}

function asDrawn(ids: readonly string[], { org }: WantedChart): readonly string[] {
  return ids.toSorted((a, b) => org.orderOf(a) - org.orderOf(b));
}

function carryOutAlone(draft: Draft, change: Change, wanted: WantedChart): readonly string[] {
  switch (change.kind) {
    case 'added':
    case 'moved':
      return [];
    case 'removed':
      return takeOut(draft, change.role.id, wanted);
    case 'changed': {
      const role = draft.role(change.after.id);
      if (role) draft.setRole(withField(role, change));
      return [];
    }
    case 'line':
      if (change.how === 'removed') draft.dropLine(change.line);
      else if (draft.line(change.line)) draft.setLine(change.line);
      else if (change.how === 'added') draft.addDotted(change.line);
      return [];
    case 'order':
      reorder(draft, change, wanted);
      return [];
  }
}

function bringIn(draft: Draft, id: string, wanted: WantedChart): void {
  const role = wanted.org.role(id);
  if (role) draft.addRole(role, wanted.roleBefore(id, draft));
}

/** Gives a role the bosses it is to have, each line behind that to the sibling before it. */
function standAsWanted(draft: Draft, id: string, wanted: WantedChart): void {
  const bosses = wanted.bosses(id);
  const former = draft.bosses(id).filter((boss) => !bosses.includes(boss));
  for (const boss of former) draft.dropLine({ manager: boss, report: id, kind: 'solid' });
  for (const boss of bosses) if (!draft.bosses(id).includes(boss)) drawAsWanted(draft, boss, id, wanted);
  if (bosses.length === 0) draft.placeRole(id, wanted.roleBefore(id, draft));
}

function drawAsWanted(draft: Draft, boss: string, report: string, wanted: WantedChart): void {
  draft.addSolid(wanted.solidLine(boss, report), wanted.siblingBefore(boss, report, draft));
}

/**
 * Removes a role and lifts its reports to its bosses, to the place where it stood; those who report to these bosses in
 * the other chart, too, to the place they have there.
 *
 * @returns Keys of the moves that are done by it.
 */
function takeOut(draft: Draft, id: string, wanted: WantedChart): readonly string[] {
  const reports = [...draft.reports(id)];
  const lifted = [...draft.bosses(id)].map((boss) => ({ boss, heirs: lift(draft, id, boss, reports) }));
  draft.dropRole(id);
  // In the other chart's order: whom a place goes by has found its own by then.
  for (const { boss, heirs } of lifted)
    for (const report of wanted.reports(boss)) {
      if (!heirs.has(report)) continue;
      draft.dropLine({ manager: boss, report, kind: 'solid' });
      drawAsWanted(draft, boss, report, wanted);
    }
  const alone = new Set(reports.filter((report) => draft.bosses(report).length === 0));
  for (const top of alone.size > 0 ? wanted.org.roots : [])
    if (alone.has(top.id)) draft.placeRole(top.id, wanted.roleBefore(top.id, draft));
  const arrived = reports.filter(
    (report) => wanted.has(report) && sameIds(draft.bosses(report), wanted.bosses(report)),
  );
  return arrived.map((report) => roleKey('moved', report));
}

/** Draws lines from a boss to the reports of one of its reports, behind that one. Returns those who had none before. */
function lift(draft: Draft, id: string, boss: string, reports: readonly string[]): ReadonlySet<string> {
  const heirs = reports.filter((report) => report !== boss && !draft.reports(boss).includes(report));
  for (const report of heirs.toReversed()) draft.addSolid({ manager: boss, report, kind: 'solid' }, id);
  return new Set(heirs);
}

function withField(role: Role, { field, column, before, after }: FieldChanged): Role {
  if (field === 'person' && vacancyChange(before, after))
    return withoutAbsent<Role>({ ...role, person: after.person, vacant: after.vacant });
  if (column === undefined) return withoutAbsent<Role>({ ...role, [field]: after[field] });
  const extra = new Map(role.extra);
  const cell = after.extra?.get(column);
  if (cell === undefined) extra.delete(column);
  else extra.set(column, cell);
  return withoutAbsent<Role>({
    ...role,
    extra: extra.size > 0 ? extra : after.extra?.size === 0 ? extra : undefined,
  });
}

/**
 * Who stands there in both charts comes in the other one's order; everybody else stays behind whom they stood behind.
 */
function reorder(draft: Draft, { boss }: OrderChanged, wanted: WantedChart): void {
  const before = boss === undefined ? draft.tops() : draft.reports(boss);
  const there = new Set(before);
  const team = boss === undefined ? wanted.org.roots.map(({ id }) => id) : wanted.reports(boss);
  const after = team.filter((id) => there.has(id));
  draft.orderTeam(boss, mergedOrder({ before, after, keyOf: (id) => id, isOld: () => true }));
}
