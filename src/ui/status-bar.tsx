import { inDigits } from '../chart/digits.ts';
import { Maximize, Minus, PanelLeft, PanelRight, Plus } from 'lucide-react';
import { indexOrg } from '../chart/org-index.ts';
import { findTops } from '../chart/tops.ts';
import { fitChart, toggleDetails, togglePalette, zoomIn, zoomOut } from '../editor/actions/view-actions.ts';
import { currentLayout, currentScenario } from '../editor/derived.ts';
import { ActionButton } from './primitives/action-button.tsx';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import styles from './status-bar.module.css';
import { useZoom } from './canvas/view-handle.ts';

/** Size of the chart at a glance, and the zoom. */
export function StatusBar() {
  const scenario = useEditorState(currentScenario);
  const shown = useEditorState((state) => currentLayout(state).cards.length);
  const zoom = useZoom(useWorkplace().view);
  const org = indexOrg(scenario);
  const { layers } = findTops(org);
  const spans = org.roles.map((role) => org.reports(role.id).length).filter((span) => span > 0);
  const narrow = spans.reduce((least, span) => Math.min(least, span), Number.POSITIVE_INFINITY);
  const wide = spans.reduce((most, span) => Math.max(most, span), 0);
  const count = scenario.roles.length;
  return (
    <footer className={styles['bar']} aria-label="Status">
      <ActionButton action={togglePalette} icon={PanelLeft} look="icon" />
      {count > 0 && (
        <>
          <span>{roleWords(shown, count)}</span>
          <span>{layers === 1 ? '1 layer' : `${layers} layers`}</span>
          {wide > 0 && <span>{narrow === wide ? `Span ${wide}` : `Spans ${narrow}–${wide}`}</span>}
        </>
      )}
      <div className={styles['zoom']}>
        <ActionButton action={zoomOut} icon={Minus} look="icon" />
        <output className={styles['level']} aria-label="Zoom" aria-live="off">
          {zoom < 0.1 ? (zoom * 100).toFixed(1) : Math.round(zoom * 100)} %
        </output>
        <ActionButton action={zoomIn} icon={Plus} look="icon" />
        <ActionButton action={fitChart} icon={Maximize} look="quiet" text="Fit" />
        <ActionButton action={toggleDetails} icon={PanelRight} look="icon" />
      </div>
    </footer>
  );
}

/** How many roles there are, and how many of them are on the canvas when some are folded away or out of focus. */
function roleWords(shown: number, all: number): string {
  const roles = all === 1 ? '1 role' : `${inDigits(all)} roles`;
  return shown < all ? `${inDigits(shown)} of ${roles} shown` : roles;
}
