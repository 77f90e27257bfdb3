import type { Role } from '../../chart/chart.ts';
import type { Finding } from '../../rules/finding.ts';
import { nameOf } from '../../rules/shared/wording.ts';

/** A finding without the names of those who hold the roles it is about: some rules say who wears several hats. */
export function unnamed(finding: Finding, roles: ReadonlyMap<string, Role>): Finding {
  const names = new Set<string>();
  for (const id of [...finding.roles, ...finding.related]) {
    const role = roles.get(id);
    if (role?.person?.trim()) names.add(nameOf({ ...role, title: role.person }));
  }
  if (names.size === 0) return finding;
  const withoutNames = (text: string) => {
    let kept = text;
    // The longest first: a short name can be a part of it.
    for (const name of [...names].toSorted((a, b) => b.length - a.length))
      kept = kept.replace(asWords(name), (_, at: number) => (at === 0 ? 'One person' : 'one person'));
    return kept;
  };
  return {
    ...finding,
    headline: withoutNames(finding.headline),
    message: withoutNames(finding.message),
  };
}

/** Not inside a longer word. */
function asWords(name: string): RegExp {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
