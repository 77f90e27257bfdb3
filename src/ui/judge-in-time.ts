import type { Editor } from '../editor/editor.ts';
import { judge, loadJudge } from '../editor/judge.ts';
import { missingPart } from '../editor/missing-part.ts';
import { paintedLayer } from './canvas/painter-in-time.ts';
import { findingList } from './problems/finding-list-in-time.ts';

/** Before anybody can draw, a pointer moves, a key is pressed or something gets the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter'] as const;
/** After a fetch that failed the next is not tried before this; milliseconds. */
const PAUSE = 10_000;

/**
 * Fetches the rules at the first sign that somebody is there, so that the first role on the canvas meets them. When
 * they do not come it says so once, and tries again quietly while somebody works.
 */
export function judgeInTime(editor: Editor): void {
  if (judge()) return;
  let isSaid = false;
  const wake = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, wake);
    findingList.prefetch();
    paintedLayer.prefetch();
    loadJudge().then(editor.judged, () => {
      if (!isSaid) editor.notify(missingPart('The rules', () => window.location.reload()));
      isSaid = true;
      setTimeout(listen, PAUSE);
    });
  };
  const listen = () => {
    for (const sign of SIGNS) window.addEventListener(sign, wake);
  };
  listen();
}
