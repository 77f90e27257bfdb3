import { cleanName, type OwnNames, settleNames } from '../../chart/names.ts';
import { quoteText } from '../../chart/quote.ts';
import { AREA_WORDS, FUNCTION_WORDS } from '../../chart/words.ts';

/** A department or an area, by its id. */
export type Named =
  | { readonly kind: 'departments'; readonly key: keyof OwnNames['departments'] }
  | { readonly kind: 'areas'; readonly key: keyof OwnNames['areas'] };

export type Renaming =
  | { readonly ok: true; readonly names: OwnNames }
  /** A sentence for whoever typed it. */
  | { readonly ok: false; readonly why: string };

/**
 * Gives a department or an area another name; empty: the standard one again. No two of a kind may be called the same.
 */
export function renamed(names: OwnNames, named: Named, typed: string): Renaming {
  const { kind, key } = named;
  const settled = settleNames({ ...names, [kind]: { ...names[kind], [key]: typed } });
  if (settled.clashes.length === 0) return { ok: true, names: settled.names };
  const name = cleanName(typed) || standardName(named);
  const other = kind === 'areas' ? 'area' : 'department';
  return {
    ok: false,
    why: `Another ${other} is called ${quoteText(name)} already. Give that one another name first, or choose a different one here.`,
  };
}

/** What everybody calls it. */
export function standardName({ kind, key }: Named): string {
  return kind === 'areas' ? (AREA_WORDS.get(key) ?? key) : FUNCTION_WORDS[key];
}

/** What it is called here, if that is something else; or empty. */
export function ownName(names: OwnNames, { kind, key }: Named): string {
  return (kind === 'areas' ? names.areas[key] : names.departments[key]) ?? '';
}
