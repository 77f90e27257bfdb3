import { useRef } from 'react';
import { outlineOf } from '../../editor/outline/outline-rows.ts';
import { shownScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyOutline } from './empty-outline.tsx';
import { OutlineTree } from './outline-tree.tsx';

/** The chart as an indented list: all that can be done on the canvas can be done here, with one selection for both. */
export function Outline() {
  const isEmpty = useEditorState((state) => outlineOf(shownScenario(state)).rows.length === 0);
  const hadKeyboard = useRef(false);
  return isEmpty ? (
    <EmptyOutline takesKeyboard={() => hadKeyboard.current} />
  ) : (
    <OutlineTree
      onKeyboard={(has) => {
        hadKeyboard.current = has;
      }}
    />
  );
}
