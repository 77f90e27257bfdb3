import { Maximize, Minus, PanelLeft, PanelRight, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { inDigits } from '../chart/digits.ts';
import type { Org } from '../chart/org-index.ts';
import { findTops } from '../chart/tops.ts';
import { fitChart, toggleDetails, togglePalette, zoomIn, zoomOut } from '../editor/actions/view-actions.ts';
import { currentLayout, currentOrg } from '../editor/derived.ts';
import { ActionButton } from './primitives/action-button.tsx';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import styles from './status-bar.module.css';
import { useZoom } from './canvas/view-handle.ts';

/** Size of the chart at a glance, and the zoom. */
export function StatusBar() {
  // Counting goes through every role; the chart shows an edit first and does not wait for it.
  const org = useDeferredValue(useEditorState(currentOrg));
  const shown = useDeferredValue(useEditorState((state) => currentLayout(state).cards.length));
  const spans = useMemo(() => spanWords(org), [org]);
  const { layers } = findTops(org);
  const count = org.roles.length;
  return (
    <footer className={styles['bar']} aria-label="Status">
      <ActionButton action={togglePalette} icon={PanelLeft} look="icon" />
      {count > 0 && (
        <>
          <span>{roleWords(shown, count)}</span>
          <span>{layers === 1 ? '1 layer' : `${layers} layers`}</span>
          {spans !== undefined && <span>{spans}</span>}
        </>
      )}
      <div className={styles['zoom']}>
        <ActionButton action={zoomOut} icon={Minus} look="icon" />
        <ZoomLevel />
        <ActionButton action={zoomIn} icon={Plus} look="icon" />
        <ActionButton action={fitChart} icon={Maximize} look="quiet" text="Fit" />
        <ActionButton action={toggleDetails} icon={PanelRight} look="icon" />
      </div>
    </footer>
  );
}

/** By itself, since it alone changes with every turn of the wheel. */
function ZoomLevel() {
  const zoom = useZoom(useWorkplace().view);
  return (
    <output className={styles['level']} aria-label="Zoom" aria-live="off">
      {zoom < 0.1 ? (zoom * 100).toFixed(1) : Math.round(zoom * 100)} %
    </output>
  );
}

/** The fewest and the most reports that anybody with reports has; absent when nobody has any. */
function spanWords(org: Org): string | undefined {
  const spans = org.roles.map((role) => org.reports(role.id).length).filter((span) => span > 0);
  if (spans.length === 0) return undefined;
  const narrow = spans.reduce((least, span) => Math.min(least, span), Number.POSITIVE_INFINITY);
  const wide = spans.reduce((most, span) => Math.max(most, span), 0);
  return narrow === wide ? `Span ${wide}` : `Spans ${narrow}–${wide}`;
}

/** How many roles there are, and how many of them are on the canvas when some are folded away or out of focus. */
function roleWords(shown: number, all: number): string {
  const roles = all === 1 ? '1 role' : `${inDigits(all)} roles`;
  return shown < all ? `${inDigits(shown)} of ${roles} shown` : roles;
}
