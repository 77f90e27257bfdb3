import type { Role, Scenario } from '../../src/chart/chart.ts';
import { MAX_TEXT_LENGTH } from '../../src/chart/clean-text.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { tableOf } from '../../src/formats/table/write-table.ts';

/**
 * What of a scenario a table holds, so that writing and reading it must give exactly this: the roles in drawing order
 * with all their fields, kept columns and lines. Not held, and left out here: positions, fields this version does not
 * know, purposes of solid lines, blanks at the ends of texts, texts of nothing but blanks, the order of reports under
 * a second boss. Context, arrangement and dismissals are no part of it either.
 *
 * @returns Absent: the table cannot hold all of this, as {@link cannotHold} says.
 */
export function heldByTable(scenario: Scenario): Pick<Scenario, 'roles' | 'lines'> | undefined {
  if (cannotHold(scenario)) return undefined;
  const org = indexOrg(scenario);
  const roles = org.drawingOrder;
  const purposes = new Map(
    org.dottedLines.map(({ manager, report, purpose = '' }) => [
      JSON.stringify([manager, report]),
      purpose.trim(),
    ]),
  );
  return {
    roles: roles.map(heldRole),
    lines: [
      ...roles.flatMap(({ id }) =>
        org
          .bosses(id)
          .map((boss) => ({ manager: boss.id.trim(), report: id.trim(), kind: 'solid' as const })),
      ),
      ...roles.flatMap(({ id }) =>
        org.dottedBosses(id).map((boss) => {
          const purpose = purposes.get(JSON.stringify([boss.id, id])) ?? '';
          const line = { manager: boss.id.trim(), report: id.trim(), kind: 'dotted' as const };
          return purpose === '' ? line : { ...line, purpose };
        }),
      ),
    ],
  };
}

/** The few things no arrangement of cells can say; whoever writes a table is told of each. */
function cannotHold(scenario: Scenario): boolean {
  const { roles } = scenario;
  const ids = roles.map(({ id }) => id.trim());
  const isOneOfAll = (names: readonly string[]) =>
    new Set(names).size === names.length && !names.includes('');
  const table = tableOf(scenario);
  return (
    // Rows are known by their ids.
    !isOneOfAll(ids) ||
    roles.some(({ title }) => title.trim() === '') ||
    // Lists are parted by these, and a blank between two of them is nothing.
    roles.some((role) =>
      listsOf(role)
        .flat()
        .some((item) => /[;|\n]/.test(item.trim()) || item.trim() === ''),
    ) ||
    // Columns are known by their names, on one line.
    !isOneOfAll([...new Set(roles.flatMap(({ extra }) => [...(extra?.keys() ?? [])]))].map(onOneLine)) ||
    // The reader takes no longer texts, and the apostrophe of a guarded one counts.
    [table.columns.map(({ name }) => name), ...table.rows]
      .flat()
      .some((text) => text.length >= MAX_TEXT_LENGTH) ||
    // Ids with the very characters in them that part ids.
    !table.areLinesWhole ||
    // A row that names more columns than a header with all of them.
    !table.isHeaderSure
  );
}

function listsOf(role: Role): readonly (readonly string[])[] {
  return [role.accountableFor, role.responsibleFor, role.kpis, role.touchpoints].filter(
    (list) => list !== undefined,
  );
}

function onOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function heldRole(role: Role): Role {
  const { position: _, unknown: __, extra, ...fields } = role;
  const held = Object.entries(fields).flatMap(([field, value]): [string, unknown][] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [[field, value.trim()]];
    if (typeof value === 'object') return [[field, value.map((item) => item.trim())]];
    return [[field, value]];
  });
  const kept = [...(extra ?? [])]
    .map(([name, text]): [string, string] => [onOneLine(name), text.trim()])
    .filter(([, text]) => text !== '');
  return {
    ...(Object.fromEntries(held) as unknown as Role),
    ...(kept.length > 0 && { extra: new Map(kept) }),
  };
}
