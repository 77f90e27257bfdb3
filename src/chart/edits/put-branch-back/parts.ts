import type { Scenario } from '../../chart.ts';
import { indexOrg } from '../../org-index.ts';

/** A branch that was cut out of a chart and has been worked on. */
export interface CutBranch {
  /** What has become of it. */
  readonly branch: Scenario;
  /** Id of the role that heads it, here as there. */
  readonly headId: string;
  /** Ids of the roles that were in it when the two last agreed. Absent: everybody below the head. */
  readonly agreed?: readonly string[];
}

/** Whom of a chart a branch speaks for that is put back there. */
export interface Parts {
  /** The roles that are taken from the branch, the head among them. */
  readonly inside: ReadonlySet<string>;
  /** Those of them that the branch does not have any more. */
  readonly gone: ReadonlySet<string>;
  /** Roles below the head that have come there since: the branch never knew them. */
  readonly since: ReadonlySet<string>;
}

/** Absent: the chart or the branch has lost the role that heads it. */
export function partsOf(scenario: Scenario, { branch, headId, agreed }: CutBranch): Parts | undefined {
  const org = indexOrg(scenario);
  const here = new Set(branch.roles.map(({ id }) => id));
  if (!org.role(headId) || !here.has(headId)) return undefined;
  const below = new Set([headId, ...org.descendants(headId).map(({ id }) => id)]);
  const known = agreed ? new Set(agreed) : below;
  const inside = new Set<string>();
  const gone = new Set<string>();
  const since = new Set<string>();
  for (const { id } of scenario.roles) {
    // Of what was in the branch and stands elsewhere by now, the branch speaks if it still has it.
    if (below.has(id) ? here.has(id) || known.has(id) : here.has(id) && known.has(id)) inside.add(id);
    else if (below.has(id)) since.add(id);
    if (inside.has(id) && !here.has(id)) gone.add(id);
  }
  return { inside, gone, since };
}
