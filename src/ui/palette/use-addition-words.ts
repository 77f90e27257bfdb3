import { useEffect, useState } from 'react';
import { additionWords } from '../../editor/addition-words.ts';
import { currentScenario } from '../../editor/derived.ts';
import { newRole } from '../../editor/new-role.ts';
import type { PaletteItem } from '../../editor/role-palette.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** Long enough that nothing is worked out while the arrow keys pass; milliseconds. */
const REST = 350;

/** What Enter would do with the role the keyboard rests on; undefined before it rests, and where it is on none. */
export function useAdditionWords(item: PaletteItem | null): string | undefined {
  const { editor } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const selection = useEditorState((state) => state.selection);
  const [words, setWords] = useState<string>();
  useEffect(() => {
    if (!item) return undefined;
    const timer = setTimeout(
      () => setWords(additionWords(editor.store.getState(), newRole(item.role))),
      REST,
    );
    return () => {
      clearTimeout(timer);
      setWords(undefined);
    };
  }, [editor, item, scenario, selection]);
  return words;
}
