import { MousePointerClick } from 'lucide-react';
import { selectedRole } from '../../editor/actions/role-actions.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { LineInspector } from './line-inspector.tsx';
import { RoleInspector } from './role-inspector.tsx';

/** Everything about what is selected, or what to do when nothing is. */
export function SelectionInspector() {
  const role = useEditorState(selectedRole);
  const selection = useEditorState((state) => state.selection);
  if (selection.kind === 'line') return <LineInspector line={selection.line} />;
  if (role) return <RoleInspector key={role.id} role={role} />;
  return (
    <EmptyState icon={MousePointerClick} title="Nothing selected">
      Click a role or a line on the chart to see and change what is known about it.
    </EmptyState>
  );
}
