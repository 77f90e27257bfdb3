import type { Role } from '../../chart/chart.ts';
import type { Finding } from '../../rules/finding.ts';
import { isUntitled, nameOf } from '../../rules/shared/wording.ts';
import { nameRemover } from '../text/without-names.ts';

/** Roles without a title go by their holders, also where the finding is about others. */
function holdersOfUntitled(roles: ReadonlyMap<string, Role>): ReadonlySet<string> {
  const known = untitled.get(roles);
  if (known) return known;
  const names = new Set<string>();
  for (const role of roles.values())
    if (isUntitled(role) && role.person?.trim()) names.add(nameOf({ ...role, title: role.person }));
  untitled.set(roles, names);
  return names;
}

const untitled = new WeakMap<ReadonlyMap<string, Role>, ReadonlySet<string>>();

/** A finding without the names of those who hold the roles it is about: some rules say who wears several hats. */
export function unnamed(finding: Finding, roles: ReadonlyMap<string, Role>): Finding {
  const names = new Set(holdersOfUntitled(roles));
  for (const id of [...finding.roles, ...finding.related]) {
    const role = roles.get(id);
    if (role?.person?.trim()) names.add(nameOf({ ...role, title: role.person }));
  }
  if (names.size === 0) return finding;
  const withoutNames = nameRemover(names);
  return {
    ...finding,
    headline: withoutNames(finding.headline),
    message: withoutNames(finding.message),
  };
}
