import type { Line, Scenario } from '../../chart.ts';
import { lineIdentity } from '../../line-identity.ts';
import type { Told } from '../../told.ts';
import { bossNamed, managerColumnsStated } from '../../unknown-managers.ts';
import { withoutAbsent } from '../patch.ts';

/**
 * The lines as the table has them. A line it cannot speak of stays: one of a kind it has no column for, of a role it
 * lacks, or from a boss it lacks, unless it names another boss; so does the boss of a role of whom it names one it does
 * not have. The same list when the table says nothing new.
 */
export function updatedLines(lines: readonly Line[], incoming: Scenario, told: Told): readonly Line[] {
  const isToldKind = ({ kind }: Line) => (kind === 'solid' ? told.solid : told.dotted);
  const drawn = incoming.lines.filter(isToldKind);
  const standing = new Map(lines.map((line) => [lineIdentity(line), line]));
  const wanted = new Map(drawn.map((line) => [lineIdentity(line), line]));
  const inTable = new Set(incoming.roles.map(({ id }) => id));
  const led = new Set(drawn.flatMap(({ kind, report }) => (kind === 'solid' ? [report] : [])));
  const asked = namingUnknown(incoming);
  const isGone = (line: Line) => {
    if (!isToldKind(line) || !inTable.has(line.report) || wanted.has(lineIdentity(line))) return false;
    if (line.kind === 'dotted') return inTable.has(line.manager);
    return led.has(line.report) || (inTable.has(line.manager) && !asked.has(line.report));
  };
  const { before, behind, last } = placesOfNew(drawn, standing);
  const updated = lines.flatMap((line) => {
    if (isGone(line)) return [];
    const row = wanted.get(lineIdentity(line));
    const now = row && line.kind === 'dotted' && told.purposes ? withPurpose(line, row.purpose) : line;
    return [...(before.get(line) ?? []), now, ...(behind.get(line) ?? [])];
  });
  updated.push(...last);
  const isSame = updated.length === lines.length && updated.every((line, at) => line === lines[at]);
  return isSame ? lines : updated;
}

/** Who the boss is that the table names and lacks, somebody may have said since. */
function namingUnknown(incoming: Scenario): ReadonlySet<string> {
  const columns = managerColumnsStated(incoming);
  const naming = incoming.roles.filter((role) => bossNamed(role, columns) !== undefined);
  return new Set(naming.map(({ id }) => id));
}

interface Places {
  readonly before: ReadonlyMap<Line, readonly Line[]>;
  readonly behind: ReadonlyMap<Line, readonly Line[]>;
  readonly last: readonly Line[];
}

/** A new report stands behind the one it follows in the table, or else before the one that follows it. */
function placesOfNew(drawn: readonly Line[], standing: ReadonlyMap<string, Line>): Places {
  const before = new Map<Line, Line[]>();
  const behind = new Map<Line, Line[]>();
  const followed = new Map<string, Line>();
  /** By manager, the new lines that follow none that stands. */
  const first = new Map<string, Line[]>();
  const dotted: Line[] = [];
  for (const line of drawn) {
    const known = standing.get(lineIdentity(line));
    if (line.kind === 'dotted') {
      if (!known) dotted.push(line);
      continue;
    }
    const { manager } = line;
    const leader = followed.get(manager);
    if (known) {
      followed.set(manager, known);
      const waiting = first.get(manager);
      if (waiting) before.set(known, waiting);
      first.delete(manager);
    } else if (leader) append(behind, leader, line);
    else append(first, manager, line);
  }
  const waiting = new Set([...first.values()].flat());
  return { before, behind, last: [...drawn.filter((line) => waiting.has(line)), ...dotted] };
}

function append<Key>(lists: Map<Key, Line[]>, key: Key, line: Line): void {
  const list = lists.get(key);
  if (list) list.push(line);
  else lists.set(key, [line]);
}

function withPurpose(line: Line, purpose: string | undefined): Line {
  if (line.purpose === purpose) return line;
  return withoutAbsent<Line>({ ...line, purpose });
}
