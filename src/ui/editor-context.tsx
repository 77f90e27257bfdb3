import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { ActionContext } from '../editor/actions/action.ts';
import type { DragSession } from '../editor/dropping/drag-session.ts';
import type { FirstSteps } from '../editor/first-steps/follow-first-steps.ts';
import type { Keeping } from '../editor/keeping/keeping.ts';
import type { KeepingPorts } from '../editor/keeping/ports.ts';
import type { RecentCharts } from '../editor/recent-charts.ts';
import type { SearchSession } from '../editor/search/search-session.ts';
import type { SettingsDesk } from '../editor/settings/settings-desk.ts';
import type { EditorState } from '../editor/store/state.ts';
import type { ViewHandle } from './canvas/view-handle.ts';

export interface Workplace extends ActionContext {
  readonly view: ViewHandle;
  readonly drags: DragSession;
  readonly search: SearchSession;
  readonly keeping: Keeping;
  readonly firstSteps: FirstSteps;
  readonly recents: RecentCharts;
  readonly ports: KeepingPorts;
  readonly settings: SettingsDesk;
}

const WorkplaceContext = createContext<Workplace | null>(null);

export function WorkplaceProvider({ value, children }: { value: Workplace; children: ReactNode }) {
  return <WorkplaceContext value={value}>{children}</WorkplaceContext>;
}

/** The editor with the view and the files around it; stable for the life of the page. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('Used outside the app');
  return workplace;
}

/** A part of the editor's state; the component renders again only when that part changes. */
export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useWorkplace().editor.store, select);
}
