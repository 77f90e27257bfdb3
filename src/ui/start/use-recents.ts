import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { inTime } from '../../editor/in-time.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** The charts of before, and when they were asked for; milliseconds since 1970. */
export interface Recents {
  readonly entries: readonly LibraryEntry[];
  readonly at: number;
}

/** A storage that is slow must not hold up all the rest; milliseconds. */
const PATIENCE = 600;

/**
 * The other charts of this computer, the one saved last first; none where storage fails. Absent while they are asked
 * for the first time. Asked for again when a window closes, in which some may have been deleted.
 */
export function useRecents(): Recents | undefined {
  const { recents } = useWorkplace();
  const documentKey = useEditorState((state) => state.documentKey);
  const isCovered = useEditorState((state) => state.dialog !== null);
  const [listed, setListed] = useState<Recents>();
  useEffect(() => {
    if (isCovered) return undefined;
    let isWanted = true;
    const show = (entries: readonly LibraryEntry[]) => {
      if (isWanted) setListed({ entries, at: Date.now() });
    };
    inTime(recents.list(), PATIENCE).then(show, () => {
      // What is shown already stays.
      if (isWanted) setListed((before) => before ?? { entries: [], at: Date.now() });
    });
    return () => {
      isWanted = false;
    };
  }, [recents, documentKey, isCovered]);
  return listed;
}
