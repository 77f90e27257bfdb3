import { isAbout } from '../branch-document.ts';
import type { Arrangement, Line, Scenario } from '../chart.ts';
import { dismissalIdentity } from '../dismissal-identity.ts';
import { idMinter } from '../id-minter.ts';
import { lineIdentity } from '../line-identity.ts';
import { mentionedIn, type TakenIds } from '../mentioned-ids.ts';
import { indexOrg } from '../org-index.ts';
import { withIds } from '../with-ids.ts';
import { arrangedWithout } from './arranged-without.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import { mergedList } from './put-branch-back/merged-list.ts';
import { type CutBranch, type Parts, partsOf } from './put-branch-back/parts.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Puts a branch back into the chart it was cut from. Its roles, the lines between them, the decisions about them and
 * how its teams are set out become what they are in the branch; who is gone there is removed, and who is new gets an
 * id that is free. The head keeps its boss and its place. Lines between the branch and the rest stay where both ends
 * do, and nothing else changes. Roles that have come there since stay, under the head where their boss is gone.
 * Returns its input when nothing differs, or when the head is gone on either side.
 */
export function putBranchBack(cut: CutBranch): ScenarioEdit {
  return (scenario) => {
    const parts = partsOf(scenario, cut);
    if (!parts) return scenario;
    const branch = withFreeIds(scenario, cut);
    const roles = mergedList({
      list: scenario.roles,
      isInside: ({ id }) => parts.inside.has(id),
      inside: branch.roles,
      keyOf: ({ id }) => id,
    });
    const lines = linesWith(scenario, branch, cut.headId, parts);
    const left = arrangedWithout(scenario, parts.gone);
    const dismissals = decidedWith(left, branch, parts);
    const arrangement = arrangedWith(left, branch, parts);
    const isSame =
      roles === scenario.roles &&
      lines === scenario.lines &&
      dismissals === scenario.dismissals &&
      arrangement === scenario.arrangement;
    return isSame ? scenario : withoutAbsent<Scenario>({ ...left, roles, lines, dismissals, arrangement });
  };
}

/**
 * The branch with other ids for those of its new roles whose ids somebody else has by now in the chart it is put back
 * into; the same branch when there are none.
 *
 * @param taken Further ids no new role may have.
 */
export function withFreeIds(scenario: Scenario, cut: CutBranch, taken?: TakenIds): Scenario {
  const { branch } = cut;
  const parts = partsOf(scenario, cut);
  if (!parts) return branch;
  const org = indexOrg(scenario);
  const there = mentionedIn(scenario);
  const here = mentionedIn(branch);
  const mint = idMinter({ has: (id) => there.has(id) || here.has(id) || taken?.has(id) === true });
  const clashing = branch.roles.filter(({ id }) => org.role(id) && !parts.inside.has(id));
  return withIds(branch, new Map(clashing.map(({ id, title }) => [id, mint(title)])));
}

function linesWith(
  { lines }: Scenario,
  branch: Scenario,
  headId: string,
  { inside, gone, since }: Parts,
): readonly Line[] {
  // Whom the head reports to is not the branch's business, be it somebody below it.
  const isInside = ({ manager, report, kind }: Line) =>
    inside.has(manager) && inside.has(report) && (report !== headId || kind !== 'solid');
  const outside = new Set(lines.filter((line) => !isInside(line)).map(lineIdentity));
  const merged = mergedList({
    list: lines,
    isInside,
    inside: branch.lines.filter((line) => !outside.has(lineIdentity(line))),
    keyOf: lineIdentity,
  });
  if (gone.size === 0) return merged;
  const staying = merged.filter(({ manager, report }) => !gone.has(manager) && !gone.has(report));
  const led = new Set(staying.flatMap(({ kind, report }) => (kind === 'solid' ? [report] : [])));
  const left = [...since].filter((id) => !led.has(id));
  return [...staying, ...left.map((report): Line => ({ manager: headId, report, kind: 'solid' }))];
}

function decidedWith(
  { dismissals }: Scenario,
  branch: Scenario,
  { inside, gone }: Parts,
): Scenario['dismissals'] {
  const own = new Set([...branch.roles.map(({ id }) => id), ...gone]);
  const list = dismissals ?? [];
  const merged = mergedList({
    list,
    isInside: (dismissal) => isAbout(dismissal, inside),
    inside: (branch.dismissals ?? []).filter((dismissal) => isAbout(dismissal, own)),
    keyOf: dismissalIdentity,
  });
  if (merged === list) return dismissals;
  return merged.length > 0 ? merged : undefined;
}

/** What is folded away is no step of anybody's history, and stays. */
function arrangedWith(
  { arrangement }: Scenario,
  branch: Scenario,
  { inside }: Parts,
): Scenario['arrangement'] {
  const before: NonNullable<Arrangement['branches']> = arrangement?.branches ?? new Map();
  const own = new Set(branch.roles.map(({ id }) => id));
  const branches = new Map([
    ...[...before].filter(([id]) => !inside.has(id)),
    ...[...(branch.arrangement?.branches ?? [])].filter(([id]) => own.has(id)),
  ]);
  if (sameValue(before, branches)) return arrangement;
  const now = withoutAbsent<Arrangement>({
    ...arrangement,
    branches: branches.size > 0 ? branches : undefined,
  });
  return Object.keys(now).length > 0 ? now : undefined;
}
