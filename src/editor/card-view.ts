import type { Role, RoleFunction } from '../chart/chart.ts';
import { readRole } from '../chart/role-reading.ts';
import type { CardChange } from '../chart/overlay.ts';
import { cardName } from './card-name.ts';
import { cardChangeWords, placeWords } from './comparing/card-change-words.ts';
import { currentMarks, saidOrg } from './derived.ts';
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
  /** What a comparison has to show on it; absent: nothing. */
  readonly change: CardChange | undefined;
}

const GONE: CardView = {
  role: undefined,
  name: '',
  span: 0,
  members: undefined,
  function: undefined,
  hasFindings: false,
  change: undefined,
};

export function cardViewOf(state: EditorState, id: string): CardView {
  const org = saidOrg(state);
  const role = org.role(id);
  if (!role) return GONE;
  const reading = readRole(org, role);
  const findings = currentMarks(state).cards.get(id)?.findings ?? [];
  const change = state.changes?.cards.get(id);
  return {
    role,
    name: nameOf(state, role, change, cardName(org, role, reading.level, findings)),
    span: org.reports(id).length,
    members: reading.body ? org.dottedReports(id).length : undefined,
    function: reading.function,
    hasFindings: findings.length > 0,
    change,
  };
}

function nameOf({ changes }: EditorState, { title }: Role, change: CardChange | undefined, name: string) {
  if (!changes || !change) return name;
  if (change.placeOf !== undefined) return placeWords(title, changes);
  return `${name}, ${cardChangeWords(change, changes)}`;
}
