import type { Role } from '../../chart/chart.ts';
import { marked } from './cell-marks.ts';
import { plainColumnName, useOfColumn } from './column-names.ts';
import type { KeyKind } from './columns.ts';
import { type Directory, directories } from './managers.ts';

/** A way in which a reader may know the roles, and what it calls each of them. */
export interface RoleWay extends Directory {
  readonly textOf: (role: Role) => string;
}

/**
 * The ways in which a reader may know the roles of a table, in the order in which it tries them: by ids and addresses,
 * those that are kept among them, and by what the roles are called. The first are the ids the roles have.
 *
 * @param idKind What the reader will take the column of ids for.
 */
export function waysOf(
  roles: readonly Role[],
  idKind: 'id' | 'e-mail',
): readonly [RoleWay, ...(readonly RoleWay[])] {
  const own = { kind: idKind, textOf: ({ id }: Role) => id.trim() };
  const further = [
    ...keptKeys(roles),
    { kind: 'name' as const, textOf: ({ person = '' }: Role) => person.trim() },
    { kind: 'title' as const, textOf: ({ title }: Role) => title.trim() },
  ];
  const made = roles.map((role) => {
    const cells = [own, ...further].map(({ textOf }) => marked(textOf(role), 'words', 'text'));
    return { role: { id: role.id.trim() }, rows: [{ cells, isVacant: false }] };
  });
  const way = (kind: KeyKind, at: number): Directory => {
    const [found] = directories({ keys: [{ kind, columns: [at] }], id: 0 }, made);
    if (!found) throw new Error('A key has a directory.');
    return found;
  };
  return [
    { ...way(own.kind, 0), textOf: own.textOf },
    ...further.map(({ kind, textOf }, at) => ({ ...way(kind, at + 1), textOf })),
  ];
}

/** What the name of a column of managers says they are named by; undefined: it leaves it open, or says ids. */
export function keyNamedIn(column: string): 'e-mail' | 'name' | undefined {
  const plain = plainColumnName(column);
  if (/mail|userprincipalname|upn$/.test(plain)) return 'e-mail';
  return plain.endsWith('name') ? 'name' : undefined;
}

/** Kept columns that could name roles, ids before addresses and the best name first. */
function keptKeys(
  roles: readonly Role[],
): readonly { readonly kind: KeyKind; readonly textOf: (role: Role) => string }[] {
  const names = new Set(roles.flatMap(({ extra }) => [...(extra?.keys() ?? [])]));
  const of = (wanted: 'id' | 'email') =>
    [...names]
      .flatMap((key) => {
        const use = useOfColumn(key);
        return use && 'part' in use && use.part === wanted ? [{ key, rank: use.rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ key }) => ({
        kind: wanted === 'id' ? ('id' as const) : ('e-mail' as const),
        textOf: ({ extra }: Role) => extra?.get(key)?.trim() ?? '',
      }));
  return [...of('id'), ...of('email')];
}
