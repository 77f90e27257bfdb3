import { MousePointerClick } from 'lucide-react';
import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { Role } from '../../chart/chart.ts';
import { startOf } from '../../chart/start-of.ts';
import { selectedIds } from '../../editor/actions/selected.ts';
import { currentOrg, currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import styles from './inspector.module.css';
import { LineInspector } from './line-inspector.tsx';
import { RoleInspector } from './role-inspector.tsx';
import { SeveralInspector } from './several-inspector.tsx';

/** Everything about what is selected, or what to do when nothing is. */
export function SelectionInspector() {
  // The form is some thirty fields; the chart shows what is selected first and does not wait for them. What the form
  // says is never late: a box whose answer came later would spring back under the finger.
  const selection = useDeferredValue(useEditorState((state) => state.selection));
  const [id, ...others] = selectedIds({ selection });
  const role = useEditorState((state) =>
    id === undefined || others.length > 0 ? undefined : currentOrg(state).role(id),
  );
  if (selection.kind === 'line') return <LineInspector line={selection.line} />;
  if (role) return <RolePage key={role.id} role={role} />;
  if (selection.kind === 'roles' && selection.ids.length > 1) return <SeveralInspector ids={selection.ids} />;
  return <NothingSelected />;
}

function NothingSelected() {
  const isEmpty = useEditorState((state) => currentScenario(state).roles.length === 0);
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <EmptyState icon={MousePointerClick} title={isEmpty ? 'No role yet' : 'Nothing selected'}>
      {isEmpty
        ? readOnly
          ? 'None is drawn. What is known about a role shows here once there is one.'
          : 'Drag one onto the canvas. What is known about it shows here, to be added to and changed.'
        : 'Click a role or a line on the chart to see and change what is known about it.'}
    </EmptyState>
  );
}

/** Begins at the top for every role, under a heading that stays: nobody edits another role than the one meant. */
function RolePage({ role }: { role: Role }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const panel = heading.current?.closest('[role="tabpanel"]');
    if (panel) panel.scrollTop = 0;
  }, []);
  return (
    <>
      <h2 ref={heading} className={styles['subject']} dir="auto">
        {startOf(role.title)}
      </h2>
      <RoleInspector role={role} />
    </>
  );
}
