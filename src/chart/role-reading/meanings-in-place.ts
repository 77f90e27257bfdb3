import type { Industry, Role } from '../chart.ts';
import type { Org } from '../org-index.ts';
import { readRole } from '../role-reading.ts';
import type { TitleMeaning } from '../titles/meanings.ts';
import { orderedMeanings } from '../titles/order-meanings.ts';
import type { AmbiguousTitle } from '../titles/reading.ts';

/** What a role's bare abbreviation can mean, ordered by what stands around the role in its chart. */
export function meaningsInPlace(
  org: Org,
  role: Role,
  title: AmbiguousTitle,
  industry: Industry | undefined,
): readonly TitleMeaning[] {
  const reports = org.reports(role.id);
  return orderedMeanings(title, {
    department: role.department,
    reportFunctions: reports.map((report) => readRole(org, report).function),
    reportTitles: reports.map((report) => report.title),
    industry,
  });
}
