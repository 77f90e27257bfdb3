import type { Forest } from './forest.ts';
import type { NumberedRoles } from '../chart/standing-tree/number-roles.ts';

type Bosses = NumberedRoles & Pick<Forest, 'scenario' | 'lineEnds' | 'parent' | 'placingLine'>;
type Teams = Pick<Forest, 'childStart' | 'teamStart' | 'children' | 'isAssistant'>;

/** Who stands under whom, in sibling order; nobody under a role that is folded. Linear. */
export function collectTeams(bosses: Bosses): Teams {
  const { scenario, roles, numberOf, hasAssistants, lineEnds, parent, placingLine } = bosses;
  const count = roles.length;
  const folded = new Uint8Array(count);
  for (const id of scenario.arrangement?.folded ?? []) {
    const role = numberOf.get(id);
    if (role !== undefined) folded[role] = 1;
  }
  const childStart = new Int32Array(count + 1);
  let total = 0;
  for (let role = 0; role < count; role += 1) {
    const boss = parent[role] as number;
    if (boss < 0 || folded[boss]) continue;
    childStart[boss + 1] = (childStart[boss + 1] as number) + 1;
    total += 1;
  }
  const isAssistant = new Uint8Array(count);
  const assistants = new Int32Array(count);
  for (let role = hasAssistants ? 0 : count; role < count; role += 1) {
    const boss = parent[role] as number;
    if (boss < 0 || childStart[role + 1] !== 0 || roles[role]?.assistant !== true) continue;
    isAssistant[role] = 1;
    if (!folded[boss]) assistants[boss] = (assistants[boss] as number) + 1;
  }
  for (let role = 0; role < count; role += 1)
    childStart[role + 1] = (childStart[role + 1] as number) + (childStart[role] as number);
  const teamStart = childStart.slice(0, count);
  for (let role = hasAssistants ? 0 : count; role < count; role += 1)
    teamStart[role] = (childStart[role] as number) + (assistants[role] as number);
  const nextAssistant = childStart.slice();
  const nextInTeam = teamStart.slice();
  const children = new Int32Array(total);
  for (let i = 0; i * 2 < lineEnds.length; i += 1) {
    const report = lineEnds[i * 2 + 1] as number;
    if (report < 0 || placingLine[report] !== i) continue;
    const boss = parent[report] as number;
    if (folded[boss]) continue;
    const next = isAssistant[report] ? nextAssistant : nextInTeam;
    children[next[boss] as number] = report;
    next[boss] = (next[boss] as number) + 1;
  }
  return { childStart, teamStart, children, isAssistant };
}
