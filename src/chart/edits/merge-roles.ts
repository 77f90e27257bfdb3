import type { Line, Role, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { possibleLines } from '../possible-lines.ts';
import { withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** What somebody has to do, and would still have to do in another box. */
const TASKS = ['accountableFor', 'responsibleFor', 'kpis', 'touchpoints'] as const;

/**
 * Makes one role of two. The role that is kept takes over what the other was accountable and responsible for, its
 * measures and touch-points, its reports and its dotted lines; title, holder and everything else stay its own. Kept
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
      return role === kept ? withTasksOf(gone, kept) : role;
    });
    return { ...scenario, roles, lines: mergedLines(scenario, goneId, keptId, rises) };
  };
}

function withTasksOf(gone: Role, kept: Role): Role {
  const tasks = TASKS.map((field) => {
    const [own, taken] = [kept[field], gone[field]];
    return [field, own && taken ? [...new Set([...own, ...taken])] : (own ?? taken)];
  });
  return withoutAbsent<Role>({ ...kept, ...Object.fromEntries(tasks) });
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
