import type { Role, RoleFunction } from '../chart/chart.ts';
import { readRole } from '../chart/role-reading.ts';
import { cardName } from './card-name.ts';
import { currentMarks, currentOrg } from './derived.ts';
import type { EditorState } from './store/state.ts';

/**
 * What one card shows, in values that stay the same, one by one, while nothing about the card changes: an edit
 * elsewhere must not render the other cards again.
 */
export interface CardView {
  readonly role: Role | undefined;
  /** The card in words. */
  readonly name: string;
  /** Direct reports. */
  readonly span: number;
  /** Of a board or committee, how many sit on it; absent for a person's role. */
  readonly members: number | undefined;
  readonly function: RoleFunction | undefined;
  readonly hasFindings: boolean;
}

const GONE: CardView = {
  role: undefined,
  name: '',
  span: 0,
  members: undefined,
  function: undefined,
  hasFindings: false,
};

export function cardViewOf(state: EditorState, id: string): CardView {
  const org = currentOrg(state);
  const role = org.role(id);
  if (!role) return GONE;
  const reading = readRole(org, role);
  const findings = currentMarks(state).cards.get(id)?.findings ?? [];
  return {
    role,
    name: cardName(org, role, reading.level, findings),
    span: org.reports(id).length,
    members: reading.body ? org.dottedReports(id).length : undefined,
    function: reading.function,
    hasFindings: findings.length > 0,
  };
}
