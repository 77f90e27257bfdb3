import { Maximize, Minus, PanelLeft, PanelRight, Plus, Shapes } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { inDigits } from '../chart/digits.ts';
import { measureStructure, type Structure } from '../chart/spans.ts';
import {
  fitChart,
  toggleDetails,
  toggleLegend,
  togglePalette,
  zoomIn,
  zoomOut,
} from '../editor/actions/view-actions.ts';
import { currentLayout, currentOrg } from '../editor/derived.ts';
import { shownFindingWords } from '../editor/shown-findings.ts';
import { showsRegion } from '../editor/store/regions.ts';
import { ActionButton } from './primitives/action-button.tsx';
import { FindingCount } from './problems/finding-count.tsx';
import { rovingFocus } from './primitives/roving-focus.ts';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import styles from './status-bar.module.css';
import { useZoom } from './canvas/view-handle.ts';
import { useNarrow } from './use-breadth.ts';

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** Size of the chart at a glance, and the zoom. */
export function StatusBar() {
  // Counting goes through every role; the chart shows an edit first and does not wait for it.
  const org = useDeferredValue(useEditorState(currentOrg));
  const shown = useDeferredValue(useEditorState((state) => currentLayout(state).cards.length));
  const structure = useMemo(() => measureStructure(org), [org]);
  const spans = spanWords(structure);
  const layers = structure.layers.length;
  const count = org.roles.length;
  const isNarrow = useNarrow();
  const showsChart = useEditorState((state) => showsRegion(state, 'chart'));
  return (
    <footer className={styles['status']} aria-label="Status">
      <div ref={oneStop} className={styles['bar']} role="toolbar" aria-label="View">
        {!isNarrow && <ActionButton action={togglePalette} icon={PanelLeft} look="icon" />}
        {count > 0 && (
          <>
            <span>{roleWords(shown, count)}</span>
            <span>{layers === 1 ? '1 layer' : `${layers} layers`}</span>
            {spans !== undefined && <span>{spans}</span>}
          </>
        )}
        {showsChart && (
          <div className={styles['zoom']}>
            <ActionButton action={toggleLegend} icon={Shapes} look="quiet" text="Legend" />
            <ActionButton action={zoomOut} icon={Minus} look="icon" />
            <ZoomLevel />
            <ActionButton action={zoomIn} icon={Plus} look="icon" />
            <ActionButton action={fitChart} icon={Maximize} look="quiet" text="Fit" />
            {!isNarrow && <DetailsButton />}
          </div>
        )}
      </div>
    </footer>
  );
}

/** Where the details are put away, what has been found is counted here. */
function DetailsButton() {
  const isShown = useEditorState((state) => showsRegion(state, 'details'));
  const findings = useEditorState(shownFindingWords);
  return (
    <ActionButton action={toggleDetails} icon={PanelRight} look="icon" more={isShown ? '' : findings}>
      {!isShown && <FindingCount />}
    </ActionButton>
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
function spanWords({ narrowest, widest }: Structure): string | undefined {
  if (narrowest === undefined || !widest) return undefined;
  return narrowest === widest.span ? `Span ${narrowest}` : `Spans ${narrowest}–${widest.span}`;
}

/** How many roles there are, and how many of them are on the canvas when some are folded away or out of focus. */
function roleWords(shown: number, all: number): string {
  const roles = all === 1 ? '1 role' : `${inDigits(all)} roles`;
  return shown < all ? `${inDigits(shown)} of ${roles} shown` : roles;
}
