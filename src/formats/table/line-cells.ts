import type { Line, LineKind, Role } from '../../chart/chart.ts';
import { cleanText } from '../../chart/clean-text.ts';
import { indexOrg, type Org, type Reporting } from '../../chart/org-index.ts';
import { marked } from './cell-marks.ts';
import { useOfColumn } from './column-names.ts';
import { readPurposes, writePurposes } from './dotted-purposes.ts';
import { type Directory, directories } from './managers.ts';
import { namesIn, SEPARATORS } from './names-in.ts';

/** What a row says of the lines of its role. */
export interface LineCells {
  readonly manager: string;
  readonly dotted: string;
  readonly purposes: string;
}

export interface WrittenLines {
  readonly cells: ReadonlyMap<string, LineCells>;
  /** Roles whose kept text stands in a column of managers again, where it came from. */
  readonly placed: Readonly<Record<LineKind, ReadonlySet<string>>>;
  /** Lines, or purposes of lines, that reading the cells would not give back. */
  readonly isWhole: boolean;
}

/**
 * Writes lines as ids of managers. Every cell is read again before it is used, with the reader's own means: ids may
 * hold any character, so that two of them may read as one, or as another.
 *
 * @param columns Under which name `extra` keeps managers nobody knows, solid and dotted.
 * @param idKind What the reader will take the column of ids for.
 */
export function writeLines(
  scenario: Reporting,
  columns: Readonly<Record<LineKind, string>>,
  idKind: 'id' | 'e-mail',
): WrittenLines {
  const org = indexOrg(scenario);
  const ways = waysOf(org, idKind);
  const [byId] = ways;
  const cells = new Map<string, LineCells>();
  const placed = { solid: new Set<string>(), dotted: new Set<string>() };
  let isWhole = byId !== undefined || scenario.roles.length === 0;
  const purposes = purposesOf(org);
  for (const role of org.drawingOrder) {
    const write = (kind: LineKind, managers: readonly string[]): string => {
      const kept = role.extra?.get(columns[kind])?.trim() ?? '';
      const isPlain = kept !== '' && cleanText(kept, 'line').changes.length === 0;
      if (isPlain && readsBack(kept, kind, managers, ways)) {
        placed[kind].add(role.id);
        return kept;
      }
      if (managers.length === 0 || !byId) return '';
      const found = joinings(managers).find((cell) => isRead(cell, kind, managers, byId));
      isWhole &&= found !== undefined;
      return found ?? managers.join('; ');
    };
    const dotted = ids(org.dottedBosses(role.id));
    const stated = purposes.get(role.id) ?? [];
    const said = writePurposes(stated);
    isWhole &&= sameTexts(
      [...readPurposes(said, (name) => (dotted.includes(name) ? name : undefined)).purposes].flat(),
      stated.flatMap(({ manager, purpose }) => [manager, purpose]),
    );
    cells.set(role.id, {
      manager: write('solid', ids(org.bosses(role.id))),
      dotted: write('dotted', dotted),
      purposes: said,
    });
  }
  return { cells, placed, isWhole };
}

/** The ways in which a reader may know the roles: by what they are called, and by ids and addresses that are kept. */
function waysOf({ drawingOrder }: Org, idKind: 'id' | 'e-mail'): readonly Directory[] {
  const further = keyColumns(drawingOrder);
  const made = drawingOrder.map((role) => {
    const names = [
      role.id,
      role.person ?? '',
      role.title,
      ...further.map(({ key }) => role.extra?.get(key) ?? ''),
    ];
    const cells = names.map((text) => marked(text.trim(), 'words', 'text'));
    return { role: { id: role.id.trim() }, rows: [{ cells, isVacant: false }] };
  });
  const keys = [
    { kind: idKind, columns: [0] },
    { kind: 'name' as const, columns: [1] },
    { kind: 'title' as const, columns: [2] },
    ...further.map(({ kind }, at) => ({ kind, columns: [at + 3] })),
  ];
  return directories({ keys, id: 0 }, made);
}

/** Kept columns that could name roles. */
function keyColumns(
  roles: readonly Role[],
): readonly { readonly key: string; readonly kind: 'id' | 'e-mail' }[] {
  const names = new Set(roles.flatMap(({ extra }) => [...(extra?.keys() ?? [])]));
  return [...names].flatMap((key) => {
    const use = useOfColumn(key);
    const part = use && 'part' in use ? use.part : undefined;
    if (part !== 'id' && part !== 'email') return [];
    return { key, kind: part === 'id' ? part : ('e-mail' as const) };
  });
}

function ids(roles: readonly Role[]): readonly string[] {
  return [...new Set(roles.map(({ id }) => id.trim()))];
}

function joinings(managers: readonly string[]): readonly string[] {
  return SEPARATORS.map((separator) =>
    managers.join(separator === ';' || separator === ',' ? `${separator} ` : ` ${separator} `),
  );
}

/** Whether a cell names these managers and nobody else. */
function isRead(text: string, kind: LineKind, managers: readonly string[], { find }: Directory): boolean {
  const named = namesIn(marked(text, 'words', 'text'), kind, find);
  return sameTexts(
    named.map((piece) => (typeof piece.named === 'object' ? piece.named.id : '')),
    managers,
  );
}

/** Whether a kept text, put back into the cell it came from, would be kept again and draw these lines. */
function readsBack(
  text: string,
  kind: LineKind,
  managers: readonly string[],
  ways: readonly Directory[],
): boolean {
  const [byId, ...others] = ways.map(({ find }) => namesIn(marked(text, 'words', 'text'), kind, find));
  if (!byId?.some(({ named }) => named === 'unknown')) return false;
  if (others.flat().some(({ named }) => named !== 'unknown')) return false;
  const known = byId.flatMap(({ named }) => (typeof named === 'object' ? [named.id] : []));
  return byId.every(({ named }) => named !== 'nobody') && sameTexts(known, managers);
}

function purposesOf({
  dottedLines,
}: Org): ReadonlyMap<string, readonly { manager: string; purpose: string }[]> {
  const purposes = new Map<string, { manager: string; purpose: string }[]>();
  for (const { manager, report, purpose = '' } of dottedLines satisfies readonly Line[]) {
    if (purpose.trim() === '') continue;
    const own = purposes.get(report) ?? [];
    own.push({ manager: manager.trim(), purpose: purpose.trim() });
    purposes.set(report, own);
  }
  return purposes;
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, at) => text === others[at]);
}
