import type { Line, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { possibleLines } from '../possible-lines.ts';
import { arrangedWithout } from './arranged-without.ts';
import { joinedRole } from './joined-role.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Makes one role of two. The role that is kept takes over the other's reports and dotted lines, its tasks and whatever
 * else {@link joinedRole} says; its title and holder stay, and the other's holder is left without this role. Kept
 * below the one that goes, it also takes that one's bosses in place of its own, so that no circle comes of it.
 * Returns its input when either is gone.
 */
export function mergeRoles(goneId: string, keptId: string): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const gone = org.role(goneId);
    const kept = org.role(keptId);
    if (!gone || !kept || gone === kept) return scenario;
    const rises = org.descendants(goneId).includes(kept);
    const roles = scenario.roles.flatMap((role) => {
      if (role === gone) return [];
      return role === kept ? joinedRole(kept, gone) : role;
    });
    return {
      ...arrangedWithout(scenario, new Set([goneId])),
      roles,
      lines: mergedLines(scenario, goneId, keptId, rises),
    };
  };
}

function mergedLines({ lines }: Scenario, goneId: string, keptId: string, rises: boolean): readonly Line[] {
  const merged = lines.flatMap((line): readonly Line[] => {
    if (line.kind === 'solid' && line.report === (rises ? keptId : goneId)) return [];
    if (line.manager !== goneId && line.report !== goneId) return [line];
    const ofKept = (id: string) => (id === goneId ? keptId : id);
    return [{ ...line, manager: ofKept(line.manager), report: ofKept(line.report) }];
  });
  return possibleLines(merged, () => true).lines;
}
