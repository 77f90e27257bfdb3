import { useEffect, useState } from 'react';
import { keepNudge, keptNudge } from '../../browser/kept-nudge.ts';
import { nudgeWords } from '../../editor/disk/nudge.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isTextField } from '../primitives/drafts.ts';

/** Nobody is spoken to in the middle of something; milliseconds after the last change. */
const PAUSE = 2_000;

/** A chart that lies open for days is looked at again; milliseconds. */
const LOOK_AGAIN = 10 * 60 * 1_000;

/** Whether it is time to save the chart as a file, and why; undefined while it is not, or while somebody types. */
export function useNudge(): { readonly words: string; readonly dismiss: () => void } | undefined {
  const { editor, ports } = useWorkplace();
  const key = useEditorState((state) => state.documentKey);
  const document = useEditorState((state) => state.document);
  const filing = useEditorState((state) => state.filing);
  const [shown, setShown] = useState<{ readonly key: string; readonly words: string }>();

  useEffect(() => {
    let isWanted = true;
    let timer: number;
    const look = async () => {
      const entry = await ports.library.entry(key).catch(() => undefined);
      if (!isWanted) return;
      if (isTextField(window.document.activeElement)) {
        timer = window.setTimeout(() => void look(), PAUSE);
        return;
      }
      const known = { createdAt: entry?.createdAt, dismissed: keptNudge(), now: Date.now() };
      const words = nudgeWords(editor.store.getState(), known);
      setShown(words === undefined ? undefined : { key, words });
      timer = window.setTimeout(() => void look(), LOOK_AGAIN);
    };
    timer = window.setTimeout(() => void look(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [editor, ports, key, document, filing]);

  // A file was saved: what was said is not so any more.
  if (shown?.key !== key || filing.steps === 0) return undefined;
  const dismiss = () => {
    keepNudge({ key, steps: filing.steps, at: Date.now() });
    setShown(undefined);
  };
  return { words: shown.words, dismiss };
}
