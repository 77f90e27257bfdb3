import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isChartItself, tabStop } from './tab-stop.ts';

/** What a card looks like besides its role, and the one tab stop that wanders with the selection. */
export function useCardState(id: string) {
  const { drags } = useWorkplace();
  const ref = useRef<HTMLButtonElement>(null);
  const isSelected = useEditorState(
    ({ selection }) => selection.kind === 'roles' && selection.ids.includes(id),
  );
  const isStop = useEditorState((state) => tabStop(state) === id);
  const isDragged = useStore(
    drags.store,
    ({ drag }) =>
      drag?.source.kind === 'card' && (drag.source.roleId === id || drag.source.with?.includes(id) === true),
  );
  const isTarget = useStore(
    drags.store,
    ({ drag }) => drag?.target?.kind === 'card' && drag.target.roleId === id && drag.drop !== null,
  );

  // The keyboard follows the selection, but only if it is on the chart already (or lost with a removed card).
  const isLead = isSelected && isStop;
  useEffect(() => {
    if (!isLead) return;
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('[data-role]') || isChartItself(focused))
      ref.current?.focus({ preventScroll: true });
  }, [isLead]);

  // A card that leaves the page (panned away, too small to read) gives the keyboard to the chart it stood on.
  useLayoutEffect(() => {
    const face = ref.current;
    return () => {
      const focused = document.activeElement;
      if (!focused || !face?.parentElement?.contains(focused)) return;
      face.closest<HTMLElement>('.react-flow')?.focus({ preventScroll: true });
    };
  }, []);

  // Editing on the card gives the keyboard back to it, unless a press elsewhere took it by the next frame.
  const isEdited = useEditorState(
    ({ cardEditing }) => cardEditing?.roleId === id && cardEditing.at === undefined,
  );
  useEffect(() => {
    const face = ref.current;
    if (!isEdited || !face) return undefined;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) face.focus({ preventScroll: true });
      });
    };
  }, [isEdited]);

  return { ref, isSelected, isStop, isDragged, isTarget };
}
