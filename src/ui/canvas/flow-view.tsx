import { type NodeTypes, ReactFlow } from '@xyflow/react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { currentLayout } from '../../editor/derived.ts';
import { NOTHING } from '../../editor/store/state.ts';
import { isPresented } from '../../editor/view-only.ts';
import { contextMenu } from '../context-menu/menu-in-time.ts';
import { type MenuPlace, menuPlaceOf } from '../context-menu/menu-place.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SeparatePart } from '../primitives/separate-part.tsx';
import styles from './flow-view.module.css';
import { Lasso } from './lasso.tsx';
import { MiniMap } from './mini-map.tsx';
import { useGlide } from './gliding/use-glide.ts';
import { paintedLayer } from './painter-in-time.ts';
import { RoleNode } from './role-card.tsx';
import { tabStop } from './tab-stop.ts';
import { useCardDetail } from './use-card-detail.ts';
import { useCardNodes } from './use-card-nodes.ts';
import { useChartPointer } from './use-chart-pointer.ts';
import { usePaintedDrag } from './use-painted-drag.ts';
import { useViewControl } from './use-view-control.ts';
import { useZooming } from './use-zooming.ts';

const NODE_TYPES: NodeTypes = { role: RoleNode };
const NO_EDGES: never[] = [];
const NOT_SELECTED_BY_KEY = null;
const NO_CARDS: ReadonlySet<string> = new Set();

/** Far enough out that 50,000 roles fit, near enough in to read a card across a room. */
const ZOOM_RANGE = { min: 0.005, max: 2.5 } as const;

/**
 * React Flow pans, zooms and mounts the cards in view; everything else of the chart is painted beneath it, on one
 * canvas, so that the page never holds more than a screenful of cards. While somebody zooms all of it is painted: to
 * the browser a card of another size is a new one, in every frame.
 */
export function FlowView() {
  const { editor, drags } = useWorkplace();
  const layout = useEditorState(currentLayout);
  const { glide, start } = useGlide();
  // Before the cards: which of them are in view is known once the view is in place.
  useViewControl(layout, start);
  const { zoom, isZooming } = useZooming();
  const { nodes, mounted } = useCardNodes(layout, zoom);
  // A name that is being written stays in sight.
  const isEditing = useEditorState((state) => state.cardEditing !== null);
  // Its code may be on the way, or not have come.
  const [isPainting, setPainting] = useState(false);
  const isAllPainted = isZooming && isPainting && !isEditing;
  // Of a presentation nothing is pointed out or selected: a press leads on.
  const isPresentation = useEditorState(isPresented);
  const isDragging = useStore(drags.store, ({ drag }) => drag !== null);
  const isPainted = isDragging || layout.cards.length > 0;
  const pointer = useChartPointer(layout);
  // Space leads on in a presentation; elsewhere, held, it moves the chart.
  const panKey = isPresentation ? null : 'Space';
  const paintedDrag = usePaintedDrag(layout, panKey);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  useCardDetail(isAllPainted);
  // While the card that takes the keyboard is not in the page, the chart itself takes it.
  const stop = useEditorState(tabStop);
  const takesKeyboard = stop !== undefined && !mounted.has(stop);
  return (
    <>
      <SeparatePart name="The lines and far cards">
        {isPainted && (
          <paintedLayer.Part
            layout={layout}
            glide={glide}
            mounted={mounted}
            shown={isAllPainted ? NO_CARDS : mounted}
            hoveredLine={pointer.hoveredLine}
            onPainting={setPainting}
          />
        )}
      </SeparatePart>
      <ReactFlow
        className={styles['flow']}
        aria-label="Cards and lines"
        tabIndex={takesKeyboard ? 0 : -1}
        onFocus={({ target, currentTarget, relatedTarget }) => {
          // Reached by Tab, like a card it selects: from there the arrow keys go on.
          const reached = target === currentTarget && target.matches(':focus-visible');
          if (!reached || !stop || (relatedTarget && currentTarget.contains(relatedTarget))) return;
          if (editor.store.getState().selection.kind === 'nothing') editor.selectRole(stop);
        }}
        data-zooming={isAllPainted}
        data-hovering={pointer.hoveredLine !== null}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        minZoom={ZOOM_RANGE.min}
        maxZoom={ZOOM_RANGE.max}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        selectNodesOnDrag={false}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        deleteKeyCode={NOT_SELECTED_BY_KEY}
        selectionKeyCode={NOT_SELECTED_BY_KEY}
        multiSelectionKeyCode={NOT_SELECTED_BY_KEY}
        panActivationKeyCode={panKey}
        proOptions={{ hideAttribution: true }}
        {...paintedDrag}
        onPaneClick={(event) => {
          if (isPresentation) return;
          if (!pointer.click(event)) editor.select(NOTHING);
        }}
        onContextMenu={(event) => {
          // Of a comparison nothing can be changed.
          if (editor.store.getState().changes) return;
          const place = menuPlaceOf(event, editor, pointer.select);
          if (!place) return;
          event.preventDefault();
          setMenu(place);
        }}
        onPaneMouseMove={(event) => {
          if (!isPresentation) pointer.move(event);
        }}
        onPaneMouseLeave={pointer.leave}
      />
      {!isPresentation && <Lasso layout={layout} />}
      {menu && (
        <SeparatePart name="The menu" onMissing={() => setMenu(null)}>
          <contextMenu.Part place={menu} onClose={() => setMenu(null)} />
        </SeparatePart>
      )}
      <SeparatePart name="The mini-map">
        <MiniMap />
      </SeparatePart>
    </>
  );
}
