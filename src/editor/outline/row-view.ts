import type { Role, RoleFunction, Severity } from '../../chart/chart.ts';
import { readRole } from '../../chart/role-reading.ts';
import { currentLayout, currentMarks, currentOrg } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import { rowName } from './row-name.ts';

/** What one row shows, in values that stay the same, one by one, while nothing about the row changes. */
export interface RowView {
  readonly role: Role | undefined;
  /** The row in words. */
  readonly name: string;
  readonly function: RoleFunction | undefined;
  /** The worst of its findings; absent without any. */
  readonly severity: Severity | undefined;
  readonly findings: number;
  /** How many roles are folded away below, and the worst finding among them. */
  readonly hidden: number;
  readonly hiddenSeverity: Severity | undefined;
}

const GONE: RowView = {
  role: undefined,
  name: '',
  function: undefined,
  severity: undefined,
  findings: 0,
  hidden: 0,
  hiddenSeverity: undefined,
};

export function rowViewOf(state: EditorState, id: string): RowView {
  const org = currentOrg(state);
  const role = org.role(id);
  if (!role) return GONE;
  const marks = currentMarks(state);
  const mark = marks.cards.get(id);
  const hidden = currentLayout(state).hiddenUnder(id);
  return {
    role,
    name: rowName(role, mark?.findings ?? [], hidden),
    function: readRole(org, role).function,
    severity: mark?.severity,
    findings: mark?.findings.length ?? 0,
    hidden,
    hiddenSeverity: marks.folded.get(id)?.severity,
  };
}
